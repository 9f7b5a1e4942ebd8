// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/chatbots/chatroutes.h"
#include "app/demo/errors.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

constexpr int active = 1;
constexpr int disabled = 3;

using Wanted = std::function<bool(const QJsonObject &)>;

Answer contactsWhere(const Call &call, Chat &chat, const Wanted &isWanted)
{
    QJsonArray rows;
    for (const QJsonObject &row : chat.contacts().rows()) {
        if (isWanted(row))
            rows << row;
    }
    return chat.serving()->list(call, rows, Serving::Rest::Blank);
}

Answer firstWhere(const Call &call, Chat &chat, const Wanted &isWanted)
{
    for (const QJsonObject &row : chat.contacts().rows()) {
        if (isWanted(row))
            return answered(call, row);
    }
    return missingFromChat(chat.contacts().word());
}

bool hasValue(const QJsonValue &variables, const QString &name, const QString &wanted)
{
    const QJsonObject all = variables.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if ((name.isEmpty() || it.key() == name) && it->toVariant().toString() == wanted)
            return true;
    }
    return false;
}

/// By the variable's id or name. Both may be missing; then any variable may have the value, which is a guess.
Answer byVariable(const Call &call, Chat &chat)
{
    const QJsonValue id = call.query[u"variable_id"];
    const QJsonObject *variable = id.isUndefined() ? nullptr : chat.variables().find(id);
    if (!variable && !id.isUndefined())
        return missingFromChat(chat.variables().word());
    const QString name =
        variable ? variable->value(u"name").toString() : call.query[u"variable_name"].toString();
    const QJsonValue bot = variable ? variable->value(u"bot_id") : call.query[u"bot_id"];
    return contactsWhere(call, chat, [&](const QJsonObject &row) {
        return (bot.isUndefined() || row[u"bot_id"] == bot)
            && hasValue(row[u"variables"], name, call.query[u"variable_value"].toString());
    });
}

int minutesOfPause(const Call &call, const QJsonObject &contact)
{
    const QDateTime end = QDateTime::fromString(contact[u"automation_paused_until"].toString(), Qt::ISODate);
    return end.isValid() && end > call.now ? int((call.now.secsTo(end) + 59) / 60) : 0;
}

/// An action that sets one field of the contact.
ChatRoutes::ContactHandler setting(const QString &key, const QJsonValue &value)
{
    return [=](const Call &call, Chat &, QJsonObject &contact) {
        contact.insert(key, value);
        return answered(call);
    };
}

Answer setName(const Call &call, QJsonObject &contact)
{
    QJsonObject data = contact[u"channel_data"].toObject();
    data.insert(data.contains(u"full_name"_s) ? u"full_name"_s : u"name"_s, call.body[u"name"]);
    contact.insert(u"channel_data"_s, data);
    return answered(call);
}

/// Of a phone that is known already the contact that has it; what the service does then is not documented.
Answer create(const Call &call, Chat &chat, const QJsonValue &bot)
{
    const QString phone = call.text(u"phone"_s);
    for (const QJsonObject &row : chat.contacts().rows()) {
        if (row[u"bot_id"] == bot && row[u"phone"] == phone)
            return answered(call, row);
    }
    QJsonObject row = chat.newContact(call, bot.toString(), call.text(u"name"_s), phone);
    row.insert(u"tags"_s, call.body[u"tags"].toArray());
    QJsonObject variables;
    for (const QJsonValue &variable : call.body[u"variables"].toArray())
        variables.insert(variable[u"name"].toString(), variable[u"value"]);
    if (!variables.isEmpty())
        row.insert(u"variables"_s, variables);
    *chat.contacts().find(row[u"id"]) = row;
    return answered(call, row);
}

} // namespace

void addContactReads(ChatRoutes &to)
{
    to.ofContact(u"GET /contacts/get"_s, [](const Call &call, Chat &, const QJsonObject &contact) {
        return answered(call, contact);
    });
    to.ofBot(u"GET /contacts/getByTag"_s, [](const Call &call, Chat &chat, const QJsonValue &bot) {
        return contactsWhere(call, chat, [&](const QJsonObject &row) {
            return row[u"bot_id"] == bot && row[u"tags"].toArray().contains(call.query[u"tag"]);
        });
    });
    to.add(u"GET /contacts/getByVariable"_s, byVariable);
    to.ofBot(u"GET /contacts/getByPhone"_s, [](const Call &call, Chat &chat, const QJsonValue &bot) {
        return firstWhere(call, chat, [&](const QJsonObject &row) {
            return row[u"bot_id"] == bot && row[u"phone"] == call.query[u"phone"];
        });
    });
    to.ofBot(u"GET /contacts/getByTelegramId"_s, [](const Call &call, Chat &chat, const QJsonValue &bot) {
        return firstWhere(call, chat, [&](const QJsonObject &row) {
            return row[u"bot_id"] == bot
                && row[u"telegram_id"].toString().toLongLong() == call.query[u"telegram_id"].toInteger();
        });
    });
    to.ofContact(u"GET /contacts/getPauseAutomation"_s,
                 [](const Call &call, Chat &, const QJsonObject &contact) {
                     return answered(call, QJsonObject {{u"minutes"_s, minutesOfPause(call, contact)}});
                 });
}

void addContactWrites(ChatRoutes &to)
{
    to.ofBot(u"POST /contacts"_s, create);
    to.ofContact(u"POST /contacts/enable"_s, setting(u"status"_s, active));
    to.ofContact(u"POST /contacts/disable"_s, setting(u"status"_s, disabled));
    to.ofContact(u"POST /contacts/openChat"_s, setting(u"is_chat_opened"_s, true));
    to.ofContact(u"POST /contacts/closeChat"_s, setting(u"is_chat_opened"_s, false));
    to.ofContact(u"POST /contacts/deletePauseAutomation"_s,
                 setting(u"automation_paused_until"_s, QJsonValue()));
    to.ofContact(u"POST /contacts/operators/unAssign"_s, setting(u"operator"_s, QJsonValue()));
    to.ofContact(u"POST /contacts/setPauseAutomation"_s, [](const Call &call, Chat &, QJsonObject &contact) {
        if (call.body[u"minutes"].toInt() < 1)
            return refuse(Scope::Chatbots, {Violation {Violation::Kind::OutOfRange, u"minutes"_s, {}}},
                          *call.operation.body);
        contact.insert(u"automation_paused_until"_s,
                       isoText(call.now.addSecs(60 * call.body[u"minutes"].toInteger())));
        return answered(call);
    });
    // No operation lists the operators, so that any number is taken.
    to.ofContact(u"POST /contacts/operators/assign"_s, [](const Call &call, Chat &, QJsonObject &contact) {
        contact.insert(u"operator"_s, call.body[u"operator_id"]);
        return answered(call);
    });
    to.ofContact(u"POST /contacts/setName"_s,
                 [](const Call &call, Chat &, QJsonObject &contact) { return setName(call, contact); });
    to.ofContact(u"POST /contacts/delete"_s, [](const Call &call, Chat &chat, const QJsonObject &contact) {
        chat.contacts().remove(idText(contact[u"id"]));
        return answered(call);
    });
}

} // namespace pulsedeck::demo
