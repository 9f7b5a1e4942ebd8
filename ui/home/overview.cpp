// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/overview.h"

#include "app/scopes/scopes.h"
#include "app/values/convert.h"
#include "ui/chart/chartview.h"
#include "ui/home/concernlist.h"
#include "ui/look/labels.h"
#include "ui/look/tilelayout.h"
#include "ui/report/figureboard.h"
#include "ui/report/figurecard.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr int figureLetters = 19; ///< How wide a figure is at least: five fit into a small window.

/// The figures of the page are read by its sections.
static Attention::Tasks tasksOf(Scope scope)
{
    Attention::Tasks tasks {watchesOf(scope), {}};
    for (const Headline &headline : headlinesOf(scope))
        tasks.readElsewhere << headline.report.call;
    return tasks;
}

Overview::Overview(Client &client, History &history, QWidget *parent)
    : QWidget(parent), m_attention(client, history, tasksOf), m_sentence(textLabel()),
      m_figures(new FigureBoard(figureLetters)), m_chartRow(new QWidget),
      m_heading(headingLabel(tr("Needs attention"), 1.1)), m_allWell(quietLabel()),
      m_concerns(new ConcernList)
{
    setObjectName(u"overview"_s);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.15);
    m_sentence->setFont(larger);
    m_chartTiles = new TileLayout(fontMetrics().averageCharWidth() * 50, 12, m_chartRow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(m_sentence);
    layout->addWidget(m_figures);
    layout->addWidget(m_heading);
    layout->addWidget(m_concerns);
    layout->addWidget(m_allWell);
    layout->addWidget(m_chartRow);
    connect(&m_attention, &Attention::changed, this, &Overview::follow);
    connect(m_concerns, &ConcernList::opened, this, &Overview::opened);
    connect(m_figures, &FigureBoard::opened, this,
            [this](int card) { emit opened(m_glances.at(card).highlight.door); });
    follow();
}

void Overview::follow()
{
    m_sentence->setText(format::harmlessLine(m_attention.sentence()));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    showFigures();
    showCharts();
    showConcerns();
}

void Overview::setUnread(const QList<Scope> &scopes)
{
    m_unread = scopes;
    showConcerns();
}

/// What could not be read is named: there may be something that nobody sees.
void Overview::showConcerns()
{
    const QList<Concern> concerns = m_attention.concerns();
    m_concerns->setConcerns(concerns);
    m_concerns->setVisible(!concerns.isEmpty());
    m_heading->setVisible(m_attention.isKnown());
    const QList<Scope> failed = m_unread + m_attention.unread();
    QStringList names;
    for (const Scope scope : m_attention.scopes()) {
        if (failed.contains(scope))
            names << scopeInfo(scope).title;
    }
    const QString list = QLocale().createSeparatedList(names);
    if (names.isEmpty())
        m_allWell->setText(tr("Nothing needs you now."));
    else if (concerns.isEmpty())
        m_allWell->setText(tr("As far as could be read, nothing needs you now. Not read: %1.").arg(list));
    else
        m_allWell->setText(tr("There may be more. Not read: %1.").arg(list));
    m_allWell->setVisible(m_attention.isKnown() && !m_attention.isAwaited(failed)
                          && (concerns.isEmpty() || !names.isEmpty()));
}

void Overview::showFigures()
{
    m_glances = m_attention.glances();
    QList<Figure> figures;
    for (const Glance &glance : std::as_const(m_glances)) {
        const Highlight &highlight = glance.highlight;
        figures << Figure {.title = highlight.title,
                           .value = highlight.value,
                           .kind = highlight.meaning.kind,
                           .currency = highlight.meaning.currency};
    }
    m_figures->setFigures(figures);
    for (qsizetype at = 0; at < m_glances.size(); ++at) {
        FigureCard *card = m_figures->cards().at(at);
        card->setNote(m_glances.at(at).highlight.note, m_glances.at(at).highlight.tone);
        card->setCourse(m_glances.at(at).course);
        card->setExplained(false);
        card->setPurpose(tr("Opens what it is about"));
    }
}

static bool drawsTheSame(const DoorChart &one, const DoorChart &other)
{
    const auto values = [](const ChartData &chart) {
        QList<double> all;
        for (const ChartData::Series &series : chart.series)
            all += series.values;
        return all;
    };
    return one.chart.id == other.chart.id && one.chart.times == other.chart.times
        && one.chart.categories == other.chart.categories && values(one.chart) == values(other.chart);
}

/// Charts that are as they were stay: somebody may be looking into them.
void Overview::showCharts()
{
    const QList<DoorChart> charts = m_attention.charts();
    if (std::equal(charts.begin(), charts.end(), m_charts.begin(), m_charts.end(), drawsTheSame))
        return;
    m_charts = charts;
    qDeleteAll(m_chartRow->findChildren<ChartView *>(QString(), Qt::FindDirectChildrenOnly));
    for (const DoorChart &one : charts) {
        auto *view = new ChartView(one.chart);
        m_chartTiles->addWidget(view);
        view->setVisible(true);
        connect(view, &ChartView::opened, this, [this, doors = one.doors](qsizetype at) {
            if (at < doors.size())
                emit opened(doors.at(at));
        });
    }
    m_chartRow->setVisible(!charts.isEmpty());
}

} // namespace pulsedeck
