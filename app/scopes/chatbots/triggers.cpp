// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/channel.h"
#include "app/scopes/chatbots/chatbots.h"

namespace pulsedeck::chatbots {

Resource triggers(const Channel &channel, const QJsonObject &bot)
{
    Resource triggers {
        .id = "chatbots/" + channel.id + "-triggers",
        .title = Tr::tr("Triggers of %1").arg(bot["display_name"].toString()),
        .scope = Scope::Chatbots,
        .emptyText = Tr::tr("This bot has no triggers yet."),
        .list = Call {operation(channel, "triggers"), {}, {{"bot_id", bot["id"].toVariant()}}},
    };
    triggers.columns = {
        text("name", Tr::tr("Trigger")),
        word("type", Tr::tr("Starts"),
             {
                 {"1", Tr::tr("When somebody subscribes")},
                 {"2", Tr::tr("When somebody unsubscribes")},
                 {"3", Tr::tr("When nothing else fits")},
                 {"4", Tr::tr("On a keyword")},
                 {"5", Tr::tr("Some time after subscribing")},
             }),
        status("status", Tr::tr("Status"),
               {
                   {"1", Tr::tr("Active"), Tone::Good},
                   {"2", Tr::tr("Not active")},
               }),
        tags("keywords", Tr::tr("Keywords")),
        dateTime("created_at", Tr::tr("Created")),
    };
    return triggers;
}

} // namespace pulsedeck::chatbots
