// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/emails/mailinglist.h"

#include <QJsonArray>

namespace pulsedeck::demo {

/// A row of a list's contacts: variables as a map, which is [] when empty, and the phone as a number or null.
QJsonObject contactRow(const Contact &contact);
/// Variables as the answers about one address tell them: a list of {name, type, value}, values as text.
QJsonArray variableList(const MailingList &list, const Contact &contact);
/// The type that a new variable with @p value gets: string, number or date.
QString typeOfValue(const QJsonValue &value);
/// Whether @p value may be the value of a variable of @p type.
bool fitsType(const QString &value, const QString &type);

} // namespace pulsedeck::demo
