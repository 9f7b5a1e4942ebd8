// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desks/toldhere.h"
#include "app/wire/client.h"
#include "ui/page/roompage.h"

namespace pulsedeck {

class ListPage;
class PageContext;

/// The blacklist with what this program knows of its addresses: the service is told why one is blocked, and
/// never tells it again.
class BlacklistPage : public RoomPage {
    Q_OBJECT
public:
    BlacklistPage(Client &client, const Resource &blacklist, PageContext &context, QWidget *parent = nullptr);

    ListPage &list() const { return *m_list; }

private:
    void read();
    void show();

    PageContext &m_context;
    ListPage *m_list;
    QHash<QString, toldhere::Block> m_blocks; ///< By address.
};

} // namespace pulsedeck
