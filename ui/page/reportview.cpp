// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/reportview.h"

#include "ui/page/reportpanel.h"
#include "ui/page/tilelayout.h"

#include <QVBoxLayout>

namespace pulsedeck {

ReportView::ReportView(Client &client, Scope scope, PageContext &context, QWidget *parent)
    : QScrollArea(parent), m_client(client), m_scope(scope), m_context(context)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    setInset(12);
    m_tiles = new TileLayout(fontMetrics().averageCharWidth() * 52, 16);
    m_column->addLayout(m_tiles);
    m_column->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Report"));
}

void ReportView::setInset(int pixels)
{
    m_column->setContentsMargins(pixels, 10, pixels, 12);
}

void ReportView::setReports(const QList<Report> &reports)
{
    qDeleteAll(m_panels);
    m_panels.clear();
    for (const Report &report : reports) {
        auto *panel = new ReportPanel(m_client, m_scope, report, m_context);
        m_tiles->addWidget(panel);
        m_panels << panel;
    }
    refresh();
}

void ReportView::refresh()
{
    for (ReportPanel *panel : m_panels)
        panel->read();
}

} // namespace pulsedeck
