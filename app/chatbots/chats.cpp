// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chatbots/channel.h"
#include "app/chatbots/chatbots.h"

#include <QJsonArray>

namespace pulsedeck::chatbots {

static QJsonObject withName(QJsonObject chat)
{
    chat["display_name"] = displayName(chat.value("contact")["channel_data"].toObject());
    return chat;
}

/// The text of a message in the messenger's own payload, which differs from channel to channel.
static QJsonValue lastText(const QJsonObject &chat)
{
    const QJsonValue payload = chat["inbox_last_message"]["data"];
    if (payload["text"].isString())
        return payload["text"];
    if (payload["text"]["body"].isString())
        return payload["text"]["body"];
    return payload["message"]["text"];
}

Resource chats(const Channel &channel, const QJsonObject &bot)
{
    Resource chats {
        .id = "chatbots/" + channel.id + "-chats",
        .title = Tr::tr("Chats of %1").arg(bot["display_name"].toString()),
        .scope = Scope::Chatbots,
        .emptyText = Tr::tr("Nobody has written to this bot yet."),
        .list = Call {operation(channel, "chats"), {}, {{"bot_id", bot["id"].toVariant()}}},
        .key = "contact.id",
        .name = "display_name",
        .normalise = withName,
    };
    chats.columns = {
        text("display_name", Tr::tr("Name", "person")),
        computed(text("inbox_last_message.data", Tr::tr("Last message")), lastText),
        count("inbox_unread", Tr::tr("Unread")),
        dateTime("inbox_last_message.created_at", Tr::tr("Last written")),
        yesNo("contact.is_chat_opened", Tr::tr("Open")),
        optional(tags("contact.tags", Tr::tr("Tags"))),
        optional(dateTime("contact.created_at", Tr::tr("Subscribed"))),
    };
    return chats;
}

} // namespace pulsedeck::chatbots
