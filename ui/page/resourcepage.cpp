// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/resourcepage.h"

#include "app/values/format.h"
#include "ui/context/pagecontext.h"
#include "ui/page/comparepage.h"
#include "ui/page/listpage.h"
#include "ui/page/recordpage.h"
#include "ui/page/reportpage.h"
#include "ui/page/roompage.h"
#include "ui/page/trail.h"
#include "ui/table/resourcetable.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pulsedeck {

ResourcePage::ResourcePage(Client &client, const Resource &resource, PageContext &context, QWidget *parent)
    : QWidget(parent), m_client(client), m_resource(resource), m_context(context), m_trail(new Trail),
      m_levels(new QStackedWidget)
{
    setObjectName(resource.id);
    setAccessibleName(resource.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_trail);
    layout->addWidget(m_levels, 1);
    connect(m_trail, &Trail::levelWanted, this, &ResourcePage::goTo);
    auto *back = new QShortcut(QKeySequence::Back, this);
    back->setWhatsThis(tr("Back"));
    connect(back, &QShortcut::activated, this, &ResourcePage::back);
    push(makeLevel(resource), resource.title);
}

/// Not by focus proxies: they would take the Tab key past the head and the search line of a list.
static void focusLevel(QWidget *level)
{
    auto *list = qobject_cast<ListPage *>(level);
    if (!list)
        list = level->findChild<ListPage *>();
    QWidget *target = list ? &list->table() : level;
    target->setFocus(Qt::OtherFocusReason);
}

QWidget *ResourcePage::makeLevel(const Resource &resource)
{
    if (QWidget *page = m_context.handmadePage(m_client, resource)) {
        if (auto *room = qobject_cast<RoomPage *>(page))
            connectRows(room, resource);
        return page;
    }
    if (!resource.list) {
        auto *page = new ReportPage(m_client, resource, m_context);
        connect(page, &ReportPage::resourceOpened, this, &ResourcePage::open);
        return page;
    }
    auto *page = new ListPage(m_client, resource, m_context);
    connectRows(page, resource);
    return page;
}

/// What @p page, a ListPage or like one, asks for takes its place.
template<typename Page> void ResourcePage::connectRows(Page *page, const Resource &resource)
{
    connect(page, &Page::resourceOpened, this, &ResourcePage::open);
    connect(page, &Page::comparisonWanted, this, [this, resource](const QList<QJsonObject> &rows) {
        auto *comparison = new ComparePage(m_client, resource, rows, m_context);
        push(comparison, comparison->accessibleName());
    });
    connect(page, &Page::rowOpened, this,
            [this, resource](const QJsonObject &row, int child) { openRow(resource, row, child); });
}

void ResourcePage::openRow(const Resource &resource, const QJsonObject &row, int child)
{
    const QString name = format::toText(valueAt(row, resource.name));
    push(new RecordPage(resource, row, child, [this](const Resource &one) { return makeLevel(one); }),
         name.isEmpty() ? format::toText(valueAt(row, resource.key)) : name);
}

void ResourcePage::openRow(const QJsonObject &row, int child)
{
    goTo(0);
    const QJsonObject whole = normalised(row, m_resource);
    if (auto *room = qobject_cast<RoomPage *>(m_levels->widget(0)); room && room->choose(whole))
        return;
    const int ways = int(m_resource.children.size()) + (m_resource.reports ? 1 : 0);
    auto *list = qobject_cast<ListPage *>(m_levels->widget(0));
    if (ways > 0 && (child >= 0 || !list))
        return openRow(m_resource, whole, qBound(0, child, ways - 1));
    if (list)
        list->choose(format::toText(valueAt(whole, m_resource.key)));
}

void ResourcePage::open(const Resource &resource)
{
    push(makeLevel(resource), resource.title);
}

void ResourcePage::push(QWidget *level, const QString &name)
{
    m_levels->addWidget(level);
    m_levels->setCurrentWidget(level);
    m_trail->push(name);
    if (depth() > 1)
        focusLevel(level);
}

void ResourcePage::goTo(int level)
{
    if (level < 0 || level + 1 >= depth())
        return;
    m_levels->setCurrentIndex(level);
    m_trail->cutTo(level + 1);
    while (m_levels->count() > level + 1) {
        QWidget *gone = m_levels->widget(level + 1);
        m_levels->removeWidget(gone);
        gone->deleteLater();
    }
    focusLevel(m_levels->currentWidget());
}

void ResourcePage::back()
{
    goTo(depth() - 2);
}

ResourcePage *ResourcePage::around(const QWidget *page)
{
    for (QWidget *above = page->parentWidget(); above; above = above->parentWidget()) {
        if (auto *found = qobject_cast<ResourcePage *>(above))
            return found;
    }
    return nullptr;
}

int ResourcePage::depth() const
{
    return m_levels->count();
}

} // namespace pulsedeck
