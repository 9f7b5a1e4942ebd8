// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/boardroom.h"

#include "ui/context/pagecontext.h"
#include "ui/page/listpage.h"
#include "ui/scopes/crm/boardpage.h"
#include "ui/scopes/crm/funnelpage.h"

#include <QJsonArray>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace pulsedeck {

BoardRoom::BoardRoom(Client &client, const Resource &resource, const Board &board, PageContext &context,
                     QWidget *parent)
    : RoomPage(parent), m_client(client), m_resource(resource), m_board(board), m_context(context),
      m_tabs(new QTabBar), m_stack(new QStackedWidget)
{
    setAccessibleName(resource.title);
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Ways to see %1").arg(resource.title));
    //: Cards in columns.
    addView(View::Stages, tr("Board"));
    addView(View::Periods, tr("By deadline"));
    if (!board.goodEnd.isEmpty())
        addView(View::Funnel, tr("Funnel"));
    addView(View::Table, tr("Table"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    const QString key = u"pages/%1/view"_s.arg(resource.id);
    m_tabs->setCurrentIndex(qBound(0, context.uiState().value(key, 0).toInt(), m_tabs->count() - 1));
    const auto follow = [this] { show(View(m_tabs->tabData(m_tabs->currentIndex()).toInt())); };
    follow();
    connect(m_tabs, &QTabBar::currentChanged, this, [this, key, follow](int tab) {
        m_context.uiState().setValue(key, tab);
        follow();
    });
}

/// In its column, or in the table.
QJsonObject BoardRoom::rowBeside(const QString &key, int step) const
{
    if (m_table && m_stack->currentWidget() == m_table)
        return static_cast<const ListPage *>(m_table)->rowBeside(key, step);
    const Card *card = m_page ? m_page->board().card(key) : nullptr;
    const ColumnModel *column = card ? m_page->board().column(card->column) : nullptr;
    const int beside = column ? column->rowOf(key) + step : -1;
    return column && column->rowOf(key) >= 0 && beside >= 0 && beside < column->rowCount()
        ? m_page->board().row(column->cardAt(beside).key)
        : QJsonObject();
}

void BoardRoom::addView(View view, const QString &title)
{
    m_tabs->setTabData(m_tabs->addTab(title), int(view));
}

void BoardRoom::show(View view)
{
    const auto put = [this](QWidget *page) {
        if (m_stack->indexOf(page) < 0)
            m_stack->addWidget(page);
        m_stack->setCurrentWidget(page);
    };
    switch (view) {
    case View::Stages:
    case View::Periods:
        board().setColumns(view == View::Stages ? BoardLook::Columns::Stages : BoardLook::Columns::Periods);
        return put(&board());
    case View::Funnel:
        board().setColumns(BoardLook::Columns::Stages);
        board().ask();
        if (!m_funnel) {
            auto *funnel = new FunnelPage(board().board());
            connect(funnel, &FunnelPage::opened, &board(), &BoardPage::open);
            m_funnel = funnel;
        }
        return put(m_funnel);
    case View::Table:
        if (!m_table)
            m_table = makeTable();
        return put(m_table);
    }
}

BoardPage &BoardRoom::board()
{
    if (!m_page) {
        m_page = new BoardPage(m_client, m_resource, m_board, m_context, m_stack);
        m_stack->addWidget(m_page);
        connect(m_page, &BoardPage::rowOpened, this, &BoardRoom::rowOpened);
        connect(m_page, &BoardPage::resourceOpened, this, &BoardRoom::resourceOpened);
    }
    return *m_page;
}

QWidget *BoardRoom::makeTable()
{
    auto *page = new ListPage(m_client, m_resource, m_context, m_stack);
    connect(page, &ListPage::rowOpened, this, &BoardRoom::rowOpened);
    connect(page, &ListPage::resourceOpened, this, &BoardRoom::resourceOpened);
    connect(page, &ListPage::comparisonWanted, this, &BoardRoom::comparisonWanted);
    if (m_board.ownFields)
        addOwnFilters(*page);
    return page;
}

/// The table has rows of all sets: a call tells which there are, and one for each what its fields are.
void BoardRoom::addOwnFilters(ListPage &table)
{
    Request sets = describe::request(m_resource.scope, m_board.sets);
    sets.priority = Priority::Prefetch;
    m_client.send(sets, &table, [this, &table](const Reply &reply) {
        const QJsonArray rows = reply.json["data"].toArray();
        constexpr qsizetype most = 10; // calls
        const auto filters = std::make_shared<QList<Filter>>();
        for (qsizetype at = 0; at < qMin(rows.size(), most); ++at) {
            const QJsonObject set = rows[at].toObject();
            Request fields = describe::request(m_resource.scope, m_board.ownFields(set));
            fields.priority = Priority::Prefetch;
            m_client.send(fields, &table, [this, &table, set, filters](const Reply &told) {
                for (Filter filter : m_board.ownFilters(told.json)) {
                    filter.title =
                        tr("%1 (%2)", "a field and its pipeline").arg(filter.title, set["name"].toString());
                    *filters << filter;
                }
                table.addFilters(*filters);
            });
        }
    });
}

} // namespace pulsedeck
