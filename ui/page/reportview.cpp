// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/reportview.h"

#include "ui/page/pagecontext.h"
#include "ui/page/reportpanel.h"
#include "ui/page/sincepicker.h"
#include "ui/page/tilelayout.h"

#include <QVBoxLayout>

namespace pulsedeck {

ReportView::ReportView(Client &client, Scope scope, PageContext &context, QWidget *parent)
    : QScrollArea(parent), m_client(client), m_scope(scope), m_context(context)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_since = new SincePicker(context.uiState());
    m_since->hide();
    m_column->addWidget(m_since, 0, Qt::AlignRight);
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
}

void ReportView::setInset(int pixels)
{
    m_column->setContentsMargins(pixels, 10, pixels, 12);
}

void ReportView::setReports(const QList<Report> &reports)
{
    qDeleteAll(m_panels);
    m_panels.clear();
    m_since->hide();
    for (const Report &report : reports) {
        auto *panel = new ReportPanel(m_client, m_scope, report, m_context);
        m_tiles->addWidget(panel);
        m_panels << panel;
        panel->setDay(m_since->day());
        connect(panel, &ReportPanel::pastFound, m_since, &QWidget::show);
    }
    refresh();
}

void ReportView::refresh()
{
    for (ReportPanel *panel : m_panels)
        panel->read();
}

} // namespace pulsedeck
