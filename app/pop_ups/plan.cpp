// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pop_ups/pop_ups.h"

#include <QJsonArray>

namespace pulsedeck::pop_ups {

static ReportData limits(const QJsonValue &answer)
{
    const QJsonValue data = answer["data"];
    const QJsonValue plan = data.isArray() ? data.toArray().at(0) : data;
    const QJsonValue views = plan["options"]["views"];
    ReportData report {.figures = {
                           {Tr::tr("Plan ends"), plan["expiredAt"], Kind::DateTime},
                           {Tr::tr("Days left"), plan["daysLeft"]},
                           {Tr::tr("Views are counted anew on"), plan["nextLimitsDrop"], Kind::DateTime},
                           {Tr::tr("Views left"), views["amountLeft"]},
                       }};
    const ChartData used = gauge("views", Tr::tr("Views"), views["currentAmount"], views["amount"]);
    if (!used.isEmpty())
        report.charts << used;
    return report;
}

Resource plan()
{
    Resource plan {
        .id = "pop_ups/plan",
        .title = Tr::tr("Plan"),
        .scope = Scope::PopUps,
    };
    plan.reports = [](const QJsonObject &) {
        return QList<Report> {
            {"limits", Tr::tr("Plan"), {"GET /v2/pop-ups/public/api/tariff/limits"}, limits}};
    };
    return plan;
}

} // namespace pulsedeck::pop_ups
