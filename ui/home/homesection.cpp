// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/homesection.h"

#include "app/scopes/scopes.h"
#include "app/values/zone.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/report/explanationdialog.h"
#include "ui/report/figureboard.h"
#include "ui/report/figurecard.h"
#include "ui/report/pasttext.h"

#include <QVBoxLayout>

namespace pulsedeck {

HomeSection::HomeSection(Client &client, PageContext &context, Scope scope, QWidget *parent)
    : QWidget(parent), m_scope(scope), m_context(context), m_day(format::today().addDays(-1)),
      m_board(new FigureBoard(cardLetters)), m_words(quietLabel())
{
    const ScopeInfo info = scopeInfo(scope);
    setObjectName(info.name);
    setAccessibleName(info.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(headingLabel(info.title, 1.1));
    layout->addWidget(m_board);
    layout->addWidget(m_words);
    layout->addStretch();
    m_board->hide();
    for (const Headline &headline : headlinesOf(scope)) {
        auto *feed = new ReportFeed(client, context.history(), scope, headline.report, this);
        const qsizetype at = m_entries.size();
        m_entries << Entry {headline.resource, feed, {}};
        connect(feed, &ReportFeed::changed, this, [this, at] { show(at); });
        connect(feed, &ReportFeed::pastChanged, this, &HomeSection::showPast);
    }
    connect(m_board, &FigureBoard::opened, this,
            [this](int card) { emit doorWanted(entryOf(card).resource); });
    connect(m_board, &FigureBoard::explanationWanted, this, &HomeSection::explain);
    showWords();
}

void HomeSection::read()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.feed->read();
    showWords();
}

void HomeSection::setDay(const QDate &day)
{
    m_day = day;
    for (const Entry &entry : std::as_const(m_entries))
        entry.feed->reachBackTo(format::startOfDay(day.addDays(-31)).toUTC());
    showPast();
}

ApiError HomeSection::error() const
{
    for (const Entry &entry : m_entries) {
        if (entry.feed->statistic().error.isSet())
            return entry.feed->statistic().error;
    }
    return {};
}

bool HomeSection::isReading() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &entry) { return entry.feed->isReading(); });
}

QDateTime HomeSection::readAt() const
{
    QDateTime oldest;
    for (const Entry &entry : m_entries) {
        const QDateTime at = entry.feed->statistic().readAt;
        if (entry.feed->isKnown() && (!oldest.isValid() || at < oldest))
            oldest = at;
    }
    return oldest;
}

void HomeSection::show(qsizetype entry)
{
    const ReportFeed &feed = *m_entries.at(entry).feed;
    if (feed.isKnown())
        m_entries[entry].data = feed.report().read(feed.statistic().json);
    QList<Figure> figures;
    for (const Entry &one : std::as_const(m_entries))
        figures << one.data.figures;
    m_board->setFigures(figures);
    for (int card = 0; card < figures.size(); ++card)
        m_board->cards().at(card)->setPurpose(tr("Opens %1").arg(entryOf(card).feed->report().title));
    showPast();
    showWords();
    emit changed();
}

/// What the cards do not say: that something is being read, is missing, or is old.
void HomeSection::showWords()
{
    constexpr int oldMinutes = 10;
    QStringList words;
    for (const Entry &entry : std::as_const(m_entries))
        words << entry.data.note;
    const QDateTime at = readAt();
    if (at.isValid() && at.secsTo(QDateTime::currentDateTimeUtc()) > oldMinutes * 60)
        words << ageText(at);
    if (error().isSet())
        words << error().summary();
    else if (!at.isValid())
        words << tr("Reading…");
    words.removeAll({});
    m_words->setText(words.join(u'\n'));
    m_words->setVisible(!words.isEmpty());
    // Sentences need the room of two cards.
    const int cards = int(m_board->cards().size());
    setProperty("span", words.isEmpty() ? cards : qMax(2, cards));
    updateGeometry();
}

void HomeSection::showPast()
{
    int card = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        for (qsizetype at = 0; at < entry.data.figures.size(); ++at)
            m_board->cards().at(card++)->setPast(entry.feed->past(), m_day);
    }
}

const HomeSection::Entry &HomeSection::entryOf(int card) const
{
    for (const Entry &entry : m_entries) {
        if (card < entry.data.figures.size())
            return entry;
        card -= int(entry.data.figures.size());
    }
    return m_entries.first();
}

void HomeSection::explain(int card)
{
    const Figure figure = m_board->cards().at(card)->figure();
    (new ExplanationDialog(figure, *entryOf(card).feed, m_day, m_context, window()))->open();
}

} // namespace pulsedeck
