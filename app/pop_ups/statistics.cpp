// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pop_ups/statistics.h"

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
    return {.figures =
                {
                    {Tr::tr("People reached"), numbers["peopleReached"]},
                    {Tr::tr("Engagements"), numbers["engagements"]},
                    {Tr::tr("Forms filled in"), numbers["formEngagements"]},
                    {Tr::tr("Subscriptions"), numbers["subscriptions"]},
                    {Tr::tr("Closed"), numbers["wereClosed"]},
                    rate(Tr::tr("Engagement rate"), numbers["engagements"], numbers["peopleReached"],
                         Tr::tr("Engagements / people reached")),
                    rate(Tr::tr("Subscription rate"), numbers["subscriptions"], numbers["peopleReached"],
                         Tr::tr("Subscriptions / people reached")),
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

} // namespace pulsedeck::pop_ups
