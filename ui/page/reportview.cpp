// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/reportview.h"

#include "ui/page/reportpanel.h"

#include <QVBoxLayout>

namespace pulsedeck {

ReportView::ReportView(Client &client, Scope scope, PageContext &context, QWidget *parent)
    : QScrollArea(parent), m_client(client), m_scope(scope), m_context(context)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 10, 12, 12);
    m_column->setSpacing(18);
    m_column->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Report"));
}

void ReportView::setReports(const QList<Report> &reports)
{
    qDeleteAll(m_panels);
    m_panels.clear();
    for (const Report &report : reports) {
        auto *panel = new ReportPanel(m_client, m_scope, report, m_context);
        m_column->insertWidget(m_column->count() - 1, panel);
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
