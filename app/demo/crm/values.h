// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/tables/table.h"

#include <optional>

namespace pulsedeck::demo {

/// The attribute of @p attributes that {attributeId, value} names, with that value in it; none when there is
/// no such attribute.
std::optional<QJsonObject> valueOf(const QJsonArray &attributes, const QJsonValue &value);

/// Those of @p rows that happened between the required days `fromDate` and `toDate` of the query.
QJsonArray between(const QJsonArray &rows, const QJsonObject &query);

} // namespace pulsedeck::demo
