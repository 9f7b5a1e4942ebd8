// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/messagemodel.h"

#include "app/values/zone.h"

#include <algorithm>

namespace pulsedeck {

bool MessageModel::beginsDay(int row) const
{
    const auto day = [this](int at) { return format::inZone(m_messages.at(at).at).date(); };
    return day(row).isValid() && (row == 0 || day(row) != day(row - 1));
}

int MessageModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(),
                                    [&](const ChatMessage &message) { return message.id == id; });
    return found == m_messages.end() ? -1 : int(found - m_messages.begin());
}

/// The row of what was sent from here, is in one of @p states and is told of by @p message; -1 when it is
/// something else.
int MessageModel::placeholderOf(const ChatMessage &message, const QList<ChatMessage::State> &states) const
{
    constexpr qint64 clocksDiffer = 600;
    if (message.author == ChatMessage::Author::Person)
        return -1;
    for (int row = 0; row < m_messages.size(); ++row) {
        const ChatMessage &here = m_messages.at(row);
        if (!states.contains(here.state) || here.isNote() != message.isNote())
            continue;
        const bool isSame = here.text == message.text
            && here.outgoing.link == (message.links.isEmpty() ? QString() : message.links.first().url);
        if (isSame && qAbs(here.at.secsTo(message.at)) < clocksDiffer)
            return row;
    }
    return -1;
}

bool MessageModel::take(const ChatMessage &message)
{
    using State = ChatMessage::State;
    int row = message.id.isEmpty() ? -1 : rowOf(message.id);
    if (row < 0 && !message.isFromHere()) {
        row = placeholderOf(message, {State::Sent, State::Unknown});
        // Perhaps it is this one, perhaps a colleague wrote the same: the answer will tell.
        if (const int sending = placeholderOf(message, {State::Sending}); row < 0 && sending >= 0)
            m_early[m_messages.at(sending).id] = message.id;
    }
    if (row >= 0) {
        const bool isOurs = m_messages.at(row).author == ChatMessage::Author::Team;
        const bool wasUnknown = m_messages.at(row).state == State::Unknown;
        m_messages[row] = message;
        // What was written here is known better than the messenger tells.
        if (isOurs && message.author == ChatMessage::Author::Untold)
            m_messages[row].author = ChatMessage::Author::Team;
        emit dataChanged(index(row), index(row));
        return wasUnknown;
    }
    const auto place =
        std::upper_bound(m_messages.begin(), m_messages.end(), message,
                         [](const ChatMessage &one, const ChatMessage &other) { return one.at < other.at; });
    row = int(place - m_messages.begin());
    beginInsertRows({}, row, row);
    m_messages.insert(row, message);
    endInsertRows();
    // It may stand between a day and its first message.
    if (row + 1 < m_messages.size())
        emit dataChanged(index(row + 1), index(row + 1));
    return false;
}

QString MessageModel::settle(const QString &id, const QString &told)
{
    const QString early = m_early.take(id);
    const QString known = told.isEmpty() ? early : told;
    if (rowOf(known) >= 0) {
        remove(id);
        return known;
    }
    change(id, [&](ChatMessage &message) {
        message.state = ChatMessage::State::Sent;
        if (!told.isEmpty())
            message.id = told;
    });
    return told.isEmpty() ? id : told;
}

void MessageModel::change(const QString &id, const std::function<void(ChatMessage &)> &change)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_early.remove(id); // It was refused or is tried again: what came early was somebody else's.
    change(m_messages[row]);
    emit dataChanged(index(row), index(row));
}

void MessageModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_messages.removeAt(row);
    endRemoveRows();
    if (row < m_messages.size())
        emit dataChanged(index(row), index(row));
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ChatMessage &message = m_messages.at(index.row());
    if (role == Qt::DisplayRole)
        return message.text;
    if (role == Qt::AccessibleTextRole)
        return messageSentence(message, m_person);
    return {};
}

} // namespace pulsedeck
