// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

/// What deals, contacts, companies and tasks hold in lists of their own, and the codes that they share.
namespace pulsedeck::crm {

Column files(const QString &key);
/// Notes whose text lies at @p text.
Column notesIn(const QString &key, const QString &text);
Column messengers(const QString &key);
/// The same, each in a row of its own, and the form of one; keys of fields begin with @p above.
QList<Column> messengerColumns();
QList<FormField> messengerFields(const QString &above, const QJsonObject &row);
/// Fields that users added, with their values.
Column ownFields(const QString &key);
/// Records of which the documents say nothing: whatever they tell of themselves.
Column linked(const QString &key, const QString &title);

QList<StatusWord> messengerWords();
QList<StatusWord> activityWords();
/// Where a contact comes from.
QList<StatusWord> sourceWords();
/// What kind of value a field of the users' own has.
QList<StatusWord> fieldKindWords();
QList<StatusWord> fieldStatusWords();
QList<StatusWord> priorityWords();

} // namespace pulsedeck::crm
