// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/channel.h"
#include "app/scopes/chatbots/chatbots.h"
#include "app/scopes/chatbots/words.h"
#include "app/vocabulary/apiece.h"

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
        word("type", Tr::tr("Starts"), triggerWords()),
        status("status", Tr::tr("Status"),
               {
                   {"1", Tr::tr("Active"), Tone::Good},
                   {"2", Tr::tr("Not active")},
               }),
        tags("keywords", Tr::tr("Keywords")),
        dateTime("created_at", Tr::tr("Created")),
        hiddenAtFirst(named("flow_id", Tr::tr("Flow"), "chatbots/" + channel.id + "-bots", "flows")),
        hiddenAtFirst(text("id", Tr::tr("Trigger ID"))),
    };
    triggers.details = {
        apiece(number("execution.interval", Tr::tr("Starts after"))),
        word("execution.units", Tr::tr("Counted in"),
             {{"1", Tr::tr("Minutes")}, {"2", Tr::tr("Hours")}, {"3", Tr::tr("Days")}}),
        word("keywords_search_type", Tr::tr("Keywords fit"),
             {{"1", Tr::tr("The whole message")}, {"2", Tr::tr("Any part of the message")}}),
    };
    return triggers;
}

} // namespace pulsedeck::chatbots
