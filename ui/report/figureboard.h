// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/past.h"

#include <QWidget>

namespace pulsedeck {

class FigureCard;
class TileLayout;

/// Figures as cards beside each other. New figures in the places of the old ones keep the cards, and with
/// them the keyboard's focus.
class FigureBoard : public QWidget {
    Q_OBJECT
public:
    /// @p letters is how wide a card is at least.
    explicit FigureBoard(int letters = 20, QWidget *parent = nullptr);

    void setFigures(const QList<Figure> &figures);
    void setPast(const Past &past, const QDate &day);
    /// Held against the figures of an earlier period, each against the one with its key.
    void setBefore(const QList<Figure> &figures);
    const QList<FigureCard *> &cards() const { return m_cards; }

signals:
    /// Of the card in that place.
    void opened(int card);
    void explanationWanted(int card);

private:
    void addCard(const Figure &figure);

    TileLayout *m_tiles;
    QList<FigureCard *> m_cards;
};

} // namespace pulsedeck
