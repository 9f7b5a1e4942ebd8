// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/chatbots/chatroutes.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

constexpr int active = 1;
constexpr double pricePerMessage = 0.04;

QJsonValue dataOf(const QJsonValue &message)
{
    for (const QString &key : {u"message"_s, u"data"_s}) {
        if (message[key].isObject())
            return message[key];
    }
    return message;
}

/// To all active contacts; expressions of `filter` are not documented, and leave nobody out. What is planned
/// for later stays planned, as nothing can list or cancel it.
Answer sendCampaign(const Call &call, Chat &chat, const QJsonValue &bot, const QJsonArray &messages)
{
    const QDateTime when =
        QDateTime::fromString(call.text(u"send_at"_s).left(16).replace(u'T', u' '), u"yyyy-MM-dd HH:mm"_s);
    const double price = chat.activeCount(bot) * pricePerMessage;
    const QJsonObject row =
        chat.campaigns().insert({{u"bot_id"_s, bot},
                                 {u"title"_s, call.body[u"title"]},
                                 {u"message_tag"_s, call.body[u"message_tag"]},
                                 {u"message_notification_type"_s, call.body[u"message_notification_type"]},
                                 {u"send_at"_s, isoText(when.isValid() ? when : call.now)},
                                 {u"messages"_s, messages},
                                 {u"cost"_s, QJsonObject {{u"amount"_s, price}, {u"currency"_s, u"EUR"_s}}},
                                 {u"created_at"_s, isoText(call.now)}});
    if (when.isValid() && when > call.now)
        return answered(call, row);
    for (const QJsonObject &person : chat.contacts().rows()) {
        if (person[u"bot_id"] != bot || person[u"status"].toInt() != active)
            continue;
        for (const QJsonValue &message : messages)
            chat.say(call, *chat.contacts().find(person[u"id"]), dataOf(message),
                     {{u"campaign_id"_s, row[u"id"]}});
    }
    return answered(call, row);
}

} // namespace

void addChatCampaigns(ChatRoutes &to)
{
    to.ofBot(u"POST /campaigns/send"_s, [](const Call &call, Chat &chat, const QJsonValue &bot) {
        return sendCampaign(call, chat, bot, call.body[u"messages"].toArray());
    });
    to.ofBot(u"POST /campaigns/sendTemplate"_s, [](const Call &call, Chat &chat, const QJsonValue &bot) {
        for (const QJsonObject &row : chat.templates().rows()) {
            if (row[u"bot_id"] == bot && row[u"name"] == call.body[u"template"][u"name"]
                && row[u"status"] == "APPROVED"_L1)
                return sendCampaign(call, chat, bot, {QJsonObject {{u"template"_s, call.body[u"template"]}}});
        }
        return missingFromChat(chat.templates().word());
    });
}

} // namespace pulsedeck::demo
