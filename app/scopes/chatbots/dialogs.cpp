// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/chatbots.h"
#include "app/scopes/chatbots/words.h"

namespace pulsedeck::chatbots {

Resource dialogs()
{
    Resource dialogs {
        .id = "chatbots/dialogs",
        .title = Tr::tr("Inbox"),
        .scope = Scope::Chatbots,
        .emptyText = Tr::tr("Nobody has written to your bots yet."),
        .list = Call {"GET /chatbots/dialogs"},
        .key = "_id",
        .name = "contact.full_name",
    };
    dialogs.columns = {
        text("contact.full_name", Tr::tr("Name", "person")),
        word("service", Tr::tr("Messenger"), channelWords()),
        text("last_inbox_message.text", Tr::tr("Last question")),
        text("last_outbox_message.text", Tr::tr("Last answer")),
        count("inbox_unread_count", Tr::tr("Unread")),
        yesNo("is_chat_opened", Tr::tr("Open")),
        dateTime("updated_at", Tr::tr("Last change")),
        hiddenAtFirst(dateTime("last_inbox_message.date", Tr::tr("Last asked"))),
        hiddenAtFirst(dateTime("last_outbox_message.date", Tr::tr("Last answered"))),
        hiddenAtFirst(dateTime("created_at", Tr::tr("Begun"))),
        hiddenAtFirst(named("bot_id", Tr::tr("Bot"), "chatbots/bots")),
        hiddenAtFirst(text("contact.id", Tr::tr("Contact ID"))),
    };
    dialogs.details = {link("contact.profile_pic", Tr::tr("Picture"))};
    dialogs.filters = {{"order",
                        Tr::tr("Order"),
                        {
                            {Tr::tr("Newest first"), "desc"},
                            {Tr::tr("Oldest first"), "asc"},
                        }}};
    return dialogs;
}

} // namespace pulsedeck::chatbots
