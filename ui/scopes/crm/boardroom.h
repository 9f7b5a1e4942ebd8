// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/board.h"
#include "app/wire/client.h"
#include "ui/page/roompage.h"

class QTabWidget;

namespace pulsedeck {

class PageContext;

/// A list that is worked with as a board, and as the table that it is. What is inside a tab is made when it
/// is first seen.
class BoardRoom : public RoomPage {
    Q_OBJECT
public:
    BoardRoom(Client &client, const Resource &resource, const Board &board, PageContext &context,
              QWidget *parent = nullptr);

private:
    void addView(const QString &title, std::function<QWidget *()> make);
    void fill(int tab);
    QWidget *makeBoard();
    QWidget *makeTable();

    Client &m_client;
    const Resource m_resource;
    const Board m_board;
    PageContext &m_context;
    QList<std::function<QWidget *()>> m_makers; ///< By tab.
    QTabWidget *m_tabs;
};

} // namespace pulsedeck
