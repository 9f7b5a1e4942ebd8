// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"
#include "ui/page/roompage.h"

#include <QDateTime>

class QLabel;

namespace pulsedeck {

class ListPage;
class PageContext;
class ResourceActions;

/// The phones of one mailing list: how many there are, those that stand beside an address, and what can be
/// done with them. Lists and tags belong to one scope of the service and phones to another, so that two
/// descriptions share the page; without the first one no phone is listed.
class PhonesPage : public RoomPage {
    Q_OBJECT
public:
    /// The mailing list is at the end of the way of @p resource.
    PhonesPage(Client &client, const Resource &resource, PageContext &context);

    /// Null: the list cannot be read.
    ListPage *list() const { return m_list; }
    void setTitleShown(bool shown);

private:
    void addList();
    void askCounts();
    QList<QJsonObject> selectedRows() const;
    void selectionChanged();

    Client &m_client;
    PageContext &m_context;
    const QJsonObject m_row; ///< Of the mailing list.
    ListPage *m_list = nullptr;
    QDateTime m_readAt; ///< When it was read.
    ResourceActions *m_actions;
    QLabel *m_title;
    QLabel *m_counts;
};

} // namespace pulsedeck
