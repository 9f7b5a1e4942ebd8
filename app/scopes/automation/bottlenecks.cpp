// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/automation/automation.h"
#include "app/scopes/automation/elementreport.h"
#include "app/scopes/automation/flowchain.h"
#include "app/values/format.h"

#include <QJsonArray>

#include <algorithm>

namespace pulsedeck::automation {

constexpr int page = 100;
constexpr int activeOnly = 1;
constexpr int active = 1; ///< `status`

static const char listCall[] = "GET /a360/autoresponders/list";
static const char flowCall[] = "GET /a360/autoresponders/{ID}";

static bool isWanted(const QJsonValue &flow, const SurveyChoice &choice)
{
    return choice.value != activeOnly || format::toInteger(flow["status"]) == active;
}

/// Of the list its flows and the next page, of a flow its elements.
static QList<Call> more(const Call &asked, const QJsonValue &answer, const SurveyChoice &choice)
{
    QList<Call> calls;
    if (asked.operation == listCall) {
        const QJsonArray flows = answer["data"].toArray();
        for (const QJsonValue flow : flows) {
            if (isWanted(flow, choice))
                calls << Call {flowCall, {{"ID", flow["id"].toVariant()}}};
        }
        if (flows.size() >= page) {
            const int offset = asked.query["offset"].toInt() + int(flows.size());
            calls << Call {listCall, {}, {{"limit", page}, {"offset", offset}}};
        }
    } else if (asked.operation == flowCall) {
        for (const QJsonValue element : answer["flows"].toArray()) {
            for (const Report &report : elementReports(element.toObject()))
                calls << report.call;
        }
    }
    return calls;
}

/// Where one flow loses the most people; nothing is known of it: no "lost" in it.
static QJsonObject rowOf(const QJsonObject &flow, const FlowChain &chain)
{
    QJsonObject row {{"id", flow["id"]}, {"name", flow["name"]}, {"status", flow["status"]}};
    if (chain.waiting)
        row["waiting"] = *chain.waiting;
    if (chain.narrowest < 1)
        return row;
    const FlowStep &before = chain.steps.at(chain.narrowest - 1);
    const FlowStep &at = chain.steps.at(chain.narrowest);
    row["before"] = titleOf(at);
    row["after"] = titleOf(before);
    row["lost"] = *at.lost;
    row["of"] = *before.reached;
    return row;
}

static QJsonValue lostShare(const QJsonObject &row)
{
    return format::rate(row["lost"], row["of"]);
}

static QString sentence(const QList<QJsonObject> &rows)
{
    if (rows.isEmpty())
        return Tr::tr("There is no such flow.");
    const QJsonObject worst = rows.first();
    if (!worst.contains("lost"))
        return Tr::tr("Nobody is known to stop on the way.");
    return Tr::tr("“%1” loses the most: %2 of %3 have not reached %4 (%5).")
        .arg(worst["name"].toString(), format::display(worst["lost"], {Kind::Count}),
             people(worst["of"].toDouble()), worst["before"].toString(),
             format::display(lostShare(worst), {Kind::Percent}));
}

static SurveyData read(const QList<SurveyAnswer> &answers, const SurveyChoice &choice)
{
    QList<QJsonObject> flows;
    QHash<QString, QJsonValue> told;
    QHash<QString, QJsonValue> statistics;
    for (const SurveyAnswer &one : answers) {
        const QString id = one.call.path["ID"].toString();
        if (one.call.operation == flowCall)
            told[id] = one.answer;
        else if (one.call.operation != listCall)
            statistics[id] = one.answer["data"];
        for (const QJsonValue flow : one.answer["data"].toArray()) {
            if (one.call.operation == listCall && isWanted(flow, choice))
                flows << flow.toObject();
        }
    }
    QList<QJsonObject> rows;
    for (const QJsonObject &flow : std::as_const(flows))
        rows << rowOf(flow, flowChain(told.value(format::toText(flow["id"])), statistics));
    std::stable_sort(rows.begin(), rows.end(), [](const QJsonObject &one, const QJsonObject &other) {
        return one["lost"].toDouble(-1) > other["lost"].toDouble(-1);
    });
    ChartData chart {.id = "lost",
                     .title = Tr::tr("People missing at the narrowest place of each flow"),
                     .unit = Tr::tr("people"),
                     .series = {{}}};
    chart.explanation = Tr::tr("Some of them may still wait at the step before");
    QStringList ids; // two flows may have one name
    for (const QJsonObject &row : std::as_const(rows)) {
        if (!row.contains("lost"))
            continue;
        ids << format::toText(row["id"]);
        chart.categories << row["name"].toString();
        chart.series[0].values << row["lost"].toDouble();
    }
    chart.categories = toldApart(chart.categories);
    const auto holds = [ids](const QJsonObject &row, qsizetype at) {
        return format::toText(row["id"]) == ids.value(at);
    };
    return {.sentence = sentence(rows), .charts = {{chart, holds}}, .rows = rows};
}

Survey bottlenecks()
{
    Survey survey {
        .page = {.id = "automation/bottlenecks", .title = Tr::tr("Bottlenecks"), .scope = Scope::Automation},
        .about = Tr::tr("At which step each flow loses the most people, worked out from the figures of its "
                        "elements."),
        .options = {{Tr::tr("Active flows"), activeOnly}, {Tr::tr("All flows"), 0}},
    };
    survey.calls = [](const SurveyChoice &) { return QList<Call> {{listCall, {}, {{"limit", page}}}}; };
    survey.more = more;
    survey.moreText = Tr::tr("one for each flow, and one for each of its elements");
    survey.most = 300;
    survey.read = read;
    Column share = percent("share", Tr::tr("Share lost"));
    share.explanation = Tr::tr("Lost there / people at the step before");
    survey.columns = {
        text("name", Tr::tr("Flow")),
        text("before", Tr::tr("Most are lost before")),
        count("lost", Tr::tr("Lost there")),
        computed(share, lostShare),
        text("after", Tr::tr("The step before")),
        count("of", Tr::tr("People there")),
        count("waiting", Tr::tr("Still waiting in the flow")),
    };
    survey.opens = [](const QJsonObject &row) { return flowElements(row); };
    survey.opensText = Tr::tr("Sh&ow the flow");
    return survey;
}

} // namespace pulsedeck::automation
