// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/resourcepage.h"

#include "app/values/format.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/page/comparepage.h"
#include "ui/page/listpage.h"
#include "ui/page/recordpage.h"
#include "ui/page/reportpage.h"
#include "ui/page/roompage.h"
#include "ui/page/trail.h"
#include "ui/table/resourcetable.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static QToolButton *stepButton(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    return button;
}

ResourcePage::ResourcePage(Client &client, const Resource &resource, PageContext &context, QWidget *parent)
    : QWidget(parent), m_client(client), m_resource(resource), m_context(context), m_trail(new Trail),
      m_previous(stepButton(u"back"_s, tr("Previous row (K)"))),
      m_next(stepButton(u"forward"_s, tr("Next row (J)"))), m_levels(new QStackedWidget)
{
    setObjectName(resource.id);
    setAccessibleName(resource.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 16, 0);
    line->setSpacing(2);
    line->addWidget(m_trail, 1);
    line->addWidget(m_previous, 0, Qt::AlignBottom);
    line->addWidget(m_next, 0, Qt::AlignBottom);
    layout->addLayout(line);
    layout->addWidget(m_levels, 1);
    const auto addStep = [this](QToolButton *button, Qt::Key key, int by) {
        connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
        m_stepKeys << new QShortcut(QKeySequence(key), this);
        m_stepKeys.last()->setContext(Qt::WidgetWithChildrenShortcut);
        connect(m_stepKeys.last(), &QShortcut::activated, button, &QToolButton::click);
    };
    addStep(m_previous, Qt::Key_K, -1);
    addStep(m_next, Qt::Key_J, 1);
    connect(m_trail, &Trail::levelWanted, this, &ResourcePage::goTo);
    auto *back = new QShortcut(QKeySequence::Back, this);
    back->setWhatsThis(tr("Back"));
    connect(back, &QShortcut::activated, this, &ResourcePage::back);
    push(makeLevel(resource), resource.title);
}

static ListPage *listIn(QWidget *level)
{
    auto *list = qobject_cast<ListPage *>(level);
    return list ? list : level->findChild<ListPage *>();
}

ListPage *ResourcePage::list() const
{
    return listIn(m_levels->currentWidget());
}

/// Not by focus proxies: they would take the Tab key past the head and the search line of a list.
static void focusLevel(QWidget *level)
{
    ListPage *list = listIn(level);
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
    auto *record =
        new RecordPage(resource, row, child, [this](const Resource &one) { return makeLevel(one); });
    connect(record, &RecordPage::childChanged, this, &ResourcePage::wayChanged);
    push(record, name.isEmpty() ? format::toText(valueAt(row, resource.key)) : name);
}

QList<Level> ResourcePage::way() const
{
    QList<Level> way;
    for (int level = 1; level < depth(); ++level) {
        const auto *record = qobject_cast<RecordPage *>(m_levels->widget(level));
        if (!record)
            break;
        way << record->level();
    }
    return way;
}

void ResourcePage::goOn(const QList<Level> &way)
{
    Resource list = m_resource;
    for (const Level &level : way) {
        const int child = list.id == level.list ? RecordPage::childIn(list, level) : -1;
        if (child < 0)
            return;
        openRow(list, level.row, child);
        if (child == list.children.size())
            return; // below a report there is nothing
        list = childOf(list, list.children.at(child), level.row);
    }
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
    followSteps();
    emit wayChanged();
}

/// Of the row that is opened, in the list below.
QJsonObject ResourcePage::rowBeside(int step) const
{
    const auto *record = qobject_cast<RecordPage *>(m_levels->currentWidget());
    if (!record || depth() < 2)
        return {};
    const QString key = format::toText(valueAt(record->row(), record->resource().key));
    QWidget *below = m_levels->widget(depth() - 2);
    if (const auto *list = qobject_cast<ListPage *>(below))
        return list->rowBeside(key, step);
    const auto *room = qobject_cast<RoomPage *>(below);
    return room ? room->rowBeside(key, step) : QJsonObject();
}

void ResourcePage::followSteps()
{
    const bool hasPrevious = !rowBeside(-1).isEmpty();
    const bool hasNext = !rowBeside(1).isEmpty();
    m_previous->setEnabled(hasPrevious);
    m_next->setEnabled(hasNext);
    m_previous->setVisible(hasPrevious || hasNext);
    m_next->setVisible(hasPrevious || hasNext);
    for (QShortcut *key : std::as_const(m_stepKeys))
        key->setEnabled(hasPrevious || hasNext);
}

void ResourcePage::step(int by)
{
    const QJsonObject row = rowBeside(by);
    if (row.isEmpty())
        return;
    const auto *record = qobject_cast<RecordPage *>(m_levels->currentWidget());
    const int child = record->child();
    const Resource list = record->resource();
    goTo(depth() - 2);
    openRow(list, row, child);
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
    followSteps();
    emit wayChanged();
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
