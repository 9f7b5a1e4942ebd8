// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace pulsedeck {

/// Whole rows in the look of the program, with the title of a column above its values.
void makePlain(QTableView &table);

/// A table of whole rows, one chosen at a time; @p letters are the widths of its columns, the last one takes
/// the rest. Where there is less room, all of them are narrower. Column @p name tells which row it is: it is
/// as wide as its values are, and gives room last.
QTableView *plainTable(QAbstractItemModel *model, const QList<int> &letters, int name = -1);

/// Long texts of @p table go on in a second line: rows become as tall as they need when they come into sight.
void wrapRows(QTableView &table);

} // namespace pulsedeck
