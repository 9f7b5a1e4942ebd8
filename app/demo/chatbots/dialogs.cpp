// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/chatbots/chatroutes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

/// All channels together, with a secret in each bot's data as the service has it.
QJsonArray allBots(const std::vector<ChatRef> &chats)
{
    QJsonArray rows;
    for (const ChatRef &chat : chats) {
        const QJsonArray bots = (*chat)().bots().seenRows();
        for (qsizetype i = 0; i < bots.size(); ++i) {
            QJsonObject row = bots[i].toObject();
            row.insert(u"channel_data"_s,
                       QJsonObject {{u"access_token"_s, u"demo-not-a-secret"_s},
                                    {u"name"_s, chat->channel().bots[i]}});
            rows << row;
        }
    }
    return rows;
}

/// {text, date} of the last message that went in @p direction; the text stands in other places in other
/// channels.
QJsonObject lastOf(const QJsonArray &messages, int direction)
{
    for (const QJsonValue &message : messages) {
        if (message[u"direction"].toInt() != direction)
            continue;
        const QJsonValue data = message[u"data"];
        QJsonValue text = data[u"text"];
        if (text.isObject())
            text = text[u"body"].isString() ? text[u"body"] : text[u"text"];
        if (!text.isString())
            text = data[u"message"][u"text"];
        if (!text.isString())
            text = data[u"caption"];
        return {{u"text"_s, text.toString()}, {u"date"_s, message[u"created_at"]}};
    }
    return {};
}

QString nameOf(const QJsonValue &data)
{
    for (const QString &key : {u"name"_s, u"full_name"_s, u"display_name"_s}) {
        if (const QString name = data[key].toString(); !name.isEmpty())
            return name;
    }
    return {};
}

QJsonObject dialog(Chat &chat, QJsonObject &contact)
{
    const QJsonArray messages = chat.messages(contact);
    const QString name = nameOf(contact[u"channel_data"]);
    return {{u"_id"_s, contact[u"id"]},
            {u"bot_id"_s, contact[u"bot_id"]},
            {u"contact"_s, QJsonObject {{u"id"_s, contact[u"id"]}, {u"full_name"_s, name}}},
            {u"last_inbox_message"_s, lastOf(messages, 1)},
            {u"last_outbox_message"_s, lastOf(messages, 2)},
            {u"service"_s, chat.channel().service},
            {u"user_id"_s, contact[u"operator"].toInt()},
            {u"inbox_unread_count"_s, contact[u"unread"].toInt()},
            {u"is_chat_opened"_s, contact[u"is_chat_opened"]},
            {u"created_at"_s, contact[u"created_at"]},
            {u"updated_at"_s, contact[u"last_activity_at"]}};
}

/// Whose dialog: the channel's number and the contact's id.
struct Place {
    QString time;
    int channel = 0;
    QJsonValue contact;
};

Answer dialogs(const Serving &serving, const Call &call, const std::vector<ChatRef> &chats)
{
    QList<Place> all;
    for (size_t i = 0; i < chats.size(); ++i) {
        for (const QJsonObject &row : (*chats[i])().contacts().rows())
            all << Place {row[u"last_activity_at"].toString(), int(i), row[u"id"]};
    }
    const bool ascending = call.query[u"order"] == "asc"_L1;
    std::stable_sort(all.begin(), all.end(), [ascending](const Place &a, const Place &b) {
        return ascending ? a.time < b.time : b.time < a.time;
    });
    QJsonArray rows;
    for (const Place &place : all)
        rows << QJsonObject {{u"channel"_s, place.channel}, {u"id"_s, place.contact}};
    return serving.list(call, rows, Serving::Rest::Blank, [&](const QJsonObject &place) {
        Chat &chat = (*chats[size_t(place[u"channel"].toInt())])();
        return dialog(chat, *chat.contacts().find(place[u"id"]));
    });
}

/// Of the @p chats. `-1` is no limit; the newer channels call the plan a tariff.
Answer account(const Serving &serving, const Call &call, const std::vector<ChatRef> &chats)
{
    int bots = 0;
    int contacts = 0;
    QJsonArray services;
    for (const ChatRef &chat : chats) {
        bots += int((*chat)().bots().size());
        contacts += int((*chat)().contacts().size());
        services << chat->channel().service;
    }
    const Schema &data = call.operation.answer->fields.back().schema;
    const QJsonObject plan {
        {u"code"_s, u"pro_5000"_s}, {u"max_bots"_s, -1},
        {u"max_contacts"_s, 5000},  {u"max_messages"_s, -1},
        {u"max_tags"_s, -1},        {u"max_variables"_s, 300},
        {u"branding"_s, false},     {u"is_exceeded"_s, false},
        {u"is_expired"_s, false},   {u"expired_at"_s, isoText(serving.sowing().now.addDays(88))}};
    const QJsonObject statistics {{u"messages"_s, contacts * 8},
                                  {u"bots"_s, bots},
                                  {u"contacts"_s, contacts},
                                  {u"variables"_s, 2},
                                  {u"active_count_by_last_month"_s, contacts / 3},
                                  {u"active_count_by_current_tariff_period"_s, contacts / 4}};
    return serving.one(
        call, {{data.fields.front().name, plan}, {u"statistics"_s, statistics}, {u"services"_s, services}});
}

} // namespace

void addAllChannels(Routes &routes, const std::vector<ChatRef> &chats, const ServingRef &serving)
{
    routes.add(Scope::Chatbots, u"GET /chatbots/bots"_s,
               [=](const Call &call) { return serving->list(call, allBots(chats)); });
    routes.add(Scope::Chatbots, u"GET /chatbots/account"_s,
               [=](const Call &call) { return account(*serving, call, chats); });
    routes.add(Scope::Chatbots, u"GET /chatbots/dialogs"_s,
               [=](const Call &call) { return dialogs(*serving, call, chats); });
    for (const ChatRef &chat : chats) {
        routes.add(Scope::Chatbots, u"GET %1/account"_s.arg(chat->channel().path),
                   [=](const Call &call) { return account(*serving, call, {chat}); });
    }
}

} // namespace pulsedeck::demo
