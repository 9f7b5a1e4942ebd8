// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pop_ups/statistics.h"

#include "app/core/format.h"
#include "app/pop_ups/pop_ups.h"

#include <QJsonArray>

namespace pulsedeck::pop_ups {

static ReportData read(const QJsonValue &answer)
{
    // A list of one in the documents; one record is taken too.
    const QJsonValue data = answer["data"];
    const QJsonValue numbers = data.isArray() ? data.toArray().at(0) : data;
    if (numbers.toObject().isEmpty())
        return {.note = Tr::tr("Nobody has seen it yet.")};
    return {
        .figures =
            {
                wanted(figure("peopleReached", Tr::tr("People reached"), numbers["peopleReached"])),
                wanted(figure("engagements", Tr::tr("Engagements"), numbers["engagements"])),
                wanted(figure("formEngagements", Tr::tr("Forms filled in"), numbers["formEngagements"])),
                wanted(figure("subscriptions", Tr::tr("Subscriptions"), numbers["subscriptions"])),
                unwanted(figure("wereClosed", Tr::tr("Closed"), numbers["wereClosed"])),
                wanted(rate(Tr::tr("Engagement rate"), numbers["engagements"], numbers["peopleReached"],
                            Tr::tr("Engagements / people reached"), "engagement-rate")),
                wanted(rate(Tr::tr("Subscription rate"), numbers["subscriptions"], numbers["peopleReached"],
                            Tr::tr("Subscriptions / people reached"), "subscription-rate")),
            },
        .charts = {funnel("funnel", Tr::tr("From seen to subscribed"), Tr::tr("people"),
                          {
                              {Tr::tr("Reached"), numbers["peopleReached"]},
                              {Tr::tr("Engaged"), numbers["engagements"]},
                              {Tr::tr("Subscribed"), numbers["subscriptions"]},
                          })}};
}

Report statistics(const Call &call)
{
    return {"statistics", Tr::tr("Statistics"), call, read};
}

QList<Report> statisticsByPeriod(const Call &call)
{
    const QDate today = QDate::currentDate();
    const auto report = [&](const QString &id, const QString &title, const QDate &from, const QDate &to) {
        Report one = statistics(call);
        one.id = id;
        one.title = title;
        // Unix seconds of the user's days; the end belongs to the period.
        one.call.query["start"] = from.startOfDay().toSecsSinceEpoch();
        one.call.query["end"] = to.addDays(1).startOfDay().toSecsSinceEpoch() - 1;
        one.read = [read = one.read](const QJsonValue &answer) {
            ReportData data = read(answer);
            data.charts.clear();
            return data;
        };
        return one;
    };
    Report whole = statistics(call);
    return {whole, report("week", Tr::tr("Last 7 days"), today.addDays(-6), today),
            report("month", Tr::tr("Last 30 days"), today.addDays(-29), today),
            report("month-before", Tr::tr("The 30 days before"), today.addDays(-59), today.addDays(-30))};
}

static ReportData ranked(const QJsonValue &answer)
{
    QList<ChartPart> parts;
    for (const QJsonValue popUp : answer["data"].toArray()) {
        const QJsonValue numbers = popUp["statistic"];
        const QJsonValue share = format::rate(numbers["subscriptions"], numbers["peopleReached"]);
        if (share.isDouble())
            parts << ChartPart {popUp["name"].toString(), share};
    }
    if (parts.isEmpty())
        return {.note = Tr::tr("Nobody has seen the pop-ups of this project yet.")};
    return {.charts = {bars("ranking", Tr::tr("Pop-ups by subscription rate"), "%", parts)}};
}

Report ranking(const QJsonObject &project)
{
    Call call = forRow({"GET /v2/pop-ups/public/api/popups/list/{projectId}"}, project);
    call.query["first"] = 100;
    return {"ranking", Tr::tr("Pop-ups by subscription rate"), call, ranked};
}

} // namespace pulsedeck::pop_ups
