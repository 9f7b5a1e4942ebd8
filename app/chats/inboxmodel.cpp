// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/inboxmodel.h"

#include "app/scopes/chatbots/channel.h"

#include <algorithm>

namespace pulsedeck {

InboxModel::InboxModel(Inbox &inbox, QObject *parent) : QAbstractListModel(parent), m_inbox(inbox)
{
    connect(&inbox, &Inbox::arrived, this, &InboxModel::arrange);
    connect(&inbox, &Inbox::changed, this, &InboxModel::follow);
    arrange();
}

void InboxModel::setFilter(const ChatFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    arrange();
}

void InboxModel::setAssigned(const QSet<QString> &people)
{
    m_assigned = people;
    if (m_filter.assignedHere)
        arrange();
}

void InboxModel::setPinned(const QString &contact)
{
    const Chat *chat = m_inbox.find(contact);
    m_pinned = contact;
    m_wasUnread = chat && chat->unread > 0;
}

/// What an order is made by, read once for each chat.
struct Rank {
    qint64 time;
    int place;
    bool isUnread;
};

std::vector<int> InboxModel::wanted() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const std::vector<Chat> &chats = m_inbox.chats();
    std::vector<Rank> ranks;
    ranks.reserve(chats.size());
    for (size_t place = 0; place < chats.size(); ++place) {
        const Chat &chat = chats[place];
        if (!m_filter.lets(chat, now, m_assigned) && chat.contact != m_pinned)
            continue;
        const bool isUnread = chat.unread > 0 || (m_wasUnread && chat.contact == m_pinned);
        const QDateTime at = isUnread && chat.lastInAt.isValid() ? chat.lastInAt : chat.lastAt();
        ranks.push_back({at.isValid() ? at.toMSecsSinceEpoch() : 0, int(place), isUnread});
    }
    std::sort(ranks.begin(), ranks.end(), [](const Rank &a, const Rank &b) {
        if (a.isUnread != b.isUnread)
            return a.isUnread;
        if (a.time != b.time)
            return a.isUnread ? a.time < b.time : a.time > b.time;
        return a.place < b.place;
    });
    std::vector<int> places;
    places.reserve(ranks.size());
    for (const Rank &rank : ranks)
        places.push_back(rank.place);
    return places;
}

void InboxModel::arrange()
{
    beginResetModel();
    m_shown = wanted();
    m_rows.assign(m_inbox.chats().size(), -1);
    for (size_t row = 0; row < m_shown.size(); ++row)
        m_rows[size_t(m_shown[row])] = int(row);
    endResetModel();
}

void InboxModel::follow(int place)
{
    if (place < int(m_rows.size()) && m_rows[size_t(place)] >= 0)
        emit dataChanged(index(m_rows[size_t(place)]), index(m_rows[size_t(place)]));
}

QList<Chat> InboxModel::found() const
{
    QList<Chat> chats;
    chats.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        chats << chatAt(row);
    return chats;
}

int InboxModel::rowOf(const QString &contact) const
{
    const int place = m_inbox.indexOf(contact);
    return place < 0 || place >= int(m_rows.size()) ? -1 : m_rows[size_t(place)];
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Chat &chat = chatAt(index.row());
    if (role == Qt::DisplayRole)
        return chat.name;
    if (role != Qt::AccessibleTextRole)
        return {};
    const std::optional<chatbots::Channel> channel = chatbots::channelOf(chat.service);
    return chatSentence(chat, channel ? channel->title : QString::number(chat.service),
                        QDateTime::currentDateTimeUtc());
}

} // namespace pulsedeck
