// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/importkind.h"

/// Fields and lists that deals, contacts, companies and tasks have in common.
namespace pulsedeck::crm {

FormField whole(const QString &key, const QString &title, const QJsonValue &value = {});
FormField amount(const QString &key, const QString &title, const QJsonValue &value = {});
FormField paragraph(const QString &key, const QString &title, const QJsonValue &value = {});
FormField check(const QString &key, const QString &title, const QJsonValue &value = {});
FormField responsible(const QJsonValue &value);
/// What is tagged, by ids; rows carry whole tags of @p list.
FormField tagsField(const QJsonValue &tags, const QString &list);
QStringList tagIds(const QJsonValue &tags);
/// Ids as the service takes many of them, sorted.
QJsonArray idNumbers(const QStringList &ids);
/// The column with the same, "tags": whole tags of @p list, or their ids.
Column tagsColumn(const QString &list);
/// Filters of a list: what is typed, a day, and a row of another list by its name.
Filter byText(const QString &parameter, const QString &title);
Filter byDay(const QString &parameter, const QString &title);
Filter byName(const QString &parameter, const QString &title);
/// A code of the service by its word.
Filter byCode(const QString &parameter, const QString &title, const QList<StatusWord> &words);
/// One text that says everything about what is made: a note, a phone.
Form oneField(const FormField &field);
/// The service's number of a record, in a file that is imported.
ImportField recordId(const QString &title);
/// What @p reference means there: by what people call it, or by its number.
ImportField recordOf(const Column &column, const Reference &reference, const QString &alsoCalled);
ImportField currencyInFile();
/// Who is responsible for a record there.
ImportField ownerInFile();
/// Tags there, of @p list: names with commas between them.
ImportField tagsInFile(const QString &list);
/// The same, of which nothing new can do without.
ImportField needed(ImportField field);
/// The body that changes what is in the list to what the file says. @p wanted is sent in any case.
QJsonObject changedBody(const ImportRow &row, const QStringList &wanted);

/// The same for a note that may carry a file, of something that the service calls @p kind. The file goes
/// first: no note is written without it.
Action withFile(Action note, const QString &kind);

/// "Delete …": asks with the row's name, and says whether anything brings it back.
Action removeNamed(const QString &operation, const QString &text, const QVariantMap &path,
                   const QString &nameKey);

/// What happened to a deal, a contact or a task in the last year; @p operation wants two dates.
Resource history(const QString &id, const QString &operation, const QJsonObject &row);
/// Fields that users added, with their values for one deal or contact.
Resource attributeValues(const QString &id, const QString &collection, const QVariantMap &path);
/// Fields that users added, for every deal of a pipeline, every contact or every company.
Resource attributes(const QString &id, const QString &title, const QString &collection, const QString &idName,
                    const QVariantMap &path = {});

} // namespace pulsedeck::crm
