// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/scopeview.h"

#include "app/jobs/ledger.h"
#include "app/jobs/wayjson.h"
#include "app/scopes/scopes.h"
#include "app/vocabulary/watch.h"
#include "ui/context/pagecontext.h"
#include "ui/page/listpage.h"
#include "ui/page/resourcepage.h"
#include "ui/table/resourcetable.h"

#include <QApplication>
#include <QBoxLayout>
#include <QListWidget>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ScopeView::ScopeView(Client &client, Scope scope, PageContext &context, QWidget *parent)
    : QWidget(parent), m_client(client), m_context(context), m_scope(scope), m_resources(resourcesOf(scope)),
      m_stack(new QStackedWidget)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (m_resources.size() > 1) {
        auto *splitter = new QSplitter;
        splitter->setChildrenCollapsible(false);
        buildNavigation(splitter);
        splitter->addWidget(m_stack);
        splitter->setStretchFactor(1, 1);
        layout->addWidget(splitter);
    } else {
        layout->addWidget(m_stack);
    }
    open(m_context.uiState().value(stateKey("page"), 0).toInt());
    m_isMade = true;
    recall();
}

static const QString placeKind = u"place"_s;

/// As soon as the ledger is open. Whoever went on meanwhile stays there.
void ScopeView::recall()
{
    if (!m_context.ledger())
        return;
    m_context.ledger()->records(placeKind, this, [this](const QHash<QString, QJsonObject> &found) {
        const QJsonObject place = found.value(scopeName(m_scope));
        if (!m_isMoved)
            goOn({{place["page"].toString(), Place {wayFromJson(place["way"].toArray())}}});
    });
}

void ScopeView::remember()
{
    const auto *page = qobject_cast<ResourcePage *>(current());
    if (!m_isMade || !page || !m_context.ledger())
        return;
    m_isMoved = true;
    const QList<Level> way = page->way();
    LedgerChange change {LedgerChange::What::Drop, placeKind, scopeName(m_scope)};
    if (!way.isEmpty()) {
        change.what = LedgerChange::What::Put;
        change.body = {{"page", page->objectName()}, {"way", wayToJson(way)}};
    }
    m_context.ledger()->write({change});
}

/// Not where a list was opened that was searched for or compared: that does not come back.
static bool isAtItsEnd(const ResourcePage &page, const QList<Level> &way)
{
    return page.depth() == int(way.size()) + 1;
}

QHash<QString, ScopeView::Place> ScopeView::places() const
{
    QHash<QString, Place> places = m_places;
    for (const QWidget *one : m_pages) {
        const auto *page = qobject_cast<const ResourcePage *>(one);
        if (!page)
            continue;
        const QList<Level> way = page->way();
        const ListPage *list = isAtItsEnd(*page, way) ? page->list() : nullptr;
        places.insert(page->objectName(), {way, list ? list->sight() : ListPage::Sight()});
    }
    return places;
}

void ScopeView::goOn(const QHash<QString, Place> &places)
{
    m_isMoved = true;
    m_places = places;
    for (QWidget *one : std::as_const(m_pages)) {
        if (auto *page = qobject_cast<ResourcePage *>(one))
            goOn(*page);
    }
}

void ScopeView::goOn(ResourcePage &page)
{
    const Place place = m_places.take(page.objectName());
    page.goOn(place.way);
    if (ListPage *list = isAtItsEnd(page, place.way) ? page.list() : nullptr)
        list->goOn(place.sight);
}

void ScopeView::buildNavigation(QSplitter *splitter)
{
    m_navigation = new QListWidget;
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setAccessibleName(tr("Pages of %1").arg(scopeInfo(m_scope).title));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setTextElideMode(Qt::ElideRight);
    m_navigation->viewport()->setBackgroundRole(QPalette::Window);
    for (const Resource &resource : m_resources) {
        auto *item = new QListWidgetItem(resource.title, m_navigation);
        item->setSizeHint(QSize(0, fontMetrics().height() + 14));
        item->setToolTip(resource.title);
        item->setHidden(!resource.within.isEmpty());
    }
    m_navigation->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    auto *margin = new QWidget;
    auto *inside = new QVBoxLayout(margin);
    inside->setContentsMargins(10, 10, 8, 8);
    inside->addWidget(m_navigation);
    splitter->addWidget(margin);
    // What is left goes to the page, which stretches: a part that asks for more would take it from the
    // titles.
    splitter->setSizes({navigationWidth(), 1});
    splitter->restoreState(m_context.uiState().value(stateKey("splitter")).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { m_context.uiState().setValue(stateKey("splitter"), splitter->saveState()); });
    connect(m_navigation, &QListWidget::currentRowChanged, this, qOverload<int>(&ScopeView::open));
    connect(m_navigation, &QListWidget::itemClicked, this, [this] {
        open(m_navigation->currentRow());
        if (auto *page = qobject_cast<ResourcePage *>(m_stack->currentWidget()))
            page->goTo(0);
    });
}

/// So that all titles can be read, within bounds; what is longer ends in dots.
int ScopeView::navigationWidth() const
{
    constexpr int fewest = 24, most = 36, margins = 44;
    int widest = 0;
    for (const Resource &resource : m_resources) {
        if (resource.within.isEmpty())
            widest = qMax(widest, m_navigation->fontMetrics().horizontalAdvance(resource.title));
    }
    const int letter = fontMetrics().averageCharWidth();
    return qBound(fewest * letter, widest + margins, most * letter);
}

void ScopeView::open(int index)
{
    if (m_resources.isEmpty())
        return;
    index = qBound(0, index, count() - 1);
    if (m_navigation && m_navigation->currentRow() != placeOf(index)) {
        const QSignalBlocker quiet(m_navigation);
        m_navigation->setCurrentRow(placeOf(index));
    }
    QWidget *&page = m_pages[index];
    if (!page) {
        auto *made = new ResourcePage(m_client, m_resources.at(index), m_context, m_stack);
        goOn(*made);
        connect(made, &ResourcePage::wayChanged, this, &ScopeView::remember);
        m_stack->addWidget(made);
        page = made;
    }
    m_stack->setCurrentWidget(page);
    m_context.uiState().setValue(stateKey("page"), index);
    remember();
}

/// A page that the navigation does not name is marked there as the one through which people come to it.
int ScopeView::placeOf(int index) const
{
    const QString within = m_resources.at(index).within;
    const auto found = std::find_if(m_resources.begin(), m_resources.end(),
                                    [&](const Resource &one) { return one.id == within; });
    return within.isEmpty() || found == m_resources.end() ? index : int(found - m_resources.begin());
}

/// The keyboard goes to what is shown: to the rows of a list, unless the page has a place of its own for it.
static void focusOn(ResourcePage &page)
{
    if (const QWidget *focus = QApplication::focusWidget(); focus && page.isAncestorOf(focus))
        return;
    for (ListPage *list : page.findChildren<ListPage *>()) {
        if (list->isVisibleTo(&page))
            return list->table().setFocus(Qt::OtherFocusReason);
    }
    page.setFocus(Qt::OtherFocusReason);
}

void ScopeView::open(const Door &door)
{
    for (int index = 0; index < count(); ++index) {
        if (m_resources.at(index).id != door.resource)
            continue;
        open(index);
        auto *page = qobject_cast<ResourcePage *>(m_pages.value(index));
        if (!page)
            continue;
        focusOn(*page);
        if (!door.row.isEmpty())
            page->openRow(door.row, door.child);
    }
}

QWidget *ScopeView::current() const
{
    return m_stack->currentWidget();
}

void ScopeView::open(const QString &resource)
{
    open(Door {m_scope, resource});
}

QString ScopeView::stateKey(const char *name) const
{
    return u"%1/%2"_s.arg(scopeName(m_scope), QLatin1String(name));
}

} // namespace pulsedeck
