// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/chatbots/chatroutes.h"

#include "app/demo/errors.h"
#include "app/demo/shaping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

const Schema *fieldOf(const Schema &schema, const QString &name)
{
    const auto field = std::find_if(schema.fields.begin(), schema.fields.end(),
                                    [&](const Field &one) { return one.name == name; });
    return field == schema.fields.end() ? nullptr : &field->schema;
}

/// Operations that some channel has beyond the common ones.
bool isExtra(const QString &id)
{
    return std::any_of(channels().begin(), channels().end(),
                       [&](const Channel &channel) { return channel.extras.contains(id); });
}

} // namespace

QJsonValue valueOf(const Call &call, const QString &key)
{
    const QJsonValue value = call.body[key];
    return value.isUndefined() ? call.query[key] : value;
}

Answer missingFromChat(const QString &word)
{
    return notFound(Scope::Chatbots, u"%1 not found"_s.arg(word));
}

Answer answered(const Call &call, const QJsonValue &record)
{
    const Schema &answer = *call.operation.answer;
    if (!fieldOf(answer, u"success"_s))
        return shaped(record, answer);
    const Schema *data = fieldOf(answer, u"data"_s);
    const bool isRecord = data && data->oneOf.empty() && data->type == Schema::Type::Object;
    return QJsonObject {{u"success"_s, true},
                        {u"data"_s, isRecord ? shaped(record, *data) : QJsonValue(true)}};
}

bool ChatRoutes::isThere(const QString &id) const
{
    return !isExtra(id) || m_chat->channel().extras.contains(id);
}

void ChatRoutes::add(const QString &id, std::function<Answer(const Call &, Chat &)> handler)
{
    if (!isThere(id))
        return;
    const QString full =
        u"%1 %2%3"_s.arg(id.section(u' ', 0, 0), m_chat->channel().path, id.section(u' ', 1));
    m_routes.add(Scope::Chatbots, full, [chat = m_chat, handler = std::move(handler)](const Call &call) {
        return handler(call, (*chat)());
    });
}

void ChatRoutes::ofBot(const QString &id, BotHandler handler)
{
    add(id, [handler = std::move(handler)](const Call &call, Chat &chat) {
        const QJsonValue bot = valueOf(call, u"bot_id"_s);
        return chat.bots().has(bot) ? handler(call, chat, bot) : missingFromChat(chat.bots().word());
    });
}

void ChatRoutes::ofContact(const QString &id, ContactHandler handler)
{
    add(id, [handler = std::move(handler)](const Call &call, Chat &chat) {
        const QJsonValue named = valueOf(call, u"contact_id"_s);
        QJsonObject *contact = chat.contacts().find(named.isUndefined() ? call.query[u"id"] : named);
        const QJsonValue bot = valueOf(call, u"bot_id"_s);
        if (!bot.isUndefined() && !chat.bots().has(bot))
            return missingFromChat(chat.bots().word());
        if (!contact || (!bot.isUndefined() && (*contact)[u"bot_id"] != bot))
            return missingFromChat(chat.contacts().word());
        return handler(call, chat, *contact);
    });
}

} // namespace pulsedeck::demo
