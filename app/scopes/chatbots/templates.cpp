// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/channel.h"
#include "app/scopes/chatbots/chatbots.h"

namespace pulsedeck::chatbots {

Resource templates(const Channel &channel, const QJsonObject &bot)
{
    Resource templates {
        .id = "chatbots/" + channel.id + "-templates",
        .title = Tr::tr("Templates of %1").arg(bot["display_name"].toString()),
        .scope = Scope::Chatbots,
        .emptyText =
            Tr::tr("This bot has no templates yet. The messenger has to approve each before it may be sent."),
        .list = Call {operation(channel, "templates"), {}, {{"bot_id", bot["id"].toVariant()}}},
    };
    templates.columns = {
        text("name", Tr::tr("Template")),
        status("status", Tr::tr("Status"),
               {
                   {"APPROVED", Tr::tr("Approved"), Tone::Good},
                   {"PENDING", Tr::tr("Waits for approval"), Tone::Busy},
                   {"IN_APPEAL", Tr::tr("Appealed against"), Tone::Busy},
                   {"REJECTED", Tr::tr("Rejected"), Tone::Bad},
                   {"PAUSED", Tr::tr("Paused"), Tone::Warning},
                   {"DISABLED", Tr::tr("Disabled"), Tone::Bad},
                   {"PENDING_DELETION", Tr::tr("Being deleted"), Tone::Busy},
                   {"DELETED", Tr::tr("Deleted")},
               }),
        text("category", Tr::tr("Category")),
        text("language", Tr::tr("Language")),
        text("rejected_reason", Tr::tr("Why it was rejected")),
        dateTime("created_at", Tr::tr("Created")),
        hiddenAtFirst(text("id", Tr::tr("Template ID"))),
    };
    templates.details = {
        entries("components", Tr::tr("Content")),
        text("namespace", Tr::tr("Namespace")),
    };
    return templates;
}

} // namespace pulsedeck::chatbots
