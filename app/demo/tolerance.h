// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"

#include <QJsonObject>

namespace pulsedeck::demo {

/// @p value as the service takes it, by what its own clients send every day. Unknown fields are not there,
/// nor are fields that say nothing (null, "") where that does not fit. Numbers, booleans, lists and maps may
/// travel as text, lists and maps also in the form of PHP's serialize(), and [] is an empty map. Whatever
/// else does not fit stays as it is.
QJsonValue tolerated(const QJsonValue &value, const Schema &schema);

/// Those of @p query that @p fields name and that say something, typed: an empty filter filters nothing.
QJsonObject toleratedQuery(const QJsonObject &query, const std::vector<Field> &fields);

/// @p values, of a query or a body, without a page size of 0, which stands for the usual one.
QJsonObject withoutZeroSize(QJsonObject values, const Paging &paging);

} // namespace pulsedeck::demo
