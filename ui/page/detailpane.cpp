// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/detailpane.h"

#include "app/values/convert.h"
#include "app/vocabulary/rowname.h"
#include "ui/context/pagecontext.h"
#include "ui/look/labels.h"
#include "ui/look/wraplayout.h"
#include "ui/page/detailsview.h"
#include "ui/report/reportview.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

DetailPane::DetailPane(Client &client, const Resource &resource, PageContext &context, QWidget *parent)
    : QWidget(parent), m_client(client), m_resource(resource), m_settings(context.uiState()),
      m_stack(new QStackedWidget), m_nothing(quietLabel()), m_deeds(new QWidget),
      m_name(headingLabel({}, 1.1)), m_tabs(new QTabWidget),
      m_details(new DetailsView(client, resource, &context.history(), context.names()))
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(16);
    auto *filled = new QWidget;
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 8, 0, 0);
    m_name->setContentsMargins(12, 0, 12, 0);
    column->addWidget(m_name);
    addWays(*column);
    column->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("About the selected row"));
    m_tabs->addTab(m_details, tr("Details"));
    if (m_resource.reports) {
        m_report = new ReportView(client, resource.scope, context);
        m_tabs->addTab(m_report, tr("Report"));
    }
    const QString tabKey = u"pages/%1/tab"_s.arg(resource.id);
    m_tabs->setCurrentIndex(qMin(m_settings.value(tabKey).toInt(), m_tabs->count() - 1));
    m_tabs->setTabBarAutoHide(true);

    new WrapLayout(6, m_deeds);
    m_deeds->layout()->setContentsMargins(12, 0, 12, 0);
    auto *several = new QWidget;
    auto *lines = new QVBoxLayout(several);
    lines->setContentsMargins({});
    lines->addWidget(m_nothing);
    lines->addWidget(m_deeds);
    lines->addStretch(1);
    m_stack->addWidget(several);
    m_stack->addWidget(filled);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_rest.setSingleShot(true);
    m_rest.setInterval(150);
    connect(&m_rest, &QTimer::timeout, this, &DetailPane::fill);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this, tabKey](int tab) {
        m_settings.setValue(tabKey, tab);
        fill();
    });
    setSelection({}, 0);
}

void DetailPane::addWays(QBoxLayout &layout)
{
    auto *box = new QWidget;
    auto *ways = new WrapLayout(6, box);
    ways->setContentsMargins(12, 0, 12, 0);
    for (int child = 0; child < m_resource.children.size(); ++child) {
        //: Opens what hangs below the selected row; the arrow says that it takes the whole page.
        auto *button = new QPushButton(tr("%1 ›").arg(withoutMnemonics(m_resource.children.at(child).title)));
        button->setAutoDefault(false);
        ways->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, child] { emit childWanted(child); });
    }
    layout.addWidget(box);
    box->setVisible(!m_resource.children.isEmpty());
}

void DetailPane::setOverlay(const CellOverlay *overlay)
{
    m_details->setOverlay(overlay);
}

void DetailPane::setColumns(const QList<Column> &columns)
{
    m_details->setColumns(columns);
}

void DetailPane::setSelection(const QJsonObject &row, int count)
{
    m_row = count == 1 ? row : QJsonObject();
    m_stack->setCurrentIndex(m_row.isEmpty() ? 0 : 1);
    if (m_row.isEmpty()) {
        m_rest.stop();
        m_nothing->setText(count == 0 ? tr("Select a row to see all of it here.")
                                      : tr("%Ln row(s) are selected.", nullptr, count));
        return;
    }
    m_name->setText(format::harmless(rowName(m_resource, m_row).left(200)));
    m_rest.start();
}

void DetailPane::setDeeds(const QList<QAction *> &deeds)
{
    if (deeds == m_offered)
        return;
    m_offered = deeds;
    for (QPushButton *button : m_deeds->findChildren<QPushButton *>()) {
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    for (QAction *deed : deeds) {
        auto *button = new QPushButton(deed->text());
        button->setAutoDefault(false);
        m_deeds->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, deed, &QAction::trigger);
    }
}

void DetailPane::fill()
{
    if (m_row.isEmpty() || !isVisible() || m_rest.isActive())
        return;
    if (m_tabs->currentWidget() == m_details && m_detailed != m_row) {
        m_detailed = m_row;
        m_details->setRow(m_row);
    } else if (m_tabs->currentWidget() == m_details) {
        m_details->followOverlay();
    } else if (m_report && m_tabs->currentWidget() == m_report && m_reported != m_row) {
        m_reported = m_row;
        m_report->setReports(m_resource.reports(m_row));
    }
}

void DetailPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

} // namespace pulsedeck
