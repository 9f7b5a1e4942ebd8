// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace pulsedeck {

/// Paints one element of a flow: its kind and name, how many came, a bar of its share of the start, and above
/// it how many were lost on the way here.
class StepDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole, NameRole, ReachedRole, OfStartRole, LostRole, NarrowestRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace pulsedeck
