// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowstore.h"
#include "app/vocabulary/column.h"

#include <QTimeZone>

#include <functional>

namespace pulsedeck {

/// A column that rows are sorted by.
struct SortColumn {
    Column column;
    Qt::SortOrder direction = Qt::AscendingOrder;
};

/// How the rows of a list are to be shown: which ones, and in which order.
struct Arrangement {
    /// Of those that are equal by one, the next one decides. None: the order of the service.
    QList<SortColumn> by;
    QByteArrayList words; ///< All have to occur in a row; folded UTF-8 (see textfold.h).
    QList<Column> columns; ///< Whose values are searched as they are shown, too.
    QList<QPair<Column, QString>> only; ///< Rows that have this word in the column.

    bool isPlain() const { return by.isEmpty() && showsAll(); }
    bool showsAll() const { return words.isEmpty() && only.isEmpty(); }
};

/// What an arrangement came to. The next one goes on from it as long as the rows and the columns are the
/// same: a search with more letters looks at what the one before found, and what is sorted stays sorted.
struct Arranged {
    Arrangement as;
    QList<int> order; ///< Numbers of the rows to show, from top to bottom.
    QList<int> found; ///< The same in the order of the service; empty when all are shown.
    QList<int> sorted; ///< All rows, by `as.by`; empty when that was not asked or they were few.
    int size = -1; ///< Rows there were.
    QTimeZone zone;
    QLocale locale;
};

/// The words of a search line, folded.
QByteArrayList searchWords(const QString &line);

/// Numbers sort as numbers, dates as dates, everything else as the language sorts words; rows without a value
/// come last either way, equal ones in the order of the service. Made for a worker thread: asks @p cancelled
/// now and then, from two threads, and gives up with what is of no use.
Arranged arranged(const RowStore &rows, const Arrangement &wanted, const Arranged &before,
                  const std::function<bool()> &cancelled);
/// The order alone, from scratch.
QList<int> arrange(const RowStore &rows, const Arrangement &wanted, const std::function<bool()> &cancelled);

} // namespace pulsedeck
