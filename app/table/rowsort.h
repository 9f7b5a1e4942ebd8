// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowstore.h"
#include "app/vocabulary/column.h"

#include <functional>

namespace pulsedeck {

/// Sorts rows by a column: numbers as numbers, dates as dates, everything else as the language sorts words.
/// Rows without a value come last either way, equal ones in the order of @p shown.
/// Gives up with an empty list once @p cancelled says so.
QList<int> sortedRows(const RowStore &rows, const QList<int> &shown, const Column &by,
                      Qt::SortOrder direction, const std::function<bool()> &cancelled);

} // namespace pulsedeck
