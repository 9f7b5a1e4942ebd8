// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowstore.h"
#include "app/vocabulary/column.h"

#include <functional>
#include <optional>

namespace pulsedeck {

/// How the rows of a list are to be shown: which ones, and in which order.
struct Arrangement {
    std::optional<Column> by; ///< None: the order of the service.
    Qt::SortOrder direction = Qt::AscendingOrder;
    QByteArrayList words; ///< All have to occur in a row; folded UTF-8 (see textfold.h).
    QList<Column> columns; ///< Whose values are searched as they are shown, too.
    QList<QPair<Column, QString>> only; ///< Rows that have this word in the column.

    bool isPlain() const { return !by && words.isEmpty() && only.isEmpty(); }
};

/// The words of a search line, folded.
QByteArrayList searchWords(const QString &line);

/// Numbers of the rows to show, in order. Numbers sort as numbers, dates as dates, everything else as the
/// language sorts words; rows without a value come last either way, equal ones in the order of the service.
/// Made for a worker thread: asks @p cancelled now and then and gives up with an empty list.
QList<int> arrange(const RowStore &rows, const Arrangement &wanted, const std::function<bool()> &cancelled);

} // namespace pulsedeck
