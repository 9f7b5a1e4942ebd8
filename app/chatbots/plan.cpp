// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chatbots/chatbots.h"

namespace pulsedeck::chatbots {

static ReportData limits(const QJsonValue &answer)
{
    const QJsonValue plan = answer["data"]["tariff"];
    const QJsonValue used = answer["data"]["statistics"];
    ReportData report {.figures = {
                           {Tr::tr("Plan"), plan["code"], Kind::Text},
                           {Tr::tr("Plan ends"), plan["expired_at"], Kind::DateTime},
                           {Tr::tr("Plan is over"), plan["is_expired"], Kind::YesNo},
                           {Tr::tr("Limits are passed"), plan["is_exceeded"], Kind::YesNo},
                           {Tr::tr("Active in the last month"), used["active_count_by_last_month"]},
                       }};
    const QList<ChartData> gauges {
        gauge("bots", Tr::tr("Bots"), used["bots"], plan["max_bots"]),
        gauge("contacts", Tr::tr("Contacts"), used["contacts"], plan["max_contacts"]),
        gauge("messages", Tr::tr("Messages"), used["messages"], plan["max_messages"]),
        gauge("variables", Tr::tr("Variables"), used["variables"], plan["max_variables"]),
    };
    for (const ChartData &one : gauges) {
        if (!one.isEmpty())
            report.charts << one;
    }
    return report;
}

Resource plan()
{
    Resource plan {
        .id = "chatbots/plan",
        .title = Tr::tr("Plan"),
        .scope = Scope::Chatbots,
    };
    plan.reports = [](const QJsonObject &) {
        return QList<Report> {{"limits", Tr::tr("Plan"), {"GET /chatbots/account"}, limits}};
    };
    return plan;
}

} // namespace pulsedeck::chatbots
