// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportpanel.h"

#include "app/values/convert.h"
#include "app/values/zone.h"
#include "ui/chart/charttable.h"
#include "ui/chart/chartview.h"
#include "ui/context/pagecontext.h"
#include "ui/look/codebox.h"
#include "ui/look/labels.h"
#include "ui/look/tilelayout.h"
#include "ui/notice/errorbox.h"
#include "ui/report/explanationdialog.h"
#include "ui/report/figureboard.h"
#include "ui/report/figurecard.h"
#include "ui/report/pasttext.h"

#include <QVBoxLayout>

namespace pulsedeck {

constexpr auto betweenAges = std::chrono::seconds(30);

ReportPanel::ReportPanel(Client &client, Scope scope, const Report &report, PageContext &context,
                         QWidget *parent)
    : QWidget(parent), m_context(context), m_feed(client, context.history(), scope, report),
      m_day(format::today().addDays(-1)), m_title(headingLabel(report.title, 1.1)), m_age(quietLabel()),
      m_error(new ErrorBox), m_note(textLabel()), m_figures(new FigureBoard), m_content(new QVBoxLayout(this))
{
    setAccessibleName(report.title);
    setProperty("wide", true);
    m_age->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_age);
    m_content->setContentsMargins({});
    m_content->setSpacing(10);
    m_content->addLayout(head);
    for (QWidget *part : QList<QWidget *> {m_error, m_note, m_figures}) {
        part->hide();
        m_content->addWidget(part);
    }
    m_ageing.start(betweenAges);
    connect(&m_ageing, &QTimer::timeout, this, &ReportPanel::showAge);
    connect(&m_feed, &ReportFeed::changed, this, &ReportPanel::show);
    connect(&m_feed, &ReportFeed::pastChanged, this, [this] { showPast(); });
    connect(m_error, &ErrorBox::actionTriggered, this, [this] { read(); });
    m_error->retryWhenBack(client);
    connect(m_figures, &FigureBoard::opened, this, [this](int card) { open(card); });
    connect(m_figures, &FigureBoard::explanationWanted, this, &ReportPanel::explain);
}

void ReportPanel::read()
{
    m_error->hide();
    m_feed.read();
    showAge();
}

void ReportPanel::setDay(const QDate &day)
{
    m_day = day;
    // What stood when the day ended may have been read long before.
    m_feed.reachBackTo(format::startOfDay(day.addDays(-31)).toUTC());
    showPast();
}

void ReportPanel::setPeriod(const Period &period)
{
    m_period = period;
    if (!period.isAll())
        m_feed.reachBackTo(format::startOfDay(period.first.addDays(-31)).toUTC());
    showPace();
}

void ReportPanel::showPace()
{
    if (m_feed.report().pace.isEmpty())
        return;
    ChartData pace = m_feed.past().pace(m_feed.report().pace, m_period, format::zone());
    //: The unit of a pace: "12.5 a day".
    pace.unit = tr("a day");
    // The same chart stays, with its zoom and the keyboard's focus.
    const QByteArray text = chartCsv(pace);
    if (std::exchange(m_paceText, text) == text)
        return;
    delete std::exchange(m_pace, nullptr);
    if (pace.isEmpty())
        return;
    pace.title = tr("Per day, as remembered");
    m_pace = new ChartView(pace);
    connect(m_pace, &ChartView::said, this, &ReportPanel::say);
    m_content->addWidget(m_pace);
}

void ReportPanel::showAge()
{
    // Words of one line: they stand beside the title.
    m_age->setWordWrap(false);
    if (m_feed.isKnown())
        m_age->setText(ageText(m_feed.statistic().readAt));
    else
        m_age->setText(m_feed.isReading() ? tr("Reading…") : QString());
}

void ReportPanel::show()
{
    const Statistic &statistic = m_feed.statistic();
    showAge();
    if (statistic.error.isSet())
        m_error->show(statistic.error,
                      m_feed.isKnown() ? tr("These figures are remembered from the last reading.")
                                       : QString(),
                      tr("Try again"));
    else
        m_error->hide();
    if (!m_feed.isKnown() || m_shown == statistic.json)
        return;
    m_shown = statistic.json;
    showData(m_feed.report().read(statistic.json));
}

void ReportPanel::showData(const ReportData &report)
{
    m_note->setText(format::harmless(report.note));
    m_note->setVisible(!report.note.isEmpty());
    QList<Figure> figures;
    delete std::exchange(m_codes, nullptr);
    for (const Figure &figure : report.figures) {
        if (figure.kind == Kind::Snippet && !figure.value.toString().isEmpty())
            addCode(figure);
        else
            figures << figure;
    }
    m_figures->setFigures(figures);
    for (FigureCard *card : m_figures->cards())
        card->setPurpose(tr("Opens the explanation"));
    showPast();
    addCharts(report.charts);
    // A chart alone says its title itself, and others fit beside it.
    const bool isOneChart = report.figures.isEmpty() && report.note.isEmpty() && report.charts.size() == 1;
    m_title->setVisible(!isOneChart || report.charts.first().title != m_feed.report().title);
    setProperty("wide", !isOneChart);
    updateGeometry();
    for (const Figure &figure : report.figures) {
        if (!figure.key.isEmpty())
            return emit pastFound();
    }
}

void ReportPanel::addCode(const Figure &figure)
{
    if (!m_codes) {
        m_codes = new QWidget;
        (new QVBoxLayout(m_codes))->setContentsMargins({});
        m_content->insertWidget(m_content->indexOf(m_figures) + 1, m_codes);
    }
    m_codes->layout()->addWidget(quietLabel(figure.title));
    m_codes->layout()->addWidget(new CodeBox(figure.title, figure.value.toString()));
}

void ReportPanel::showPast()
{
    m_figures->setPast(m_feed.past(), m_day);
    showPace();
}

void ReportPanel::addCharts(const QList<ChartData> &charts)
{
    delete std::exchange(m_charts, nullptr);
    if (charts.isEmpty())
        return;
    m_charts = new QWidget;
    auto *tiles = new TileLayout(fontMetrics().averageCharWidth() * 52, 12, m_charts);
    for (const ChartData &chart : charts) {
        auto *view = new ChartView(chart);
        tiles->addWidget(view);
        connect(view, &ChartView::said, this, &ReportPanel::say);
    }
    m_content->addWidget(m_charts);
}

void ReportPanel::say(const QString &text, bool good)
{
    m_context.say({.text = text, .tone = good ? Message::Tone::Good : Message::Tone::Bad});
}

void ReportPanel::explain(int card)
{
    const Figure figure = m_figures->cards().at(card)->figure();
    (new ExplanationDialog(figure, m_feed, m_day, m_context, window()))->open();
}

} // namespace pulsedeck
