// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace pulsedeck::demo {

/// @p rows in the order that @p body asks for by `sortBy`, `orderBy` {fieldName, direction} or
/// `sort` {field, direction}; as they are when it does not.
QJsonArray ordered(const QJsonArray &rows, const QJsonValue &body);

/// Whether @p value holds the text @p wanted; always when nothing is wanted.
bool hasText(const QJsonValue &value, const QJsonValue &wanted);
/// Whether the list or single value @p wanted holds @p value; always when nothing is wanted.
bool isOneOf(const QJsonValue &value, const QJsonValue &wanted);
/// Whether the day or time @p value lies between the two; each may be missing.
bool isBetween(const QJsonValue &value, const QJsonValue &from, const QJsonValue &to);

} // namespace pulsedeck::demo
