// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/chatbots.h"

namespace pulsedeck::chatbots {

static ReportData usage(const QJsonValue &answer)
{
    const QJsonValue used = answer["data"]["statistics"];
    return {.figures = {
                figure("data.statistics.bots", Tr::tr("Bots"), used["bots"]),
                wanted(figure("data.statistics.contacts", Tr::tr("Contacts"), used["contacts"])),
                figure("data.statistics.messages", Tr::tr("Messages"), used["messages"]),
                wanted(figure("data.statistics.active_count_by_last_month",
                              Tr::tr("Active in the last month"), used["active_count_by_last_month"])),
            }};
}

QList<Headline> headlines()
{
    return {{"chatbots/plan", {"usage", Tr::tr("Usage"), {"GET /chatbots/account"}, usage}}};
}

} // namespace pulsedeck::chatbots
