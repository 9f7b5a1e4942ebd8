// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/pop_ups/pop_ups.h"
#include "app/values/format.h"

#include <QJsonArray>

#include <cmath>

namespace pulsedeck::pop_ups {

/// The day on which the views are used up when they go on as they did since the count began; no value when
/// that cannot be told. Today is the day that lies `daysLeft` before the plan ends: an old answer keeps its
/// day.
static Figure runsOut(const QJsonValue &plan)
{
    const auto used = format::toNumber(plan["options"]["views"]["currentAmount"]);
    const auto left = format::toNumber(plan["options"]["views"]["amountLeft"]);
    const auto days = format::toNumber(plan["currentDaysAmount"]);
    const auto rest = format::toNumber(plan["daysLeft"]);
    const QDateTime end = format::toDateTime(plan["expiredAt"]);
    Figure lasting {Tr::tr("At this pace the views last until"), QJsonValue::Undefined, Kind::Date};
    lasting.explanation = Tr::tr("Today + views left / (views used / days since the count began)");
    if (used && left && days && rest && end.isValid() && *used > 0 && *days > 0) {
        const auto lasts = qint64(std::floor(*left / (*used / *days)));
        lasting.value = end.date().addDays(lasts - qint64(*rest)).toString(Qt::ISODate);
    }
    return lasting;
}

static ReportData limits(const QJsonValue &answer)
{
    const QJsonValue data = answer["data"];
    const QJsonValue plan = data.isArray() ? data.toArray().at(0) : data;
    const QJsonValue views = plan["options"]["views"];
    ReportData report {.figures = {
                           figure("expiredAt", Tr::tr("Plan ends"), plan["expiredAt"], Kind::DateTime),
                           figure("daysLeft", Tr::tr("Days left"), plan["daysLeft"]),
                           figure("nextLimitsDrop", Tr::tr("Views are counted anew on"),
                                  plan["nextLimitsDrop"], Kind::DateTime),
                           figure("views.amountLeft", Tr::tr("Views left"), views["amountLeft"]),
                           runsOut(plan),
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
