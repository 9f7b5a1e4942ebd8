// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>

namespace pulsedeck {

/// Makes @p to the current place and the only selected one, with its row where rows are selected, whatever
/// keys are held down: Qt takes Ctrl and Shift for a person's wish, also when nobody clicked.
inline void selectOnly(QAbstractItemView &view, const QModelIndex &to)
{
    QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect;
    if (view.selectionBehavior() == QAbstractItemView::SelectRows)
        how |= QItemSelectionModel::Rows;
    view.selectionModel()->setCurrentIndex(to, how);
}

} // namespace pulsedeck
