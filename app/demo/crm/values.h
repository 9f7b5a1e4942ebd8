// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/crm/crmtables.h"

#include <optional>

namespace pulsedeck::demo {

/// The attribute of @p attributes that {attributeId, value} names, with that value in it; none when there is
/// no such attribute.
std::optional<QJsonObject> valueOf(const QJsonArray &attributes, const QJsonValue &value);

/// Gives the task a value {attributeId, value} of an attribute of its board, and that as a row; none when the
/// board has no such attribute.
std::optional<QJsonObject> setTaskValue(const CrmTables &crm, QJsonObject &task, const QJsonValue &value);

/// The @p checklist as one of @p task: with its place and its items numbered.
QJsonObject checklistOf(const QJsonObject &task, QJsonObject checklist);

/// Those of @p rows that happened between the required days `fromDate` and `toDate` of the query.
QJsonArray between(const QJsonArray &rows, const QJsonObject &query);

} // namespace pulsedeck::demo
