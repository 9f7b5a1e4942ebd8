// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/board.h"
#include "app/wire/client.h"
#include "ui/page/roompage.h"

class QStackedWidget;
class QTabBar;

namespace pulsedeck {

class BoardPage;
class ListPage;
class PageContext;

/// A list that is worked with as a board, by stages or by when cards are due, looked at as a funnel, and as
/// the table that it is. Each is made when it is first seen; all but the table show what the board read.
class BoardRoom : public RoomPage {
    Q_OBJECT
public:
    BoardRoom(Client &client, const Resource &resource, const Board &board, PageContext &context,
              QWidget *parent = nullptr);

    QJsonObject rowBeside(const QString &key, int step) const override;

private:
    enum class View { Stages, Periods, Funnel, Table };

    void addView(View view, const QString &title);
    void show(View view);
    BoardPage &board();
    QWidget *makeTable();
    void addOwnFilters(ListPage &table);

    Client &m_client;
    const Resource m_resource;
    const Board m_board;
    PageContext &m_context;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    BoardPage *m_page = nullptr;
    QWidget *m_funnel = nullptr;
    QWidget *m_table = nullptr;
};

} // namespace pulsedeck
