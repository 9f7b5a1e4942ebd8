// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/chatbots/chatbots.h"
#include "app/scopes/chatbots/words.h"
#include "app/values/format.h"

#include <QJsonArray>

namespace pulsedeck::chatbots {

static QJsonArray messengersIn(const QJsonValue &services)
{
    const QList<StatusWord> words = channelWords();
    QJsonArray names;
    for (const QJsonValue service : services.toArray()) {
        const StatusWord *word = format::statusWord(words, service);
        names << (word ? word->text : format::toText(service));
    }
    return names;
}

static ReportData limits(const QJsonValue &answer)
{
    const QJsonValue plan = answer["data"]["tariff"];
    const QJsonValue used = answer["data"]["statistics"];
    ReportData report {
        .figures = {
            {Tr::tr("Plan"), plan["code"], Kind::Text},
            {Tr::tr("Plan ends"), plan["expired_at"], Kind::DateTime},
            {Tr::tr("Plan is over"), plan["is_expired"], Kind::YesNo},
            {Tr::tr("Limits are passed"), plan["is_exceeded"], Kind::YesNo},
            figure("active_count_by_last_month", Tr::tr("Active in the last month"),
                   used["active_count_by_last_month"]),
            figure("active_count_by_current_tariff_period", Tr::tr("Active in this plan's period"),
                   used["active_count_by_current_tariff_period"]),
            {Tr::tr("Messages name the service"), plan["branding"], Kind::YesNo},
        }};
    const QJsonArray messengers = messengersIn(answer["data"]["services"]);
    if (!messengers.isEmpty())
        report.figures << Figure {Tr::tr("Messengers"), messengers, Kind::Tags};
    if (format::toInteger(plan["max_tags"]).value_or(-1) >= 0)
        report.figures << figure("max_tags", Tr::tr("Tags that the plan allows"), plan["max_tags"]);
    const auto hold = [&](const QString &what, const QString &title) {
        const QJsonValue limit = plan["max_" + what];
        if (const ChartData chart = gauge(what, title, used[what], limit); !chart.isEmpty()) {
            report.charts << chart;
            return;
        }
        const QString why = limit.toInt() < 0 ? Tr::tr("The plan sets no limit.") : QString();
        report.figures << Figure {.title = title, .value = used[what], .explanation = why, .key = what};
    };
    hold("bots", Tr::tr("Bots"));
    hold("contacts", Tr::tr("Contacts"));
    hold("messages", Tr::tr("Messages"));
    hold("variables", Tr::tr("Variables"));
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
