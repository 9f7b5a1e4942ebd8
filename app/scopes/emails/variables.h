// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

/// Variables of contacts: what a mailing list knows about a person beside the address.
namespace pulsedeck::emails {

/// One column for each of @p variables, [{name, type}].
QList<Column> variableColumnsOf(const QJsonValue &variables);
/// Values by name of [{name, value}], which may be a map already.
QJsonObject variablesByName(const QJsonValue &variables);
/// One column for each variable of @p list.
ColumnSource variableColumns(const QJsonObject &list);

/// One input for each variable that the list or the contact has, under the key "variables.NAME".
QList<FormField> variableFields(const ActionContext &context);
/// Where more variables can be typed in, under the key "more".
FormField moreVariablesField();
FormField phoneField(const QJsonObject &contact);

/// Name and value of what was typed in, by variable; only what changed.
QJsonObject changedVariables(const ActionContext &context);

} // namespace pulsedeck::emails
