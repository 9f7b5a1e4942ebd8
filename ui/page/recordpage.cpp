// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/recordpage.h"

#include "app/values/format.h"
#include "ui/look/labels.h"
#include "ui/look/tabmenu.h"
#include "ui/page/listpage.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

RecordPage::RecordPage(const Resource &resource, const QJsonObject &row, int child, Make make,
                       QWidget *parent)
    : QWidget(parent), m_resource(resource), m_row(row), m_make(std::move(make)), m_tabs(new QTabWidget)
{
    const auto addTab = [this](const QString &title) {
        auto *holder = new QWidget;
        auto *inside = new QVBoxLayout(holder);
        inside->setContentsMargins({});
        m_tabs->addTab(holder, withoutMnemonics(title));
    };
    for (const Child &one : resource.children) {
        m_contents << [resource, one, row] { return childOf(resource, one, row); };
        addTab(one.title);
    }
    if (resource.reports) {
        m_contents << [resource, row] { return reportOf(resource, row); };
        addTab(tr("Report"));
    }
    m_tabs->setDocumentMode(true);
    m_tabs->setTabBarAutoHide(true);
    new TabMenu(*m_tabs);
    m_tabs->setAccessibleName(tr("About the opened row"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_tabs);
    // A lone tab is not shown, and where nothing is seen the Tab key would stay.
    if (m_tabs->count() == 1)
        m_tabs->setFocusPolicy(Qt::NoFocus);
    m_tabs->setCurrentIndex(child);
    fill(m_tabs->currentIndex());
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordPage::fill);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordPage::childChanged);
}

int RecordPage::child() const
{
    return m_tabs->currentIndex();
}

static const QString reportId = u"report"_s;

Level RecordPage::level() const
{
    const bool isReport = child() < 0 || child() >= m_resource.children.size();
    return {m_resource.id, format::toText(valueAt(m_row, m_resource.key)), m_row,
            isReport ? reportId : m_resource.children.at(child()).id};
}

int RecordPage::childIn(const Resource &resource, const Level &level)
{
    for (int child = 0; child < resource.children.size(); ++child) {
        if (resource.children.at(child).id == level.child)
            return child;
    }
    return resource.reports && level.child == reportId ? int(resource.children.size()) : -1;
}

void RecordPage::fill(int tab)
{
    QWidget *holder = m_tabs->widget(tab);
    if (!holder || !holder->layout()->isEmpty())
        return;
    QWidget *page = m_make(m_contents.at(tab)());
    holder->layout()->addWidget(page);
    // The tab says the title already.
    if (auto *list = qobject_cast<ListPage *>(page))
        list->setTitleShown(m_tabs->count() == 1);
}

Resource reportOf(const Resource &resource, const QJsonObject &row)
{
    Resource report;
    report.id = resource.id + u"/report"_s;
    report.title = RecordPage::tr("Report");
    report.scope = resource.scope;
    report.way = resource.way;
    report.way << Level {resource.id, format::toText(valueAt(row, resource.key)), row, u"report"_s};
    report.reports = [read = resource.reports, row](const QJsonObject &) { return read(row); };
    return report;
}

} // namespace pulsedeck
