// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowstore.h"
#include "app/vocabulary/column.h"

#include <functional>
#include <optional>

namespace pulsedeck {

/// What the numbers of a column come to.
struct Total {
    qint64 count = 0; ///< Rows that have a number there.
    double sum = 0;
    QString currency; ///< Of Money.
    double weight = 0; ///< Of a share that says of what: how many of those there are.
    bool isWeighed = false; ///< All rows together, each as much as it weighs; else each row counts the same.

    double average() const { return sum / (isWeighed ? weight : double(count)); }
};

/// Whether numbers of @p kind can be added up, or at least averaged.
bool hasTotal(Kind kind);
/// Of @p column: those that stand for themselves, such as prices, come to nothing.
bool hasTotal(const Column &column);
/// Shares and bare numbers, such as ratings, have an average but no sum.
bool hasSum(Kind kind);

/// One for each of @p columns over the rows with these @p numbers; none where there is nothing to add, or
/// amounts of several currencies. A Share weighs by what it is one of. Made for a worker
/// thread: gives up when @p cancelled.
QList<std::optional<Total>> totalsOf(const RowStore &rows, const QList<int> &numbers,
                                     const QList<Column> &columns, const std::function<bool()> &cancelled);

} // namespace pulsedeck
