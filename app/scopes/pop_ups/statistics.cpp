// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/pop_ups/statistics.h"

#include "app/scopes/pop_ups/pop_ups.h"
#include "app/values/format.h"
#include "app/values/zone.h"

#include <QJsonArray>
#include <QLocale>

namespace pulsedeck::pop_ups {

static ReportData read(const QJsonValue &answer)
{
    // A list of one in the documents; one record is taken too.
    const QJsonValue data = answer["data"];
    const QJsonValue numbers = data.isArray() ? data.toArray().at(0) : data;
    if (numbers.toObject().isEmpty())
        return {.note = Tr::tr("The service provides no figures for this time.")};
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

Call during(Call call, const Period &period)
{
    call.query["start"] = period.startSeconds(format::zone());
    call.query["end"] = period.endSeconds(format::zone());
    return call;
}

Report statistics(const Call &call)
{
    return {"statistics", Tr::tr("Statistics"), call, read,
            [call](const Period &period) { return during(call, period); }};
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
        return {.note = Tr::tr("The service tells of nobody who has seen the pop-ups of this project.")};
    ReportData ranking {
        .charts = {bars("ranking", Tr::tr("Pop-ups by subscription rate, all time"), "%", parts)}};
    ranking.charts[0].explanation = Tr::tr("Subscriptions / people reached");
    const auto total = format::toInteger(answer["pageInfo"]["total"]).value_or(0);
    if (total > answer["data"].toArray().size())
        ranking.note =
            Tr::tr("Only the first %1 of %2 pop-ups are ranked.")
                .arg(QLocale().toString(answer["data"].toArray().size()), QLocale().toString(total));
    return ranking;
}

Report ranking(const QJsonObject &project)
{
    Call call = forRow({"GET /v2/pop-ups/public/api/popups/list/{projectId}"}, project);
    call.query["first"] = 100;
    return {"ranking", Tr::tr("Pop-ups by subscription rate, all time"), call, ranked};
}

} // namespace pulsedeck::pop_ups
