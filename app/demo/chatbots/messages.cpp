// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/chatbots/chatroutes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

Answer listMessages(const Call &call, Chat &chat, QJsonObject &contact)
{
    QList<QJsonValue> all;
    for (const QJsonValue &message : chat.messages(contact))
        all << message;
    // Newest first unless asked otherwise; the default is not documented.
    if (call.query[u"order"] == "asc"_L1)
        std::reverse(all.begin(), all.end());
    QJsonArray rows;
    for (const QJsonValue &message : all) {
        rows << message;
        // `search_after` is taken for the last message of the page before.
        if (call.has(u"search_after"_s) && message[u"id"] == call.query[u"search_after"])
            rows = {};
    }
    return chat.serving()->list(call, rows, Serving::Rest::Blank);
}

/// Newest activity first.
Answer listChats(const Call &call, Chat &chat, const QJsonValue &bot)
{
    QList<QJsonObject> people;
    for (const QJsonObject &row : chat.contacts().rows()) {
        if (row[u"bot_id"] == bot)
            people << row;
    }
    std::stable_sort(people.begin(), people.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a[u"last_activity_at"].toString() > b[u"last_activity_at"].toString();
    });
    QJsonArray rows;
    for (const QJsonObject &row : people)
        rows << row;
    return chat.serving()->list(call, rows, Serving::Rest::Blank, [&](const QJsonObject &row) {
        return chat.chatOf(*chat.contacts().find(row[u"id"]));
    });
}

/// Of one chat, or of all when no contact is named. Unknown what is counted: here the chats that changed.
std::function<Answer(const Call &, Chat &)> marking(bool isRead)
{
    return [isRead](const Call &call, Chat &chat) -> Answer {
        const QJsonValue wanted = call.query[u"contact_id"];
        if (!wanted.isUndefined() && !chat.contacts().has(wanted))
            return missingFromChat(chat.contacts().word());
        int count = 0;
        for (const QJsonObject &row : chat.contacts().rows()) {
            if ((!wanted.isUndefined() && row[u"id"] != wanted) || (row[u"unread"].toInt() == 0) == isRead)
                continue;
            chat.contacts().find(row[u"id"])->insert(u"unread"_s, isRead ? 0 : 1);
            ++count;
        }
        return answered(call, QJsonObject {{u"count"_s, count}});
    };
}

/// Puts a reaction on the message of @p contact that the body names; false when it has none such.
bool react(const Call &call, Chat &chat, QJsonObject &contact)
{
    QJsonArray all = chat.messages(contact);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QJsonObject message = all[i].toObject();
        if (message[u"id"] != call.body[u"message_id"])
            continue;
        QJsonObject data = message[u"data"].toObject();
        data.insert(u"reaction"_s, call.body[u"reaction"]);
        message.insert(u"data"_s, data);
        all[i] = message;
        chat.setMessages(contact, all);
        return true;
    }
    return false;
}

} // namespace

void addMessages(ChatRoutes &to)
{
    to.ofBot(u"GET /chats"_s, listChats);
    to.ofContact(u"GET /chats/messages"_s, listMessages);
    to.add(u"PUT /contacts/mark-read"_s, marking(true));
    to.add(u"PUT /contacts/mark-unread"_s, marking(false));
    to.ofContact(u"POST /contacts/react"_s, [](const Call &call, Chat &chat, QJsonObject &contact) {
        return react(call, chat, contact) ? answered(call) : missingFromChat(u"Message"_s);
    });
    // The body names no contact.
    to.add(u"PUT /chats/react"_s, [](const Call &call, Chat &chat) {
        for (const QJsonObject &row : chat.contacts().rows()) {
            if (react(call, chat, *chat.contacts().find(row[u"id"])))
                return answered(call);
        }
        return missingFromChat(u"Message"_s);
    });
}

} // namespace pulsedeck::demo
