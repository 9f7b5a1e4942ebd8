// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/periodpanel.h"

#include "app/values/zone.h"
#include "ui/chart/chartview.h"
#include "ui/context/pagecontext.h"
#include "ui/look/labels.h"
#include "ui/report/figureboard.h"
#include "ui/report/figurecard.h"
#include "ui/report/periodpicker.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static Report during(Report report, const Period &period)
{
    report.call = report.during(period);
    return report;
}

PeriodPanel::PeriodPanel(Client &client, Scope scope, const Report &report, const Period &period,
                         PageContext &context, QWidget *parent)
    : ReportPanel(client, scope, during(report, period), context, parent), m_period(period), m_client(client),
      m_context(context), m_course(client, context.history(), scope, report, period), m_progress(quietLabel())
{
    // Tomorrow's period is another one: nothing to read anew.
    feed().setReader(History::Reader::Schedule);
    //: Two periods: "21 Nov 2026 – 27 Nov 2026".
    QString words = tr("Shown: %1. Compared with: %2.").arg(periodText(period), periodText(period.before()));
    if (period.last >= format::today())
        words +=
            u' '
            + tr(
                "Today is not over yet: the comparison ends at the same time of day, and the last point of a "
                "trend is incomplete.");
    content().insertWidget(1, quietLabel(words));
    content().addWidget(m_progress);
    m_progress->hide();
    m_drawing.setSingleShot(true);
    m_drawing.setInterval(100);
    connect(&m_drawing, &QTimer::timeout, this, &PeriodPanel::drawCourse);
    connect(&m_course, &PeriodCourse::changed, this, [this] {
        if (!m_drawing.isActive())
            m_drawing.start();
    });
}

void PeriodPanel::read()
{
    ReportPanel::read();
    if (m_before)
        m_before->read();
    m_courseAsked = false;
}

void PeriodPanel::readBefore()
{
    if (!feed().isKnown() || feed().isReading())
        return;
    const Period before = m_period.upTo(format::inZone(feed().statistic().readAt)).before();
    if (m_before && before == m_periodBefore)
        return;
    m_periodBefore = before;
    Report report = feed().report();
    report.call = report.during(before);
    m_before = std::make_unique<ReportFeed>(m_client, m_context.history(), feed().scope(), report);
    m_before->setReader(History::Reader::Schedule);
    connect(m_before.get(), &ReportFeed::changed, this, &PeriodPanel::showPast);
    m_before->read();
}

void PeriodPanel::showPast()
{
    readBefore();
    QList<Figure> before;
    if (m_before && m_before->isKnown())
        before = m_before->report().read(m_before->statistic().json).figures;
    figures().setBefore(before);
    const QList<FigureCard *> &cards = figures().cards();
    const auto drawable = std::find_if(cards.begin(), cards.end(),
                                       [](const FigureCard *card) { return !card->figure().key.isEmpty(); });
    if (drawable == cards.end())
        return;
    for (FigureCard *card : cards)
        card->setPurpose(tr("Draws its trend"));
    if (m_chosen.isEmpty())
        m_chosen = (*drawable)->figure().key;
    if (m_period.days() > 1 && !std::exchange(m_courseAsked, true))
        m_course.read();
    drawCourse();
}

void PeriodPanel::open(int card)
{
    m_chosen = figures().cards().at(card)->figure().key;
    drawCourse();
}

void PeriodPanel::drawCourse()
{
    sayProgress();
    ChartData chart = m_course.chart(m_chosen);
    if (chart.isEmpty())
        return;
    for (const FigureCard *card : figures().cards()) {
        if (card->figure().key != m_chosen)
            continue;
        chart.title = tr("Trend: %1").arg(card->figure().title);
        chart.unit = card->figure().kind == Kind::Percent ? u"%"_s : QString();
    }
    delete m_chart;
    m_chart = new ChartView(chart);
    connect(m_chart, &ChartView::said, this, &PeriodPanel::say);
    content().insertWidget(content().indexOf(m_progress), m_chart);
}

void PeriodPanel::sayProgress()
{
    const int known = m_course.size() - m_course.waiting();
    if (m_course.waiting() > 0)
        m_progress->setText(tr("Reading the trend: %1 of %2 parts").arg(known).arg(m_course.size()));
    else if (m_course.missing() > 0)
        m_progress->setText(
            tr("%Ln part(s) of the trend could not be read; they are gaps.", nullptr, m_course.missing()));
    m_progress->setVisible(m_course.waiting() > 0 || m_course.missing() > 0);
}

} // namespace pulsedeck
