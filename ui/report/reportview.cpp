// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportview.h"

#include "ui/context/pagecontext.h"
#include "ui/look/tilelayout.h"
#include "ui/report/periodpanel.h"
#include "ui/report/periodpicker.h"
#include "ui/report/sincepicker.h"

#include <QVBoxLayout>

namespace pulsedeck {

ReportView::ReportView(Client &client, Scope scope, PageContext &context, QWidget *parent)
    : QScrollArea(parent), m_client(client), m_scope(scope), m_context(context)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_pickers = new QWidget;
    m_period = new PeriodPicker(context.uiState());
    m_since = new SincePicker(context.uiState());
    auto *pickers = new QHBoxLayout(m_pickers);
    pickers->setContentsMargins({});
    for (QWidget *picker : QList<QWidget *> {m_period, m_since}) {
        picker->hide();
        pickers->addWidget(picker);
    }
    m_column->addWidget(m_pickers, 0, Qt::AlignRight);
    setInset(12);
    m_tiles = new TileLayout(fontMetrics().averageCharWidth() * 52, 16);
    m_column->addLayout(m_tiles);
    m_column->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Report"));
    connect(m_since, &SincePicker::changed, this, [this] {
        for (ReportPanel *panel : std::as_const(m_panels))
            panel->setDay(m_since->day());
    });
    connect(m_period, &PeriodPicker::changed, this, [this] { setReports(QList<Report>(m_reports)); });
}

ReportPanel *ReportView::makePanel(const Report &report)
{
    if (report.during && !m_period->period().isAll())
        return new PeriodPanel(m_client, m_scope, report, m_period->period(), m_context);
    auto *panel = new ReportPanel(m_client, m_scope, report, m_context);
    panel->setDay(m_since->day());
    panel->setPeriod(m_period->period());
    connect(panel, &ReportPanel::pastFound, m_since, &QWidget::show);
    return panel;
}

void ReportView::setInset(int pixels)
{
    m_column->setContentsMargins(pixels, 10, pixels, 12);
}

void ReportView::setReports(const QList<Report> &reports)
{
    m_reports = reports;
    m_period->setVisible(std::any_of(reports.begin(), reports.end(), [](const Report &report) {
        return report.during || !report.pace.isEmpty();
    }));
    qDeleteAll(m_panels);
    m_panels.clear();
    m_since->hide();
    for (const Report &report : reports) {
        m_panels << makePanel(report);
        m_tiles->addWidget(m_panels.last());
    }
    refresh();
}

void ReportView::refresh()
{
    for (ReportPanel *panel : m_panels)
        panel->read();
}

} // namespace pulsedeck
