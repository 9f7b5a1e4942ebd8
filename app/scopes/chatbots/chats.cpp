// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/channel.h"
#include "app/scopes/chatbots/chatbots.h"
#include "app/scopes/chatbots/contactactions.h"
#include "app/scopes/chatbots/words.h"

namespace pulsedeck::chatbots {

static QJsonObject namedChat(QJsonObject chat)
{
    chat["display_name"] = displayName(chat.value("contact")["channel_data"].toObject());
    return chat;
}

static QJsonValue lastText(const QJsonObject &chat)
{
    return textOf(chat["inbox_last_message"]["data"]);
}

static Action mark(const Channel &channel, const QString &id, const QString &text)
{
    const QString operation = "PUT " + channel.path + "/contacts/" + id;
    Action action = command(Scope::Chatbots, {operation}, text, nullptr);
    action.id = id;
    action.target = Action::Target::ManyRows;
    action.requests = [operation](const ActionContext &context) {
        QList<Request> all;
        for (const QJsonObject &row : context.rows)
            all << request(Scope::Chatbots,
                           {operation, {}, {{"contact_id", contactOf(row)["id"].toVariant()}}});
        return all;
    };
    return action;
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
        .normalise = namedChat,
    };
    chats.columns = {
        text("display_name", Tr::tr("Name", "person")),
        computed(text("inbox_last_message.data", Tr::tr("Last message")), lastText),
        count("inbox_unread", Tr::tr("Unread")),
        dateTime("inbox_last_message.created_at", Tr::tr("Last written")),
        yesNo("contact.is_chat_opened", Tr::tr("Open")),
        hiddenAtFirst(tags("contact.tags", Tr::tr("Tags"))),
        hiddenAtFirst(dateTime("contact.created_at", Tr::tr("Subscribed"))),
        hiddenAtFirst(status("contact.status", Tr::tr("Status"), contactWords())),
        hiddenAtFirst(word("inbox_last_message.direction", Tr::tr("Last written by"),
                           {{"1", Tr::tr("The person")}, {"2", Tr::tr("You")}})),
        hiddenAtFirst(status("inbox_last_message.status", Tr::tr("Last message is"), messageWords(channel))),
        hiddenAtFirst(dateTime("contact.last_activity_at", Tr::tr("Last active"))),
    };
    chats.details = contactDetails("contact.");
    chats.actions = contactActions(channel) << mark(channel, "mark-read", Tr::tr("Mark as read"))
                                            << mark(channel, "mark-unread", Tr::tr("Mark as unread"));
    chats.reports = [channel](const QJsonObject &chat) { return contactReports(channel, chat); };
    chats.children = {
        {"messages", Tr::tr("Messages"),
         [channel](const QJsonObject &chat) { return messages(channel, chat); }},
        {"notes", Tr::tr("Notes"), [channel](const QJsonObject &chat) { return notes(channel, chat); }},
        {"variables", Tr::tr("Variables"),
         [channel](const QJsonObject &chat) { return personVariables(channel, chat); }},
    };
    return chats;
}

} // namespace pulsedeck::chatbots
