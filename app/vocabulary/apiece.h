// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"
#include "app/vocabulary/column.h"

namespace pulsedeck {

/// Reads a number that comes to nothing together with those of other rows, neither as a sum nor as an
/// average: the price of a piece, a place, an id.
struct Apiece {
    QString key;

    QJsonValue operator()(const QJsonObject &row) const { return valueAt(row, key); }
};

/// Whether totals leave @p column out.
inline bool isApiece(const Column &column)
{
    return column.value.target<Apiece>();
}

namespace describe {

/// The same column of numbers that stand for themselves.
inline Column apiece(Column column)
{
    column.value = Apiece {column.key};
    return column;
}

} // namespace describe

} // namespace pulsedeck
