// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pop_ups/pop_ups.h"
#include "app/pop_ups/statistics.h"

namespace pulsedeck::pop_ups {

static QList<StatusWord> kindWords()
{
    return {
        {"2", Tr::tr("Modal window")},   {"3", Tr::tr("Overlay")}, {"4", Tr::tr("Floating window")},
        {"5", Tr::tr("Cookie request")}, {"6", Tr::tr("Bar")},     {"7", Tr::tr("Video")},
        {"8", Tr::tr("Launcher")},
    };
}

static Column subscriptionRate()
{
    Column column = percent("statistic.rate", Tr::tr("Subscription rate"));
    column.explanation = Tr::tr("Subscriptions / people reached");
    return computed(column, [](const QJsonObject &row) {
        const QJsonValue numbers = row["statistic"];
        return rate({}, numbers["subscriptions"], numbers["peopleReached"], {}).value;
    });
}

Resource popUps(const QJsonObject &project)
{
    Resource popUps {
        .id = "pop_ups/pop-ups",
        .title = Tr::tr("Pop-ups of “%1”").arg(project["name"].toString()),
        .scope = Scope::PopUps,
        .emptyText = Tr::tr("This project has no pop-ups yet."),
        .list = forRow({"GET /v2/pop-ups/public/api/popups/list/{projectId}"}, project),
    };
    popUps.columns = {
        text("name", Tr::tr("Pop-up")),
        yesNo("isEnabled", Tr::tr("Shown on the website")),
        word("type", Tr::tr("Kind"), kindWords()),
        count("statistic.peopleReached", Tr::tr("People reached")),
        count("statistic.engagements", Tr::tr("Engagements")),
        count("statistic.subscriptions", Tr::tr("Subscriptions")),
        subscriptionRate(),
        optional(count("statistic.wereClosed", Tr::tr("Closed"))),
        optional(text("text", Tr::tr("Text"))),
        optional(link("preview", Tr::tr("Preview"))),
        optional(dateTime("createdAt", Tr::tr("Created"))),
        optional(dateTime("updatedAt", Tr::tr("Changed"))),
    };
    popUps.reports = [](const QJsonObject &row) {
        return QList<Report> {
            statistics(forRow({"GET /v2/pop-ups/public/api/statistics/popup/{popupId}"}, row))};
    };
    popUps.children = {{"subscribers", Tr::tr("Subscribers"), popUpSubscribers}};
    return popUps;
}

} // namespace pulsedeck::pop_ups
