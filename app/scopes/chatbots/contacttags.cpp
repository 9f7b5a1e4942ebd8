// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/channel.h"
#include "app/scopes/chatbots/chatbots.h"
#include "app/scopes/chatbots/contactactions.h"
#include "app/scopes/chatbots/words.h"

namespace pulsedeck::chatbots {

static QJsonObject withName(QJsonObject contact)
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
    Resource contacts {
        .id = "chatbots/" + channel.id + "-tagged-contacts",
        .title = Tr::tr("Contacts with “%1”").arg(tag["name"].toString()),
        .scope = Scope::Chatbots,
        .emptyText = Tr::tr("No contact carries this tag."),
        .list = Call {operation(channel, "contacts/getByTag"), {}, query},
        .name = "display_name",
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

} // namespace pulsedeck::chatbots
