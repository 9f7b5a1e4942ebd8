// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/errors.h"
#include "app/demo/pop_ups/popuptables.h"
#include "app/demo/scopes.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

const QString base = u"/v2/pop-ups/public/api/"_s;

/// What the query of a statistic asks for, in Unix seconds; 0: no bound.
qint64 startOf(const Call &call)
{
    return call.query[u"start"].toInteger();
}

qint64 endOf(const Call &call)
{
    return call.query[u"end"].toInteger();
}

Answer refused(const QString &field, const QString &text)
{
    return {422, QJsonObject {{u"result"_s, false}, {u"errors"_s, QJsonObject {{field, text}}}}};
}

/// Of all pop-ups of a project.
QJsonObject sumOf(const PopUpTables &tables, const QJsonObject &project, const Call &call)
{
    QJsonObject sum {{u"widget"_s, project[u"number"].toInt(-1)}};
    for (const QString &key :
         {u"peopleReached"_s, u"engagements"_s, u"formEngagements"_s, u"subscriptions"_s, u"wereClosed"_s})
        sum.insert(key, 0);
    for (const QJsonObject &popUp : tables.popUps->rows()) {
        if (popUp[u"widgetId"] != project[u"id"])
            continue;
        const QJsonObject figures = tables.figuresOf(popUp).statistic(startOf(call), endOf(call));
        for (auto it = figures.begin(); it != figures.end(); ++it)
            sum.insert(it.key(), sum.value(it.key()).toInt() + it.value().toInt());
    }
    return sum;
}

/// Groups: 1 how often, 2 when, 3 behaviour, 4 clicks, 5 pages, 6 UTM marks, 7 visitor.
QJsonArray conditionRows()
{
    const auto condition = [](int group, const QString &type, const QString &name, bool isOnce) {
        return QJsonObject {
            {u"groupId"_s, group}, {u"dataType"_s, type}, {u"name"_s, name}, {u"uniq"_s, isOnce}};
    };
    return {condition(1, u"integer"_s, u"showsPerSession"_s, true),
            condition(2, u"integer"_s, u"secondsOnPage"_s, true),
            condition(2, u"array"_s, u"weekdays"_s, true),
            condition(3, u"boolean"_s, u"leavingPage"_s, true),
            condition(3, u"integer"_s, u"scrolledPercent"_s, true),
            condition(4, u"string"_s, u"clickOnElement"_s, false),
            condition(5, u"string"_s, u"pageAddress"_s, false),
            condition(6, u"string"_s, u"utmSource"_s, false),
            condition(7, u"string"_s, u"country"_s, false)};
}

QJsonObject planLimits(const Sowing &sowing)
{
    const QDateTime end = sowing.now.addDays(18);
    const QJsonObject views {{u"amount"_s, 100'000}, {u"amountLeft"_s, 71'240}, {u"currentAmount"_s, 28'760}};
    return {{u"expiredAt"_s, isoText(end)},      {u"daysAmount"_s, 30},
            {u"currentDaysAmount"_s, 12},        {u"daysLeft"_s, 18},
            {u"nextLimitsDrop"_s, isoText(end)}, {u"options"_s, QJsonObject {{u"views"_s, views}}}};
}

Refusal makeProject(const Call &call, QJsonObject &row)
{
    const QUrl url(call.text(u"url"_s), QUrl::StrictMode);
    if (call.text(u"name"_s).trimmed().isEmpty() || !url.isValid() || url.host().isEmpty())
        return refused(u"url"_s, u"The name or the url is invalid."_s);
    row.remove(u"url"_s);
    row.insert(u"urls"_s, QJsonArray {url.toString()});
    row.insert(u"domains"_s, QJsonArray {url.host()});
    row.insert(u"integrationCode"_s, integrationCode(url.host()));
    return {};
}

/// The state has two names in the documents.
std::optional<bool> stateOf(const QJsonValue &body)
{
    for (const QString &name : {u"is_enabled"_s, u"isEnabled"_s}) {
        if (body[name].isBool())
            return body[name].toBool();
    }
    return {};
}

void addStatistics(TableRoutes &to, const PopUpsRef &tables)
{
    const ServingRef serving = to.serving();
    const QString path = u"GET "_s + base + u"statistics/"_s;
    to.on(path + u"widget/{projectId}"_s, tables->projects, [=](const Call &call, const QJsonObject &row) {
        return serving->list(call, {sumOf(*tables, row, call)});
    });
    to.on(path + u"popup/{popupId}"_s, tables->popUps, [=](const Call &call, const QJsonObject &row) {
        return serving->list(call, {tables->figuresOf(row).statistic(startOf(call), endOf(call))});
    });
    to.on(path + u"nps/{popupId}"_s, tables->popUps, [=](const Call &call, const QJsonObject &row) {
        const PopUpFigures figures = tables->figuresOf(row);
        return serving->list(call,
                             row[u"containsNPS"].toBool() ? figures.npsAnswers(startOf(call), endOf(call))
                                                          : QJsonArray());
    });
    to.on(path + u"nps/{popupId}/aggregated"_s, tables->popUps,
          [=](const Call &call, const QJsonObject &row) {
              return serving->list(call, {tables->figuresOf(row).npsSums(startOf(call), endOf(call))});
          });
}

void addSubscribers(TableRoutes &to, const PopUpsRef &tables)
{
    const QString path = u"GET "_s + base + u"subscribers/"_s;
    const auto of = [](const QString &key) {
        return [key](const QJsonObject &row, const Call &call) { return row[key] == call.path[key]; };
    };
    to.list(path + u"by-popup/{popupId}"_s, tables->subscribers, of(u"popupId"_s));
    to.list(path + u"by-project/{projectId}"_s, tables->subscribers, of(u"projectId"_s));
    to.read(path + u"get/{subscriberId}"_s, tables->subscribers);
}

} // namespace

void addPopUps(Routes &routes, const ServingRef &serving)
{
    const auto tables = std::make_shared<PopUpTables>(serving);
    const auto ofProject = [](const QJsonObject &row, const Call &call) {
        return row[u"widgetId"] == call.path[u"projectId"_s];
    };
    TableRoutes to(routes, Scope::PopUps, serving, Serving::Rest::MadeUp);
    to.path(tables->projects);
    to.path(tables->popUps);
    to.list(u"GET "_s + base + u"widgets/list"_s, tables->projects);
    to.create(u"POST "_s + base + u"widgets"_s, tables->projects, makeProject);
    to.list(u"GET "_s + base + u"popups/list/{projectId}"_s, tables->popUps, ofProject);
    to.list(u"GET "_s + base + u"popups/list/quiz/{projectId}"_s, tables->popUps,
            [ofProject](const QJsonObject &row, const Call &call) {
                return ofProject(row, call) && row[u"containsNPS"].toBool();
            });
    to.on(u"POST "_s + base + u"popups/{popupId}/set-state"_s, tables->popUps,
          [=](const Call &call, QJsonObject &row) -> Answer {
              const std::optional<bool> state = stateOf(call.body);
              if (!state)
                  return refused(u"isEnabled"_s, u"The state is missing."_s);
              row.insert(u"isEnabled"_s, *state);
              return TableRoutes::reply(*serving, call, tables->popUps->seen(row));
          });
    to.remove(u"DELETE "_s + base + u"popups/{popupId}"_s, tables->popUps,
              [=](const Call &, const QJsonObject &removed) {
                  tables->subscribers->removeWhere(
                      [&](const QJsonObject &row) { return row[u"popupId"] == removed[u"id"]; });
              });
    to.add(u"GET "_s + base + u"popups/conditions"_s,
           [serving](const Call &call) { return serving->list(call, conditionRows()); });
    to.add(u"GET "_s + base + u"tariff/limits"_s,
           [serving](const Call &call) { return serving->list(call, {planLimits(serving->sowing())}); });
    addStatistics(to, tables);
    addSubscribers(to, tables);
}

} // namespace pulsedeck::demo
