// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/reportpanel.h"

#include "app/core/action.h"
#include "ui/chart/chartview.h"
#include "ui/form/errorbox.h"
#include "ui/look/labels.h"
#include "ui/page/figurecard.h"
#include "ui/page/pagecontext.h"
#include "ui/page/tilelayout.h"

#include <QVBoxLayout>

namespace pulsedeck {

ReportPanel::ReportPanel(Client &client, Scope scope, const Report &report, PageContext &context,
                         QWidget *parent)
    : QWidget(parent), m_client(client), m_scope(scope), m_report(report), m_context(context),
      m_title(headingLabel(report.title, 1.1)), m_waiting(quietLabel(tr("Reading…"))), m_error(new ErrorBox),
      m_content(new QVBoxLayout(this))
{
    setAccessibleName(report.title);
    setProperty("wide", true);
    m_content->setContentsMargins({});
    m_content->setSpacing(10);
    m_content->addWidget(m_title);
    m_content->addWidget(m_waiting);
    m_content->addWidget(m_error);
    connect(m_error, &ErrorBox::actionTriggered, this, &ReportPanel::read);
}

void ReportPanel::read()
{
    m_error->hide();
    m_waiting->setVisible(!m_shown);
    Request request = pulsedeck::request(m_scope, m_report.call);
    request.priority = Priority::Visible;
    m_client.send(request, this, [this](const Reply &reply) {
        m_waiting->hide();
        if (reply.ok())
            show(m_report.read(reply.json));
        else
            m_error->show(reply.error, {}, tr("&Try again"));
    });
}

void ReportPanel::show(const ReportData &report)
{
    delete m_shown;
    m_shown = new QWidget;
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins({});
    column->setSpacing(10);
    m_content->addWidget(m_shown);
    if (!report.note.isEmpty())
        column->addWidget(textLabel(report.note));
    addFigures(report.figures);
    addCharts(report.charts);
    // A chart alone says its title itself, and others fit beside it.
    const bool isOneChart = report.figures.isEmpty() && report.note.isEmpty() && report.charts.size() == 1;
    m_title->setVisible(!isOneChart || report.charts.first().title != m_report.title);
    setProperty("wide", !isOneChart);
    updateGeometry();
}

void ReportPanel::addFigures(const QList<Figure> &figures)
{
    if (figures.isEmpty())
        return;
    auto *box = new QWidget;
    auto *tiles = new TileLayout(fontMetrics().averageCharWidth() * 18, 8, box);
    for (const Figure &figure : figures)
        tiles->addWidget(new FigureCard(figure));
    m_shown->layout()->addWidget(box);
}

void ReportPanel::addCharts(const QList<ChartData> &charts)
{
    if (charts.isEmpty())
        return;
    auto *box = new QWidget;
    auto *tiles = new TileLayout(fontMetrics().averageCharWidth() * 52, 12, box);
    for (const ChartData &chart : charts) {
        auto *view = new ChartView(chart);
        tiles->addWidget(view);
        connect(view, &ChartView::said, this, [this](const QString &text, bool good) {
            m_context.say({.text = text, .tone = good ? Message::Tone::Good : Message::Tone::Bad});
        });
    }
    m_shown->layout()->addWidget(box);
}

} // namespace pulsedeck
