// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/pop_ups/pop_ups.h"
#include "app/vocabulary/infull.h"

namespace pulsedeck::pop_ups {

static QJsonValue numbersIn(const QJsonValue &answer)
{
    const QJsonValue data = answer["data"];
    return data.isArray() ? data[0] : data;
}

static SurveyData read(const QList<QJsonObject> &rows)
{
    if (rows.isEmpty())
        return {.sentence = Tr::tr("No project has figures yet.")};
    const qint64 reached = sumOf(rows, "peopleReached"), subscriptions = sumOf(rows, "subscriptions");
    return {.sentence = Tr::tr("%Ln project(s) were read.", nullptr, int(rows.size())),
            .figures = {figure({}, Tr::tr("People reached"), reached),
                        figure({}, Tr::tr("Subscriptions"), subscriptions),
                        rate(Tr::tr("Subscription rate"), subscriptions, reached,
                             Tr::tr("Subscriptions / people reached"))},
            .rows = rows};
}

Survey projectResults()
{
    const InFull what {.list = "GET /v2/pop-ups/public/api/widgets/list",
                       .size = "first",
                       .one = "GET /v2/pop-ups/public/api/statistics/widget/{projectId}",
                       .id = "projectId",
                       .numbers = numbersIn};
    Survey survey {
        .page = {.id = "pop_ups/project-results", .title = Tr::tr("Results"), .scope = Scope::PopUps},
        .about = Tr::tr("How many people each project reached, and how many of them subscribed. SendPulse "
                        "tells it one project at a time."),
        .options = {{Tr::tr("20 projects"), 20}, {Tr::tr("100 projects"), 100}},
    };
    readInFull(survey, what, read);
    survey.moreText = Tr::tr("one for each project");
    survey.columns = {
        text("name", Tr::tr("Project")),
        count("numbers.peopleReached", Tr::tr("People reached")),
        count("numbers.engagements", Tr::tr("Engagements")),
        count("numbers.subscriptions", Tr::tr("Subscriptions")),
        rateColumn("subscription-rate", Tr::tr("Subscription rate"), "numbers.subscriptions",
                   "numbers.peopleReached", Tr::tr("Subscriptions / people reached")),
        count("numbers.wereClosed", Tr::tr("Closed")),
    };
    survey.opens = popUps;
    survey.opensText = Tr::tr("Sh&ow its pop-ups");
    return survey;
}

} // namespace pulsedeck::pop_ups
