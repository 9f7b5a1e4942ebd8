// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/figureboard.h"

#include "ui/look/tilelayout.h"
#include "ui/report/figurecard.h"

namespace pulsedeck {

FigureBoard::FigureBoard(int letters, QWidget *parent)
    : QWidget(parent), m_tiles(new TileLayout(fontMetrics().averageCharWidth() * letters, 8, this))
{
}

void FigureBoard::setFigures(const QList<Figure> &figures)
{
    while (m_cards.size() > figures.size())
        delete m_cards.takeLast();
    for (qsizetype at = 0; at < m_cards.size(); ++at)
        m_cards.at(at)->setFigure(figures.at(at));
    for (qsizetype at = m_cards.size(); at < figures.size(); ++at)
        addCard(figures.at(at));
    setVisible(!figures.isEmpty());
}

void FigureBoard::addCard(const Figure &figure)
{
    const int at = int(m_cards.size());
    auto *card = new FigureCard(figure);
    m_cards << card;
    m_tiles->addWidget(card);
    connect(card, &FigureCard::clicked, this, [this, at] { emit opened(at); });
    connect(card, &FigureCard::explanationWanted, this, [this, at] { emit explanationWanted(at); });
}

void FigureBoard::setBefore(const QList<Figure> &figures)
{
    for (FigureCard *card : std::as_const(m_cards)) {
        const auto same = std::find_if(figures.begin(), figures.end(), [card](const Figure &figure) {
            return !figure.key.isEmpty() && figure.key == card->figure().key;
        });
        card->setBefore(same == figures.end() ? Figure() : *same);
    }
}

void FigureBoard::setPast(const Past &past, const QDate &day)
{
    for (FigureCard *card : std::as_const(m_cards))
        card->setPast(past, day);
}

} // namespace pulsedeck
