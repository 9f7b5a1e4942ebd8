// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/chatbots/chatroutes.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

/// What the body brings to say: `message`, `messages`, or plain `text`.
QJsonArray payloads(const Call &call)
{
    if (call.body[u"messages"].isArray())
        return call.body[u"messages"].toArray();
    if (call.body[u"message"].isObject())
        return {call.body[u"message"]};
    return {QJsonObject {{u"text"_s, call.body[u"text"]}}};
}

/// Somebody who has been silent for 24 hours is out of reach in some channels. Who never wrote is not: that
/// is a guess, as the documents say nothing of it.
bool isOutOfReach(const Call &call, Chat &chat, QJsonObject &contact)
{
    constexpr qint64 window = 24 * 3600;
    if (!chat.channel().keepsWindow || call.body[u"message"][u"type"] == "MESSAGE_TAG"_L1)
        return false;
    const QJsonValue last = chat.chatOf(contact)[u"inbox_last_message"];
    const QDateTime at = QDateTime::fromString(last[u"created_at"].toString(), Qt::ISODate);
    return at.isValid() && at.secsTo(call.now) > window;
}

/// The answer has one message where several were sent: the last.
Answer send(const Call &call, Chat &chat, QJsonObject &contact)
{
    if (isOutOfReach(call, chat, contact))
        return {422,
                QJsonObject {{u"success"_s, false},
                             {u"message"_s, u"The contact has not written for more than 24 hours."_s}}};
    QJsonValue last;
    for (const QJsonValue &payload : payloads(call))
        last = chat.say(call, contact, payload);
    return answered(call, last);
}

/// A template may be sent when it is approved.
Answer sendTemplate(const Call &call, Chat &chat, QJsonObject &contact)
{
    for (const QJsonObject &row : chat.templates().rows()) {
        if (row[u"bot_id"] == contact[u"bot_id"] && row[u"name"] == call.body[u"template"][u"name"]
            && row[u"status"] == "APPROVED"_L1) {
            const QJsonObject data {{u"type"_s, u"template"_s}, {u"template"_s, call.body[u"template"]}};
            return answered(call, chat.say(call, contact, data));
        }
    }
    return missingFromChat(chat.templates().word());
}

/// The contact of a phone; somebody new becomes one.
ChatRoutes::BotHandler toPhone(const ChatRoutes::ContactHandler &handler)
{
    return [handler](const Call &call, Chat &chat, const QJsonValue &bot) {
        const QString phone = call.text(u"phone"_s);
        for (const QJsonObject &row : chat.contacts().rows()) {
            if (row[u"bot_id"] == bot && row[u"phone"] == phone)
                return handler(call, chat, *chat.contacts().find(row[u"id"]));
        }
        const QJsonObject row = chat.newContact(call, bot.toString(), phone, phone);
        return handler(call, chat, *chat.contacts().find(row[u"id"]));
    };
}

/// A flow speaks by its name here.
Answer run(const Call &call, Chat &chat, QJsonObject &contact, const QJsonValue &flow)
{
    const QJsonObject *row = chat.flows().find(flow);
    if (!row || row->value(u"bot_id") != contact[u"bot_id"])
        return missingFromChat(chat.flows().word());
    chat.say(call, contact, QJsonObject {{u"text"_s, row->value(u"name")}});
    return answered(call);
}

Answer runByTrigger(const Call &call, Chat &chat, QJsonObject &contact)
{
    for (const QJsonObject &row : chat.triggers().rows()) {
        if (row[u"bot_id"] == contact[u"bot_id"]
            && row[u"keywords"].toArray().contains(call.body[u"trigger_keyword"]))
            return run(call, chat, contact, row[u"flow_id"]);
    }
    return missingFromChat(chat.triggers().word());
}

} // namespace

void addSending(ChatRoutes &to)
{
    to.ofContact(u"POST /contacts/send"_s, send);
    to.ofContact(u"POST /contacts/sendText"_s, send);
    to.ofBot(u"POST /contacts/sendByPhone"_s, toPhone(send));
    to.ofContact(u"POST /contacts/sendTemplate"_s, sendTemplate);
    to.ofBot(u"POST /contacts/sendTemplateByPhone"_s, toPhone(sendTemplate));
    to.ofContact(u"POST /contacts/sendTyping"_s,
                 [](const Call &call, Chat &, const QJsonObject &) { return answered(call); });
    to.ofContact(u"POST /flows/run"_s, [](const Call &call, Chat &chat, QJsonObject &contact) {
        return run(call, chat, contact, call.body[u"flow_id"]);
    });
    to.ofContact(u"POST /flows/runByTrigger"_s, runByTrigger);
}

} // namespace pulsedeck::demo
