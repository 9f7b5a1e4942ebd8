// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/channel.h"
#include "app/scopes/chatbots/chatbots.h"
#include "app/scopes/chatbots/contactactions.h"
#include "app/scopes/chatbots/words.h"

#include <QJsonArray>

namespace pulsedeck::chatbots {

QJsonObject withName(QJsonObject contact)
{
    contact["display_name"] = displayName(contact["channel_data"].toObject());
    return contact;
}

Resource contactTags(const Channel &channel, const QJsonObject &bot)
{
    Resource tags {
        .id = "chatbots/" + channel.id + "-tags",
        .title = Tr::tr("Tags of %1").arg(bot["display_name"].toString()),
        .scope = Scope::Chatbots,
        .emptyText = Tr::tr("This bot has no tags yet."),
        .list = Call {operation(channel, "tags"), {}, {{"bot_id", bot["id"].toVariant()}}},
    };
    tags.columns = {
        text("name", Tr::tr("Tag")),
        count("contact_count", Tr::tr("Contacts")),
        dateTime("created_at", Tr::tr("Created")),
        hiddenAtFirst(text("id", Tr::tr("Tag ID"))),
    };
    tags.children = {{"contacts", Tr::tr("Contacts"),
                      [channel, bot](const QJsonObject &tag) { return taggedContacts(channel, bot, tag); }}};
    return tags;
}

Resource taggedContacts(const Channel &channel, const QJsonObject &bot, const QJsonObject &tag)
{
    const QVariantMap query {{"bot_id", bot["id"].toVariant()}, {"tag", tag["name"].toVariant()}};
    Resource contacts =
        foundContacts(channel, "tagged-contacts", Tr::tr("Contacts with “%1”").arg(tag["name"].toString()),
                      {operation(channel, "contacts/getByTag"), {}, query});
    contacts.emptyText = Tr::tr("No contact carries this tag.");
    return contacts;
}

QJsonValue peopleIn(const QJsonValue &answer)
{
    return answer["data"].isObject() ? QJsonValue(QJsonArray {answer["data"]}) : answer["data"];
}

Resource foundContacts(const Channel &channel, const QString &id, const QString &title, const Call &found)
{
    Resource contacts {
        .id = "chatbots/" + channel.id + u'-' + id,
        .title = title,
        .scope = Scope::Chatbots,
        .emptyText = Tr::tr("Nobody was found."),
        .list = found,
        .name = "display_name",
        .rowsOf = peopleIn,
        .normalise = withName,
    };
    contacts.columns = {
        text("display_name", Tr::tr("Name", "person")),
        status("status", Tr::tr("Status"), contactWords()),
        tags("tags", Tr::tr("Tags")),
        dateTime("last_activity_at", Tr::tr("Last active")),
        dateTime("created_at", Tr::tr("Subscribed")),
        hiddenAtFirst(yesNo("is_chat_opened", Tr::tr("Chat is open"))),
    };
    contacts.details = contactDetails();
    contacts.actions = taggedContactActions(channel);
    contacts.children = {
        {"messages", Tr::tr("Messages"),
         [channel](const QJsonObject &contact) { return messages(channel, contact); }},
        {"notes", Tr::tr("Notes"), [channel](const QJsonObject &contact) { return notes(channel, contact); }},
    };
    return contacts;
}

static Action search(const Channel &channel, const QString &id, const QString &what, const QString &text,
                     const QList<FormField> &fields)
{
    const QString call = operation(channel, what);
    // By a tag it is the list that stands below the tag, too.
    const QString list = id == u"by-tag" ? QString("tagged-contacts") : "found-" + id;
    Action action;
    action.id = id;
    action.text = text;
    action.operation = call;
    action.confirm = Action::Confirm::None;
    action.form = [fields](const ActionContext &) { return fields; };
    action.opens = [=](const ActionContext &context) {
        QVariantMap query {{"bot_id", context.row()["id"].toVariant()}};
        QStringList words;
        for (const FormField &field : fields) {
            query[field.key] = context.values[field.key].toVariant();
            words << context.text(field.key);
        }
        return foundContacts(channel, list, Tr::tr("Found by %1").arg(words.join(" = ")), {call, {}, query});
    };
    return action;
}

static FormField asked(FormField field)
{
    field.inQuery = true;
    field.required = true;
    return field;
}

QList<Action> searches(const Channel &channel)
{
    QList<Action> all {search(channel, "by-variable", "contacts/getByVariable", Tr::tr("Find by variable…"),
                              {asked(line("variable_name", Tr::tr("Variable"))),
                               asked(line("variable_value", Tr::tr("Is equal to")))}),
                       search(channel, "by-tag", "contacts/getByTag", Tr::tr("Find by tag…"),
                              {asked(line("tag", Tr::tr("Tag")))})};
    if (channel.id == u"whatsapp")
        all << search(channel, "by-phone", "contacts/getByPhone", Tr::tr("Find by phone…"),
                      {asked(ofPhone(line("phone", Tr::tr("Phone"))))});
    if (channel.id == u"telegram")
        all << search(
            channel, "by-id", "contacts/getByTelegramId", Tr::tr("Find by Telegram ID…"),
            {asked(
                {.key = "telegram_id", .title = Tr::tr("Telegram ID"), .input = FormField::Input::Number})});
    return all;
}

} // namespace pulsedeck::chatbots
