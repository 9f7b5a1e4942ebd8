// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/channel.h"
#include "app/scopes/chatbots/chatbots.h"
#include "app/scopes/chatbots/contactactions.h"
#include "app/scopes/chatbots/words.h"
#include "app/values/format.h"

#include <QJsonArray>

namespace pulsedeck::chatbots {

static QList<Column> columnsOf(const QJsonValue &answer)
{
    constexpr int ofContact = 1;
    QList<Column> columns;
    // One record where a list is meant.
    const QJsonValue data = answer["data"];
    for (const QJsonValue variable : data.isObject() ? QJsonArray {data} : data.toArray()) {
        const QString name = variable["name"].toString();
        if (name.isEmpty() || format::toInteger(variable["type"]).value_or(ofContact) != ofContact)
            continue;
        Column column = text(variablePrefix + name, name);
        // A dot in a name would be taken for a step of the path.
        if (name.contains(u'.'))
            column.value = [name](const QJsonObject &row) { return row["variables"][name]; };
        columns << column;
    }
    return columns;
}

static QList<FormField> variableFields(const ActionContext &context)
{
    const QJsonValue values = context.row()["variables"];
    QList<FormField> fields;
    for (const Column &column : context.columns) {
        if (!column.key.startsWith(variablePrefix))
            continue;
        const QJsonValue value = values[column.key.mid(variablePrefix.size())];
        if (!value.isObject() && !value.isArray())
            fields << line(column.key, column.title, format::toText(value));
    }
    return fields;
}

/// A variable that was emptied is taken from the person, so that taking it back leaves none where none was.
static QList<Request> variableRequests(const Channel &channel, const ActionContext &context)
{
    const QJsonValue contact = context.row()["id"];
    QJsonArray set;
    QList<Request> requests;
    for (auto value = context.values.begin(); value != context.values.end(); ++value) {
        if (!value.key().startsWith(variablePrefix) || !context.changed(value.key()))
            continue;
        const QString name = value.key().mid(variablePrefix.size());
        const QString text = format::toText(value.value());
        if (!text.isEmpty()) {
            set << QJsonObject {{"variable_name", name}, {"variable_value", text}};
            continue;
        }
        const QJsonObject body {{"contact_id", contact}, {"variable_name", name}};
        requests << request(Scope::Chatbots,
                            {.operation = writing(channel, "contacts/deleteVariable"), .body = body});
    }
    if (!set.isEmpty()) {
        const QJsonObject body {{"contact_id", contact}, {"variables", set}};
        requests.prepend(
            request(Scope::Chatbots, {.operation = writing(channel, "contacts/setVariable"), .body = body}));
    }
    return requests;
}

Resource personVariables(const Channel &channel, const QJsonObject &chat)
{
    const QJsonObject contact = contactOf(chat);
    Resource person {
        .id = "chatbots/" + channel.id + "-person-variables",
        .title = Tr::tr("Variables of %1").arg(chat["display_name"].toString()),
        .scope = Scope::Chatbots,
        .emptyText = Tr::tr("Nobody was found."),
        .list = Call {operation(channel, "contacts/get"), {}, {{"id", contact["id"].toVariant()}}},
        .name = "display_name",
        .rowsOf = peopleIn,
        .maps = {"variables"},
        .normalise = withName,
    };
    person.columns = {
        text("display_name", Tr::tr("Name", "person")),
        hiddenAtFirst(status("status", Tr::tr("Status"), contactWords())),
        hiddenAtFirst(tags("tags", Tr::tr("Tags"))),
        hiddenAtFirst(dateTime("last_activity_at", Tr::tr("Last active"))),
        hiddenAtFirst(dateTime("created_at", Tr::tr("Subscribed"))),
        hiddenAtFirst(yesNo("is_chat_opened", Tr::tr("Chat is open"))),
    };
    person.details = contactDetails();
    person.moreColumns = ColumnSource {
        {operation(channel, "variables"), {}, {{"bot_id", contact["bot_id"].toVariant()}}}, columnsOf};
    Action change;
    change.id = "edit";
    change.text = Tr::tr("Edit variables…");
    change.role = Action::Role::Edit;
    change.operation = writing(channel, "contacts/setVariable");
    change.moreOperations = {writing(channel, "contacts/deleteVariable")};
    change.updates = true;
    change.form = variableFields;
    change.requests = [channel](const ActionContext &context) { return variableRequests(channel, context); };
    person.actions = {change};
    return person;
}

Resource personVariables(const Channel &channel, const QString &bot, const QString &contact,
                         const QString &name)
{
    const Resource bots = channelBots(channel);
    const QJsonObject chat {{"display_name", name},
                            {"contact", QJsonObject {{"id", contact}, {"bot_id", bot}}}};
    const QList<Level> way {{bots.id, bot, {{"id", bot}}, "chats"},
                            {"chatbots/" + channel.id + "-chats", contact, chat, "variables"}};
    return *resourceAt({bots}, "chatbots/" + channel.id + "-person-variables", way);
}

} // namespace pulsedeck::chatbots
