// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/chatbots/chatroutes.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

/// A tag comes into being when it is first set.
void ensureTag(const Call &call, Chat &chat, const QJsonValue &bot, const QJsonValue &name)
{
    for (const QJsonObject &row : chat.tags().rows()) {
        if (row[u"bot_id"] == bot && row[u"name"] == name)
            return;
    }
    chat.tags().insert({{u"bot_id"_s, bot}, {u"name"_s, name}, {u"created_at"_s, isoText(call.now)}});
}

Answer setTags(const Call &call, Chat &chat, QJsonObject &contact)
{
    QJsonArray tags = contact[u"tags"].toArray();
    for (const QJsonValue &name : call.body[u"tags"].toArray()) {
        ensureTag(call, chat, contact[u"bot_id"], name);
        if (!tags.contains(name))
            tags << name;
    }
    contact.insert(u"tags"_s, tags);
    return answered(call);
}

Answer deleteTag(const Call &call, Chat &chat, QJsonObject &contact)
{
    QJsonArray tags;
    for (const QJsonValue &name : contact[u"tags"].toArray()) {
        if (name != call.body[u"tag"])
            tags << name;
    }
    if (tags.size() == contact[u"tags"].toArray().size())
        return missingFromChat(chat.tags().word());
    contact.insert(u"tags"_s, tags);
    return answered(call);
}

/// The bot's variable that `variable_id` or `variable_name` names; empty when there is none.
QString nameOfVariable(Chat &chat, const QJsonValue &bot, const QJsonValue &wanted)
{
    for (const QJsonObject &row : chat.variables().rows()) {
        if (row[u"bot_id"] == bot
            && (row[u"id"] == wanted[u"variable_id"] || row[u"name"] == wanted[u"variable_name"]))
            return row[u"name"].toString();
    }
    return {};
}

/// All or none: an unknown variable leaves the others as they were. Unknown what the service does.
Answer setVariables(const Call &call, Chat &chat, QJsonObject &contact)
{
    QJsonObject values = contact[u"variables"].toObject();
    for (const QJsonValue &variable : call.body[u"variables"].toArray()) {
        const QString name = nameOfVariable(chat, contact[u"bot_id"], variable);
        if (name.isEmpty())
            return missingFromChat(chat.variables().word());
        values.insert(name, variable[u"variable_value"]);
    }
    contact.insert(u"variables"_s, values);
    return answered(call);
}

Answer deleteVariable(const Call &call, Chat &chat, QJsonObject &contact)
{
    const QString name = nameOfVariable(chat, contact[u"bot_id"], call.body);
    if (name.isEmpty())
        return missingFromChat(chat.variables().word());
    QJsonObject values = contact[u"variables"].toObject();
    values.remove(name);
    // An empty map is an empty list in the service's language.
    contact.insert(u"variables"_s, values.isEmpty() ? QJsonValue(QJsonArray()) : QJsonValue(values));
    return answered(call);
}

} // namespace

void addTagsAndVariables(ChatRoutes &to)
{
    to.ofContact(u"POST /contacts/setTag"_s, setTags);
    to.ofContact(u"POST /contacts/deleteTag"_s, deleteTag);
    to.ofContact(u"POST /contacts/setVariable"_s, setVariables);
    to.ofContact(u"POST /contacts/deleteVariable"_s, deleteVariable);
}

} // namespace pulsedeck::demo
