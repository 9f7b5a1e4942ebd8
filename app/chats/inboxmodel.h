// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chats/chatfilter.h"
#include "app/chats/inbox.h"

#include <QAbstractListModel>

namespace pulsedeck {

/// The chats that a filter lets through: those with unread messages first, whoever waits longest at the top,
/// and then the rest, the latest first.
///
/// What is done with a chat from here does not move it, so that nothing jumps away under the one who works;
/// the order is made anew when messages arrive or the filter changes.
class InboxModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit InboxModel(Inbox &inbox, QObject *parent = nullptr);

    void setFilter(const ChatFilter &filter);
    const ChatFilter &filter() const { return m_filter; }
    /// Ids of the people whose chats were assigned from here.
    void setAssigned(const QSet<QString> &people);
    /// Shown in any case, and where it was, for it is being read.
    void setPinned(const QString &contact);

    const Chat &chatAt(int row) const { return m_inbox.chats()[size_t(m_shown[size_t(row)])]; }
    /// All of them, in their order.
    QList<Chat> found() const;
    /// -1 when the filter keeps it back.
    int rowOf(const QString &contact) const;
    const Inbox &inbox() const { return m_inbox; }
    /// Makes the order anew.
    void arrange();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<int> wanted() const;
    void follow(int index);

    Inbox &m_inbox;
    ChatFilter m_filter;
    QSet<QString> m_assigned;
    QString m_pinned;
    bool m_wasUnread = false; ///< The pinned one, when it was pinned.
    std::vector<int> m_shown; ///< Places in the inbox.
    std::vector<int> m_rows; ///< The row of each place; -1: not shown.
};

} // namespace pulsedeck
