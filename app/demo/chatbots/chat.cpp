// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/chatbots/chat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

constexpr int incoming = 1;
constexpr int outgoing = 2;
constexpr int active = 1;

int unreadOf(const Table &contacts, const QJsonValue &bot)
{
    int unread = 0;
    for (const QJsonObject &row : contacts.rows())
        unread += row[u"bot_id"] == bot ? row[u"unread"].toInt() : 0;
    return unread;
}

} // namespace

Chat::Chat(const ServingRef &serving, int channel)
    : m_serving(serving), m_data(serving, channel), m_bots(u"Bot"_s, {}, m_data.bots()),
      m_contacts(u"Contact"_s, {}, m_data.contacts()),
      m_flows(u"Flow"_s, {}, m_data.ofAllBots(&ChatData::flows)),
      m_triggers(u"Trigger"_s, {}, m_data.ofAllBots(&ChatData::triggers)),
      m_tags(u"Tag"_s, {}, m_data.ofAllBots(&ChatData::tags), Table::Order::NewestLast),
      m_variables(u"Variable"_s, {}, m_data.ofAllBots(&ChatData::variables)),
      m_templates(u"Template"_s, {}, m_data.ofAllBots(&ChatData::templates)),
      m_campaigns(u"Campaign"_s, {}, {})
{
    for (Table *table : {&m_contacts, &m_tags, &m_campaigns})
        table->setIds([this] { return QJsonValue(newId()); });
    setViews();
}

void Chat::setViews()
{
    m_bots.setView([this](QJsonObject row) {
        QJsonObject inbox = row[u"inbox"].toObject();
        inbox.insert(u"unread"_s, unreadOf(m_contacts, row[u"id"]));
        row.insert(u"inbox"_s, inbox);
        return row;
    });
    m_tags.setView([this](QJsonObject row) {
        const QList<QJsonObject> &people = m_contacts.rows();
        const auto count = std::count_if(people.begin(), people.end(), [&](const QJsonObject &one) {
            return one[u"bot_id"] == row[u"bot_id"] && one[u"tags"].toArray().contains(row[u"name"]);
        });
        row.insert(u"contact_count"_s, qint64(count));
        return row;
    });
}

int Chat::contactCount(const QJsonValue &bot) const
{
    const QList<QJsonObject> &people = m_contacts.rows();
    return int(std::count_if(people.begin(), people.end(),
                             [&](const QJsonObject &one) { return one[u"bot_id"] == bot; }));
}

int Chat::activeCount(const QJsonValue &bot) const
{
    const QList<QJsonObject> &people = m_contacts.rows();
    return int(std::count_if(people.begin(), people.end(), [&](const QJsonObject &one) {
        return one[u"bot_id"] == bot && one[u"status"].toInt() == active;
    }));
}

QJsonArray Chat::messages(QJsonObject &contact) const
{
    const QJsonArray place = contact[u"place"].toArray();
    if (!contact.contains(u"messages"_s))
        contact.insert(u"messages"_s,
                       place.isEmpty() ? QJsonArray() : m_data.messages(place[0].toInt(), place[1].toInt()));
    return contact[u"messages"].toArray();
}

void Chat::setMessages(QJsonObject &contact, const QJsonArray &messages) const
{
    contact.insert(u"messages"_s, messages);
}

QJsonObject Chat::say(const Call &call, QJsonObject &contact, const QJsonValue &data, const QJsonObject &more)
{
    QJsonObject message = more;
    message.insert(u"id"_s, newId());
    message.insert(u"contact_id"_s, contact[u"id"]);
    message.insert(u"bot_id"_s, contact[u"bot_id"]);
    message.insert(u"data"_s, data);
    message.insert(u"direction"_s, outgoing);
    message.insert(u"status"_s, 1);
    message.insert(u"channel"_s, u"api"_s);
    message.insert(u"created_at"_s, isoText(call.now));
    QJsonArray all = messages(contact);
    all.prepend(message);
    setMessages(contact, all);
    contact.insert(u"last_activity_at"_s, isoText(call.now));
    QJsonObject &bot = *m_bots.find(contact[u"bot_id"]);
    bot.insert(u"said"_s, bot[u"said"].toInt() + 1);
    return message;
}

QJsonObject Chat::newNote(const Call &call, const QJsonObject &contact, const QString &text)
{
    return {{u"id"_s, newId()},
            {u"contact_id"_s, contact[u"id"]},
            {u"bot_id"_s, contact[u"bot_id"]},
            {u"data"_s, QJsonObject {{u"text"_s, text}}},
            {u"direction"_s, outgoing},
            {u"status"_s, 1},
            {u"type"_s, m_data.noteType()},
            {u"created_at"_s, isoText(call.now)}};
}

QJsonObject Chat::newContact(const Call &call, const QString &bot, const QString &name, const QString &phone)
{
    Person person;
    person.name = name;
    return m_contacts.insert({{u"bot_id"_s, bot},
                              {u"status"_s, active},
                              {u"channel_data"_s, m_data.channelData(person, m_lastId + 1)},
                              {u"tags"_s, QJsonArray()},
                              {u"variables"_s, QJsonArray()},
                              {u"is_chat_opened"_s, false},
                              {u"last_activity_at"_s, isoText(call.now)},
                              {u"created_at"_s, isoText(call.now)},
                              {u"phone"_s, phone},
                              {u"messages"_s, QJsonArray()}});
}

QJsonObject Chat::chatOf(QJsonObject &contact) const
{
    QJsonValue last;
    for (const QJsonValue &message : messages(contact)) {
        if (message[u"direction"].toInt() == incoming && last.isNull())
            last = message;
    }
    return {{u"contact"_s, contact},
            {u"inbox_last_message"_s, last},
            {u"inbox_unread"_s, contact[u"unread"].toInt()}};
}

} // namespace pulsedeck::demo
