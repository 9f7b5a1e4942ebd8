// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowstore.h"
#include "app/vocabulary/column.h"

namespace pulsedeck {

/// A table on its way out of the program: a snapshot, to be read in any thread. The functions of its columns
/// are called there.
struct FileTable {
    QString title;
    QList<Column> columns;
    RowStore rows;
    QList<int> order {}; ///< Numbers of rows, from the first line of the file to the last.
    bool whole = false; ///< Where the format can, rows are written with all that the service told of them.
};

/// @p columns as they stand in a file: a unit that is shown with each value stands in the title, a currency
/// that differs from row to row in a column of its own, and what is only drawn is left out.
QList<Column> columnsForFile(const QList<Column> &columns);

} // namespace pulsedeck
