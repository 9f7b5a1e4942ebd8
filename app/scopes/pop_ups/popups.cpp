// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/pop_ups/abtest.h"
#include "app/scopes/pop_ups/nps.h"
#include "app/scopes/pop_ups/pop_ups.h"
#include "app/scopes/pop_ups/popupactions.h"
#include "app/scopes/pop_ups/statistics.h"

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

static Resource listOf(const QString &id, const QString &title, const Call &call)
{
    Resource popUps {
        .id = id,
        .title = title,
        .scope = Scope::PopUps,
        .emptyText = Tr::tr("This project has no pop-ups yet."),
        .list = call,
    };
    popUps.columns = {
        text("name", Tr::tr("Pop-up")),
        yesNo("isEnabled", Tr::tr("Shown on the website")),
        count("statistic.peopleReached", Tr::tr("People reached")),
        count("statistic.engagements", Tr::tr("Engagements")),
        count("statistic.subscriptions", Tr::tr("Subscriptions")),
        subscriptionRate(),
        word("type", Tr::tr("Kind"), kindWords()),
        hiddenAtFirst(count("statistic.wereClosed", Tr::tr("Closed"))),
        hiddenAtFirst(text("text", Tr::tr("Text"))),
        hiddenAtFirst(link("preview", Tr::tr("Preview"))),
        hiddenAtFirst(dateTime("createdAt", Tr::tr("Created"))),
        hiddenAtFirst(dateTime("updatedAt", Tr::tr("Changed"))),
    };
    popUps.reports = [](const QJsonObject &row) {
        const Call statistic = forRow({"GET /v2/pop-ups/public/api/statistics/popup/{popupId}"}, row);
        return QList<Report> {statistics(statistic)} << abReports(row) << npsReports(row);
    };
    popUps.actions = popUpActions();
    popUps.children = {{"subscribers", Tr::tr("Subscribers"), popUpSubscribers}};
    return popUps;
}

Resource popUps(const QJsonObject &project)
{
    return listOf("pop_ups/pop-ups", Tr::tr("Pop-ups of “%1”").arg(project["name"].toString()),
                  forRow({"GET /v2/pop-ups/public/api/popups/list/{projectId}"}, project));
}

Resource quizzes(const QJsonObject &project)
{
    return listOf("pop_ups/quizzes", Tr::tr("Quizzes of “%1”").arg(project["name"].toString()),
                  forRow({"GET /v2/pop-ups/public/api/popups/list/quiz/{projectId}"}, project));
}

Resource conditions()
{
    Resource conditions {
        .id = "pop_ups/conditions",
        .title = Tr::tr("Display conditions"),
        .scope = Scope::PopUps,
        .emptyText = Tr::tr("The service names no conditions."),
        .list = Call {"GET /v2/pop-ups/public/api/popups/conditions"},
        .key = "name",
    };
    conditions.columns = {
        text("name", Tr::tr("Condition")),
        text("dataType", Tr::tr("Kind of value")),
        yesNo("uniq", Tr::tr("Only once")),
        hiddenAtFirst(text("groupId", Tr::tr("Group ID"))),
    };
    return conditions;
}

} // namespace pulsedeck::pop_ups
