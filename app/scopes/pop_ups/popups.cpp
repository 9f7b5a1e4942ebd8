// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/pop_ups/abtest.h"
#include "app/scopes/pop_ups/nps.h"
#include "app/scopes/pop_ups/pop_ups.h"
#include "app/scopes/pop_ups/popupactions.h"
#include "app/scopes/pop_ups/statistics.h"
#include "app/values/format.h"
#include "app/vocabulary/share.h"
#include "app/vocabulary/valuekinds.h"

namespace pulsedeck::pop_ups {

static QList<StatusWord> kindWords()
{
    return {
        {"2", Tr::tr("Modal window")},   {"3", Tr::tr("Overlay")}, {"4", Tr::tr("Floating window")},
        {"5", Tr::tr("Cookie request")}, {"6", Tr::tr("Bar")},     {"7", Tr::tr("Video")},
        {"8", Tr::tr("Launcher")},
    };
}

static QList<StatusWord> placeWords()
{
    return {
        {"1", Tr::tr("Bottom left")}, {"2", Tr::tr("Bottom right")},  {"3", Tr::tr("Automatic")},
        {"4", Tr::tr("Bottom")},      {"5", Tr::tr("Bottom centre")}, {"6", Tr::tr("Left")},
        {"7", Tr::tr("Right")},       {"8", Tr::tr("Centre")},        {"9", Tr::tr("Top left")},
        {"10", Tr::tr("Top right")},  {"11", Tr::tr("Top centre")},
    };
}

/// The condition that ends a test: a moment in seconds, or a number.
static QJsonValue endOf(const QJsonObject &condition)
{
    const QJsonValue value = condition["value"];
    return format::toInteger(condition["trigger"]) == 1 ? QJsonValue(format::display(value, {Kind::DateTime}))
                                                        : value;
}

/// The variant that the service names by the id of its pop-up.
static QJsonValue winnerOf(const QJsonObject &popUp)
{
    const QJsonValue test = popUp["abtest"];
    for (const QString &name : {QString("A"), QString("B")}) {
        if (test["winner"].isString() && test["winner"] == test["participants"][name]["id"])
            return name;
    }
    return test["winner"];
}

/// How a pop-up looks on the website.
static QList<Column> looks()
{
    return {
        word("style", Tr::tr("Style"),
             {{"1", Tr::tr("Light")}, {"2", Tr::tr("Dark")}, {"3", Tr::tr("Coloured")}}),
        text("color", Tr::tr("Colour")),
        word("position", Tr::tr("Place on the page"), placeWords()),
        link("image.url", Tr::tr("Picture")),
        word("image.position", Tr::tr("Place of the picture"),
             {
                 {"1", Tr::tr("Left")},
                 {"2", Tr::tr("Right")},
                 {"3", Tr::tr("Top")},
                 {"4", Tr::tr("Background")},
             }),
        link("video.url", Tr::tr("Video")),
        word("video.format", Tr::tr("Format of the video"),
             {{"1", Tr::tr("Vertical")}, {"2", Tr::tr("Horizontal")}}),
        word("video.playbackType", Tr::tr("The video plays"),
             {{"1", Tr::tr("By itself")}, {"2", Tr::tr("On a click")}}),
        yesNo("containsNPS", Tr::tr("Asks for a score")),
        status("abtest.status", Tr::tr("A/B test"),
               {{"0", Tr::tr("Finished", "test")}, {"1", Tr::tr("Goes on", "test"), Tone::Busy}}),
        word("abtest.finishInitiator", Tr::tr("A/B test ended"),
             {{"1", Tr::tr("By you")}, {"2", Tr::tr("By its condition")}}),
        entries("abtest.finishCondition", Tr::tr("The A/B test ends"),
                {
                    word("trigger", {},
                         {
                             {"1", Tr::tr("On a day")},
                             {"2", Tr::tr("After so many views")},
                             {"3", Tr::tr("After so many subscriptions")},
                         }),
                    computed(text("value", {}), endOf),
                }),
        computed(text("abtest.winner", Tr::tr("Winner of the A/B test")), winnerOf),
        yesNo("abtest.separatedConditions", Tr::tr("Variants have own conditions")),
        dateTime("abtest.createdAt", Tr::tr("A/B test begun")),
        link("abtest.participants.A.preview", Tr::tr("Preview of variant A")),
        link("abtest.participants.B.preview", Tr::tr("Preview of variant B")),
        text("id", Tr::tr("Pop-up ID")),
    };
}

static Column subscriptionRate()
{
    Column column = percent("statistic.rate", Tr::tr("Subscription rate"));
    column.explanation = Tr::tr("Subscriptions / people reached");
    return shared(column, {valueOf("statistic.subscriptions"), valueOf("statistic.peopleReached")});
}

/// The website that the project stands for; the pop-up itself has no page.
static Column siteOf(const QJsonObject &project)
{
    const QString domain = project["domains"][0].toString();
    const bool isWhole = domain.isEmpty() || domain.contains("://");
    const QString address = isWhole ? domain : "https://" + domain;
    return computed(link("site", Tr::tr("Website")),
                    [address](const QJsonObject &) -> QJsonValue { return address; });
}

static Resource listOf(const QString &id, const QString &title, const Call &call, const QJsonObject &project)
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
        count("statistic.subscriptions", Tr::tr("Subscriptions")),
        subscriptionRate(),
        link("preview", Tr::tr("Preview")),
        hiddenAtFirst(siteOf(project)),
        hiddenAtFirst(count("statistic.engagements", Tr::tr("Engagements"))),
        hiddenAtFirst(word("type", Tr::tr("Kind"), kindWords())),
        hiddenAtFirst(count("statistic.wereClosed", Tr::tr("Closed"))),
        hiddenAtFirst(text("text", Tr::tr("Text"))),
        hiddenAtFirst(dateTime("createdAt", Tr::tr("Created"))),
        hiddenAtFirst(dateTime("updatedAt", Tr::tr("Changed"))),
        hiddenAtFirst(count("statistic.formEngagements", Tr::tr("Forms begun"))),
    };
    popUps.details = looks();
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
                  forRow({"GET /v2/pop-ups/public/api/popups/list/{projectId}"}, project), project);
}

Resource quizzes(const QJsonObject &project)
{
    return listOf("pop_ups/quizzes", Tr::tr("Quizzes of “%1”").arg(project["name"].toString()),
                  forRow({"GET /v2/pop-ups/public/api/popups/list/quiz/{projectId}"}, project), project);
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
        computed(text("name", Tr::tr("Condition")),
                 [](const QJsonObject &row) { return spokenName(row["name"].toString()); }),
        word("dataType", Tr::tr("Kind of value"), valueKindWords()),
        word("groupId", Tr::tr("Group"),
             {
                 {"1", Tr::tr("Frequency")},
                 {"2", Tr::tr("Time")},
                 {"3", Tr::tr("Behaviour")},
                 {"4", Tr::tr("Clicks")},
                 {"5", Tr::tr("Pages")},
                 {"6", Tr::tr("UTM")},
                 {"7", Tr::tr("Visitor")},
             }),
        yesNo("uniq", Tr::tr("Only once")),
    };
    return conditions;
}

} // namespace pulsedeck::pop_ups
