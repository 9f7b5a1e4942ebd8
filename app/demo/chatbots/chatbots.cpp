// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/chatbots/chatdata.h"
#include "app/demo/errors.h"
#include "app/demo/scopes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using ChatRef = std::shared_ptr<ChatData>;

/// A handler of the bot that the query names.
template<typename Function> Handler ofBot(const ChatRef &chat, Function function)
{
    return [chat, function](const Call &call) -> Answer {
        const int bot = chat->botOf(call.query[u"bot_id"].toString());
        return bot < 0 ? notFound(Scope::Chatbots, u"Bot not found"_s) : function(call, bot);
    };
}

/// A handler of the contact that the query's @p key names.
template<typename Function> Handler ofContact(const ChatRef &chat, const QString &key, Function function)
{
    return [chat, key, function](const Call &call) -> Answer {
        const auto [bot, number] = chat->contactOf(call.query[key].toString());
        return bot < 0 ? notFound(Scope::Chatbots, u"Contact not found"_s) : function(call, bot, number);
    };
}

Answer statistics(const Channel &channel, const Call &, int contacts)
{
    const QStringList names = channel.snakeStatistics
        ? QStringList {u"subscribed_total_count"_s, u"subscribed_active_count"_s,
                       u"outgoing_messages_total_count"_s}
        : QStringList {u"subscribedTotalCount"_s, u"subscribedActiveCount"_s,
                       u"outgoingMessagesTotalCount"_s};
    return QJsonObject {
        {u"data"_s,
         QJsonObject {{names[0], contacts}, {names[1], contacts * 9 / 10}, {names[2], contacts * 6}}}};
}

bool hasVariable(const QJsonValue &contact, const Call &call)
{
    const QString name = call.query[u"variable_name"].toString();
    return contact[u"variables"][name].toString() == call.query[u"variable_value"].toString();
}

/// `-1` is no limit; the newer channels call the plan a tariff.
Answer account(const Serving &serving, const Call &call)
{
    const Schema &data = call.operation.answer->fields.back().schema;
    const QJsonObject plan {
        {u"code"_s, u"pro_5000"_s}, {u"max_bots"_s, -1},
        {u"max_contacts"_s, 5000},  {u"max_messages"_s, -1},
        {u"max_tags"_s, -1},        {u"max_variables"_s, 300},
        {u"branding"_s, false},     {u"is_exceeded"_s, false},
        {u"is_expired"_s, false},   {u"expired_at"_s, isoText(serving.sowing().now.addDays(88))}};
    const QJsonObject statistics {
        {u"messages"_s, 18'204}, {u"bots"_s, 9}, {u"contacts"_s, 2240}, {u"variables"_s, 2}};
    return serving.one(call, {{data.fields.front().name, plan}, {u"statistics"_s, statistics}});
}

void addChannel(Routes &routes, const ServingRef &serving, const ChatRef &chat)
{
    const auto add = [&](const QString &path, Handler handler) {
        routes.add(Scope::Chatbots, u"GET "_s + chat->channel().path + path, std::move(handler));
    };
    const auto addRows = [&](const QString &path, QJsonArray (ChatData::*rows)(int) const) {
        add(path, ofBot(chat, [=](const Call &call, int bot) {
                return serving->list(call, ((*chat).*rows)(bot));
            }));
    };
    addRows(u"/flows"_s, &ChatData::flows);
    addRows(u"/triggers"_s, &ChatData::triggers);
    addRows(u"/tags"_s, &ChatData::tags);
    addRows(u"/variables"_s, &ChatData::variables);
    addRows(u"/chats"_s, &ChatData::chats);
    add(u"/bots"_s, [=](const Call &call) { return serving->list(call, chat->bots()); });
    add(u"/account"_s, [=](const Call &call) { return account(*serving, call); });
    add(u"/bots/statistics"_s, ofBot(chat, [=](const Call &call, int bot) {
            return statistics(chat->channel(), call, chat->contactCount(bot));
        }));
    add(u"/contacts/get"_s, ofContact(chat, u"id"_s, [=](const Call &call, int bot, int number) {
            return serving->one(call, chat->contact(bot, number));
        }));
    add(u"/contacts/getByTag"_s, ofBot(chat, [=](const Call &call, int bot) {
            return serving->list(call, rowsWhere(chat->contacts(bot), [&](const QJsonValue &row) {
                                     return row[u"tags"].toArray().contains(call.query[u"tag"]);
                                 }));
        }));
    add(u"/contacts/getByVariable"_s, [=](const Call &call) {
        const int bot = std::max(0, chat->botOf(call.query[u"bot_id"].toString()));
        return serving->list(call, rowsWhere(chat->contacts(bot), [&](const QJsonValue &row) {
                                 return hasVariable(row, call);
                             }));
    });
    add(u"/chats/messages"_s, ofContact(chat, u"contact_id"_s, [=](const Call &call, int bot, int number) {
            return serving->list(call, chat->messages(bot, number));
        }));
}

/// All channels together, newest first, with a secret in each bot's data as the service has it.
QJsonArray allBots(const std::vector<ChatRef> &chats)
{
    QJsonArray rows;
    for (const ChatRef &chat : chats) {
        for (const QJsonValue &bot : chat->bots()) {
            QJsonObject row = bot.toObject();
            const QString name = chat->channel().bots[chat->botOf(row[u"id"].toString())];
            row.insert(u"channel_data"_s,
                       QJsonObject {{u"access_token"_s, u"demo-not-a-secret"_s}, {u"name"_s, name}});
            rows << row;
        }
    }
    return rows;
}

QJsonObject dialog(const ChatData &chat, const QJsonValue &row)
{
    const QJsonValue contact = row[u"contact"];
    const QJsonValue text = row[u"inbox_last_message"][u"data"][u"text"];
    const QJsonObject last {{u"text"_s, text.isObject() ? text[u"body"] : text},
                            {u"date"_s, row[u"inbox_last_message"][u"created_at"]}};
    const QJsonValue person = contact[u"channel_data"];
    QString name = person[u"name"].toString(person[u"full_name"].toString());
    if (name.isEmpty())
        name = person[u"display_name"].toString();
    return {{u"_id"_s, contact[u"id"]},
            {u"bot_id"_s, contact[u"bot_id"]},
            {u"contact"_s, QJsonObject {{u"id"_s, contact[u"id"]}, {u"full_name"_s, name}}},
            {u"last_inbox_message"_s, last},
            {u"last_outbox_message"_s, last},
            {u"service"_s, chat.channel().service},
            {u"inbox_unread_count"_s, row[u"inbox_unread"]},
            {u"is_chat_opened"_s, contact[u"is_chat_opened"]},
            {u"created_at"_s, contact[u"created_at"]},
            {u"updated_at"_s, contact[u"last_activity_at"]}};
}

QJsonArray dialogs(const std::vector<ChatRef> &chats, bool ascending)
{
    QList<QJsonObject> all;
    for (const ChatRef &chat : chats) {
        for (int bot = 0; bot < chat->channel().bots.size(); ++bot) {
            for (const QJsonValue &row : chat->chats(bot))
                all << dialog(*chat, row);
        }
    }
    std::stable_sort(all.begin(), all.end(), [ascending](const QJsonObject &a, const QJsonObject &b) {
        const QString first = a[u"updated_at"].toString();
        const QString second = b[u"updated_at"].toString();
        return ascending ? first < second : second < first;
    });
    QJsonArray rows;
    for (const QJsonObject &row : all)
        rows << row;
    return rows;
}

} // namespace

void addChatbots(Routes &routes, const ServingRef &serving)
{
    std::vector<ChatRef> chats;
    for (int i = 0; i < channels().size(); ++i) {
        chats.push_back(std::make_shared<ChatData>(serving, i));
        addChannel(routes, serving, chats.back());
    }
    routes.add(Scope::Chatbots, u"GET /chatbots/bots"_s,
               [=](const Call &call) { return serving->list(call, allBots(chats)); });
    routes.add(Scope::Chatbots, u"GET /chatbots/account"_s,
               [=](const Call &call) { return account(*serving, call); });
    routes.add(Scope::Chatbots, u"GET /chatbots/dialogs"_s, [=](const Call &call) {
        return serving->list(call, dialogs(chats, call.query[u"order"] == "asc"_L1));
    });
}

} // namespace pulsedeck::demo
