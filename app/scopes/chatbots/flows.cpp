// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/channel.h"
#include "app/scopes/chatbots/chatbots.h"
#include "app/scopes/chatbots/words.h"

namespace pulsedeck::chatbots {

Resource flows(const Channel &channel, const QJsonObject &bot)
{
    Resource flows {
        .id = "chatbots/" + channel.id + "-flows",
        .title = Tr::tr("Flows of %1").arg(bot["display_name"].toString()),
        .scope = Scope::Chatbots,
        .emptyText = Tr::tr("This bot has no flows yet."),
        .list = Call {operation(channel, "flows"), {}, {{"bot_id", bot["id"].toVariant()}}},
    };
    flows.columns = {
        text("name", Tr::tr("Flow")),
        status("status", Tr::tr("Status"),
               {
                   {"1", Tr::tr("Active"), Tone::Good},
                   {"2", Tr::tr("Not active")},
                   {"4", Tr::tr("Draft")},
               }),
        tags("triggers", Tr::tr("Started by")),
        dateTime("created_at", Tr::tr("Created")),
        hiddenAtFirst(text("id", Tr::tr("Flow ID"))),
    };
    flows.details = {
        entries("triggers", Tr::tr("Triggers"), {text("name", {}), word("type", {}, triggerWords())}),
    };
    return flows;
}

} // namespace pulsedeck::chatbots
