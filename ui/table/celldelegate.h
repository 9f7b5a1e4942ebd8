// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/linewriter.h"

#include <QStyledItemDelegate>

namespace pulsedeck {

/// Paints the cells of a list by the kind of their column: a status with its sign,
/// word and colour. Shows in a tooltip what does not fit.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void write(QPainter &painter, const QStyleOptionViewItem &cell) const;

    mutable LineWriter m_writer; ///< Remembers only how wide letters are.
};

} // namespace pulsedeck
