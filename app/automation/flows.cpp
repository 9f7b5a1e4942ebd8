// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/automation.h"

#include <QJsonArray>

namespace pulsedeck::automation {

static ReportData progress(const QJsonValue &flow)
{
    const QJsonValue starts = flow["starts"];
    const QJsonValue conversions = flow["conversions"];
    return {.figures = {
                {Tr::tr("Started"), starts},
                {Tr::tr("On their way"), flow["in_queue"]},
                {Tr::tr("Finished"), flow["end_count"]},
                {Tr::tr("Messages sent"), flow["send_messages"]},
                {Tr::tr("Conversions"), conversions},
                rate(Tr::tr("Conversion rate"), conversions, starts, Tr::tr("Conversions / started")),
            }};
}

static ReportData conversions(const QJsonValue &answer)
{
    const QJsonValue data = answer["data"];
    QList<ChartPart> goals;
    for (const QJsonValue goal : data["goals"].toArray())
        goals << ChartPart {goal["name"].toString(), goal["conversions"]};
    ReportData report {.figures = {
                           {Tr::tr("All conversions"), data["total_conversions"]},
                           {Tr::tr("By the start"), data["maintrigger_conversions"]},
                           {Tr::tr("By goals"), data["goal_conversions"]},
                       }};
    if (!goals.isEmpty())
        report.charts << bars("goals", Tr::tr("Conversions by goal"), Tr::tr("conversions"), goals);
    return report;
}

Resource flows()
{
    Resource flows {
        .id = "automation/flows",
        .title = Tr::tr("Flows"),
        .scope = Scope::Automation,
        .emptyText = Tr::tr(
            "There are no flows yet. A flow sends emails and messages by itself when something happens."),
        .list = Call {"GET /a360/autoresponders/list"},
    };
    flows.columns = {
        text("name", Tr::tr("Flow")),
        status("status", Tr::tr("Status"),
               {
                   {"0", Tr::tr("Draft")},
                   {"1", Tr::tr("Active"), Tone::Good},
                   {"3", Tr::tr("Stopped"), Tone::Warning},
               }),
        dateTime("created", Tr::tr("Created")),
        dateTime("changed", Tr::tr("Changed")),
        optional(text("main_data.sender_email_name", Tr::tr("Sender"))),
        optional(email("main_data.sender_email_address", Tr::tr("Sender's address"))),
        optional(text("id", Tr::tr("Number of the flow"))),
    };
    flows.reports = [](const QJsonObject &row) {
        const QVariant id = row["id"].toVariant();
        return QList<Report> {
            {"progress", Tr::tr("Progress"), {"GET /a360/autoresponders/{ID}", {{"ID", id}}}, progress},
            {"conversions",
             Tr::tr("Conversions"),
             {"GET /a360/autoresponders/{id}/conversions", {{"id", id}}},
             conversions},
        };
    };
    flows.children = {{"elements", Tr::tr("Elements"), flowElements}};
    return flows;
}

} // namespace pulsedeck::automation
