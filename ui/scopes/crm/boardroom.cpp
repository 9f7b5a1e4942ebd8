// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/boardroom.h"

#include "ui/context/pagecontext.h"
#include "ui/page/listpage.h"
#include "ui/scopes/crm/boardpage.h"

#include <QSettings>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

BoardRoom::BoardRoom(Client &client, const Resource &resource, const Board &board, PageContext &context,
                     QWidget *parent)
    : RoomPage(parent), m_client(client), m_resource(resource), m_board(board), m_context(context),
      m_tabs(new QTabWidget)
{
    setAccessibleName(resource.title);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Ways to see %1").arg(resource.title));
    //: Cards in columns.
    addView(tr("Board"), [this] { return makeBoard(); });
    addView(tr("Table"), [this] { return makeTable(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_tabs);
    const QString key = u"pages/%1/view"_s.arg(resource.id);
    m_tabs->setCurrentIndex(context.uiState().value(key, 0).toInt());
    fill(m_tabs->currentIndex());
    connect(m_tabs, &QTabWidget::currentChanged, this, [this, key](int tab) {
        m_context.uiState().setValue(key, tab);
        fill(tab);
    });
}

void BoardRoom::addView(const QString &title, std::function<QWidget *()> make)
{
    auto *holder = new QWidget;
    auto *inside = new QVBoxLayout(holder);
    inside->setContentsMargins({});
    m_makers << std::move(make);
    m_tabs->addTab(holder, title);
}

void BoardRoom::fill(int tab)
{
    QWidget *holder = m_tabs->widget(tab);
    if (holder && holder->layout()->isEmpty())
        holder->layout()->addWidget(m_makers.at(tab)());
}

QWidget *BoardRoom::makeBoard()
{
    auto *page = new BoardPage(m_client, m_resource, m_board, m_context);
    connect(page, &BoardPage::rowOpened, this, &BoardRoom::rowOpened);
    connect(page, &BoardPage::resourceOpened, this, &BoardRoom::resourceOpened);
    return page;
}

QWidget *BoardRoom::makeTable()
{
    auto *page = new ListPage(m_client, m_resource, m_context);
    connect(page, &ListPage::rowOpened, this, &BoardRoom::rowOpened);
    connect(page, &ListPage::resourceOpened, this, &BoardRoom::resourceOpened);
    connect(page, &ListPage::comparisonWanted, this, &BoardRoom::comparisonWanted);
    return page;
}

} // namespace pulsedeck
