// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/channel.h"
#include "app/scopes/chatbots/chatbots.h"
#include "app/scopes/chatbots/contactactions.h"
#include "app/scopes/chatbots/words.h"

#include <QJsonArray>

namespace pulsedeck::chatbots {

/// The text of a message in the messenger's own payload, which differs from channel to channel.
QJsonValue textOf(const QJsonValue &payload)
{
    if (payload["text"].isString())
        return payload["text"];
    for (const char *key : {"body", "text"}) {
        if (payload["text"][QLatin1String(key)].isString())
            return payload["text"][QLatin1String(key)];
    }
    return payload["message"]["text"];
}

static Column textColumn(const QString &title)
{
    return computed(text("data", title), [](const QJsonObject &row) { return textOf(row["data"]); });
}

Resource messages(const Channel &channel, const QJsonObject &chat)
{
    const QVariant contact = contactOf(chat)["id"].toVariant();
    Resource messages {
        .id = "chatbots/" + channel.id + "-messages",
        .title = Tr::tr("Messages with %1").arg(chat["display_name"].toString()),
        .scope = Scope::Chatbots,
        .emptyText = Tr::tr("There are no messages yet."),
        .list = Call {operation(channel, "chats/messages"), {}, {{"contact_id", contact}, {"order", "desc"}}},
        .name = "created_at",
    };
    messages.columns = {
        dateTime("created_at", Tr::tr("Time")),
        word("direction", Tr::tr("Written by"), {{"1", Tr::tr("The person")}, {"2", Tr::tr("You")}}),
        textColumn(Tr::tr("Message")),
        status("status", Tr::tr("Status"), messageWords(channel)),
    };
    messages.details = messageDetails();
    return messages;
}

Resource notes(const Channel &channel, const QJsonObject &chat)
{
    const QJsonObject contact = contactOf(chat);
    const QVariantMap query {{"bot_id", contact["bot_id"].toVariant()},
                             {"contact_id", contact["id"].toVariant()}};
    Resource notes {
        .id = "chatbots/" + channel.id + "-notes",
        .title = Tr::tr("Notes on %1").arg(chat["display_name"].toString()),
        .scope = Scope::Chatbots,
        .emptyText = Tr::tr("There are no notes yet. Only your team sees them."),
        .list = Call {operation(channel, "contacts/notes"), {}, query},
        .name = "created_at",
    };
    notes.columns = {dateTime("created_at", Tr::tr("Written")), textColumn(Tr::tr("Note"))};
    notes.details = messageDetails();
    const QJsonObject both {{"contact_id", contact["id"]}, {"bot_id", contact["bot_id"]}};
    const auto form = [](const ActionContext &context) {
        FormField note = required(line("text", Tr::tr("Note"), textOf(context.row()["data"])));
        note.input = FormField::Input::Paragraph;
        return QList<FormField> {note};
    };
    const auto sending = [both](const QString &operation, bool withText) {
        return [both, operation, withText](const ActionContext &context) {
            QJsonObject body = both;
            if (withText)
                body["text"] = context.text("text");
            if (!context.rows.isEmpty())
                body["note_id"] = context.row()["id"];
            return QList<Request> {request(Scope::Chatbots, {.operation = operation, .body = body})};
        };
    };
    Action add =
        create(Scope::Chatbots, {writing(channel, "contacts/createNote")}, Tr::tr("New note…"), form);
    add.requests = sending(add.operation, true);
    Action change =
        edit(Scope::Chatbots, {writing(channel, "contacts/updateNote")}, Tr::tr("Edit note…"), form);
    change.requests = sending(change.operation, true);
    Action drop =
        remove(Scope::Chatbots, {writing(channel, "contacts/deleteNote")}, Tr::tr("Delete note…"),
               [](const ActionContext &) { return Tr::tr("Delete this note? That cannot be undone."); });
    drop.requests = sending(drop.operation, false);
    notes.actions = {add, change, drop};
    return notes;
}

static QList<StatusWord> valueWords()
{
    return {
        {"1", Tr::tr("Text")},      {"2", Tr::tr("Number")}, {"3", Tr::tr("Date")},
        {"4", Tr::tr("Yes or no")}, {"5", Tr::tr("Phone")},  {"6", Tr::tr("Address")},
        {"7", Tr::tr("Link")},      {"8", Tr::tr("Place")},  {"9", Tr::tr("Date and time")},
        {"10", Tr::tr("Time")},
    };
}

Resource variables(const Channel &channel, const QJsonObject &bot)
{
    Resource variables {
        .id = "chatbots/" + channel.id + "-variables",
        .title = Tr::tr("Variables of %1").arg(bot["display_name"].toString()),
        .scope = Scope::Chatbots,
        .emptyText = Tr::tr("This bot has no variables yet."),
        .list = Call {operation(channel, "variables"), {}, {{"bot_id", bot["id"].toVariant()}}},
    };
    variables.columns = {text("name", Tr::tr("Variable")),
                         text("description", Tr::tr("Description")),
                         word("type", Tr::tr("Belongs to", "variable"),
                              {{"1", Tr::tr("Each contact")}, {"2", Tr::tr("The bot")}}),
                         word("value_type", Tr::tr("Kind of value"), valueWords()),
                         status("status", Tr::tr("Status"),
                                {{"1", Tr::tr("Active"), Tone::Good}, {"2", Tr::tr("In the bin")}}),
                         dateTime("created_at", Tr::tr("Created")),
                         hiddenAtFirst(text("id", Tr::tr("Variable ID")))};
    return variables;
}

} // namespace pulsedeck::chatbots
