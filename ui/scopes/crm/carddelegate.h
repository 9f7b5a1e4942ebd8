// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace pulsedeck {

struct Board;
struct Card;

/// Paints one card of a board: its name, amount and owner, whom it is about, and how long it has stood there.
/// What is late, stuck or waits to be saved has a sign and a word.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CardDelegate(const Board &board, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const Card &card) const;
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_nameLines;
    bool m_hasAmount;
    bool m_hasPeople;
};

} // namespace pulsedeck
