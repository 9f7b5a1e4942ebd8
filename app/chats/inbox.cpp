// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chats/inbox.h"

#include "app/scopes/chatbots/channel.h"
#include "app/values/format.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr int newest = 100;
/// What clients ask that work with the service every day; it may give less.
constexpr int piece = 1000;
constexpr std::chrono::seconds lookEvery {20};

Inbox::Inbox(Client &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_watch.setInterval(lookEvery);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (mayAsk())
            look();
    });
}

void Inbox::read()
{
    m_client.withdraw(std::exchange(m_ticket, 0));
    m_isReading = true;
    m_isWhole = false;
    look();
    readPage({}, newest, Priority::Visible);
}

void Inbox::readPage(const QString &after, int size, Priority priority)
{
    Request request {.scope = Scope::Chatbots, .operation = u"GET /chatbots/dialogs"_s};
    request.query = {{u"order"_s, u"desc"_s}, {u"size"_s, size}};
    if (!after.isEmpty())
        request.query.insert(u"search_after"_s, after);
    request.priority = priority;
    m_ticket = m_client.send(request, this, [this, after](const Reply &reply) {
        m_ticket = 0;
        if (reply.ok())
            return takePage(reply.json, after);
        m_isReading = false;
        emit arrived(); // no others come
        emit failed(reply.error);
    });
}

void Inbox::takePage(const QJsonValue &answer, const QString &after)
{
    const QJsonValue data = answer[u"data"];
    const QJsonArray rows = data[u"list"].toArray();
    for (const QJsonValue &row : rows)
        take(chatFrom(row.toObject()));
    m_total = format::toInteger(data[u"total"]).value_or(-1);
    const QString next = format::toText(data[u"search_after"]);
    m_isWhole = rows.isEmpty() || next.isEmpty() || next == after;
    m_isReading = !m_isWhole;
    if (m_isReading)
        readPage(next, piece, Priority::Prefetch);
    emit arrived();
    tellUnread();
}

void Inbox::readNewest()
{
    Request request {.scope = Scope::Chatbots, .operation = u"GET /chatbots/dialogs"_s};
    request.query = {{u"order"_s, u"desc"_s}, {u"size"_s, newest}};
    request.priority = Priority::Background;
    m_client.send(request, this, [this](const Reply &reply) {
        bool isNew = false;
        for (const QJsonValue &row : reply.json[u"data"][u"list"].toArray())
            isNew = take(chatFrom(row.toObject())) || isNew;
        if (isNew)
            emit arrived();
        tellUnread();
    });
}

/// True when that is news.
bool Inbox::take(const Chat &chat)
{
    if (chat.contact.isEmpty())
        return false;
    const auto place = m_places.constFind(chat.contact);
    if (place == m_places.constEnd()) {
        m_places.insert(chat.contact, int(m_chats.size()));
        m_chats.push_back(chat);
        withLearned(m_chats.back());
        return true;
    }
    Chat &known = m_chats[size_t(*place)];
    const bool isNews = known.lastInAt != chat.lastInAt || known.lastOutAt != chat.lastOutAt
        || known.unread != chat.unread || known.isOpen != chat.isOpen || known.lastIn != chat.lastIn
        || known.lastOut != chat.lastOut || known.name != chat.name;
    if (!isNews)
        return false;
    // The answer that a flow gave is the same one still.
    const bool isFlowAnswer = known.isFlowAnswer && known.lastOutAt == chat.lastOutAt;
    known = chat;
    known.isFlowAnswer = isFlowAnswer;
    withLearned(known);
    return true;
}

void Inbox::setWatched(bool on)
{
    if (on == m_watch.isActive())
        return;
    on ? m_watch.start() : m_watch.stop();
    if (on && !m_chats.empty() && mayAsk())
        look();
}

/// Looking is the first thing to leave out when the day's calls run short.
bool Inbox::mayAsk() const
{
    const QueueState &queue = m_client.queueState();
    return queue.heldFor == 0 && queue.sentToday < m_client.settings().requestsPerDay / 10 * 9;
}

void Inbox::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    Request request {.scope = Scope::Chatbots, .operation = u"GET /chatbots/bots"_s};
    request.priority = Priority::Background;
    m_client.send(request, this, [this](const Reply &reply) {
        m_isLooking = false;
        if (reply.ok())
            takeBots(reply.json[u"data"]);
    });
}

/// Only names and counts are kept: a bot comes with a secret.
void Inbox::takeBots(const QJsonValue &answer)
{
    QString counts;
    for (const QJsonValue &bot : answer.toArray()) {
        const QString id = format::toText(bot[u"id"]);
        const QString name = chatbots::displayName(bot[u"channel_data"].toObject());
        m_bots.insert(id, bot[u"name"].isString() ? bot[u"name"].toString() : name);
        counts += id + u' ' + format::toText(bot[u"inbox"][u"unread"]) + u' '
            + format::toText(bot[u"inbox"][u"total"]) + u'\n';
    }
    const QString before = std::exchange(m_counts, counts);
    if (!before.isEmpty() && before != counts && !m_isReading)
        readNewest();
    else if (before.isEmpty())
        emit arrived(); // with the names of the bots
}

const Chat *Inbox::find(const QString &contact) const
{
    const int index = indexOf(contact);
    return index < 0 ? nullptr : &m_chats[size_t(index)];
}

int Inbox::unreadChats() const
{
    return int(
        std::count_if(m_chats.begin(), m_chats.end(), [](const Chat &chat) { return chat.unread > 0; }));
}

void Inbox::tellUnread()
{
    if (const int unread = unreadChats(); std::exchange(m_unread, unread) != unread)
        emit unreadChanged(unread);
}

void Inbox::change(const QString &contact, const std::function<void(Chat &)> &change)
{
    const int index = indexOf(contact);
    if (index < 0)
        return;
    Chat &chat = m_chats[size_t(index)];
    const int unread = chat.unread;
    change(chat);
    makeSearchable(chat);
    withLearned(chat);
    // The counts move with it: the next look cannot tell that from a new message.
    if (chat.unread != unread && !m_counts.isEmpty())
        m_counts = u"?"_s;
    emit changed(index);
    tellUnread();
}

void Inbox::withLearned(Chat &chat) const
{
    if (const auto words = m_learned.constFind(chat.contact); words != m_learned.cend())
        chat.searched += u'\n' + *words;
}

void Inbox::learn(const QString &contact, const QString &words)
{
    if (m_learned.value(contact) == words)
        return;
    m_learned.insert(contact, words);
    const int index = indexOf(contact);
    if (index < 0)
        return;
    makeSearchable(m_chats[size_t(index)]);
    withLearned(m_chats[size_t(index)]);
}

void Inbox::addAll(const std::vector<Chat> &chats)
{
    for (const Chat &chat : chats)
        take(chat);
    emit arrived();
    tellUnread();
}

} // namespace pulsedeck
