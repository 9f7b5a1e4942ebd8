// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/reportpage.h"

#include "ui/action/resourceactions.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/report/reportview.h"

#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ReportPage::ReportPage(Client &client, const Resource &resource, PageContext &context, QWidget *parent)
    : QWidget(parent), m_resource(resource), m_reports(new ReportView(client, resource.scope, context)),
      m_actions(new ResourceActions(
          client, resource, context, [] { return QList<QJsonObject>(); }, this))
{
    m_reports->setInset(0);
    auto *bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({fontMetrics().height(), fontMetrics().height()});
    m_actions->addTo(*bar);
    QAction *refresh = bar->addAction(icon(u"refresh"_s), tr("Refresh"));
    refresh->setShortcut(QKeySequence::Refresh);
    addAction(refresh);
    for (QToolButton *button : bar->findChildren<QToolButton *>())
        button->setFocusPolicy(Qt::TabFocus);

    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(resource.title, 1.3), 1);
    head->addWidget(&m_reports->pickers());
    head->addWidget(bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(head);
    layout->addWidget(m_reports, 1);
    connect(refresh, &QAction::triggered, m_reports, &ReportView::refresh);
    connect(m_actions, &ResourceActions::carriedOut, m_reports, &ReportView::refresh);
    connect(m_actions, &ResourceActions::checkWanted, m_reports, &ReportView::refresh);
    connect(m_actions, &ResourceActions::opened, this, &ReportPage::resourceOpened);
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_asked, true) && m_resource.reports)
        m_reports->setReports(m_resource.reports({}));
}

} // namespace pulsedeck
