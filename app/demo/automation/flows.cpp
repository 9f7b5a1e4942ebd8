// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/automation/flowtables.h"
#include "app/demo/errors.h"
#include "app/demo/scopes.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

QJsonObject part(const QJsonObject &row, const QStringList &keys)
{
    QJsonObject result;
    for (const QString &key : keys)
        result.insert(key, row[key]);
    return result;
}

/// What flows and conversions tell of an element.
QJsonObject told(const QJsonObject &element)
{
    return part(element, {u"id"_s, u"main_id"_s, u"af_type"_s, u"created"_s, u"last_send"_s, u"task"_s});
}

int reached(const QJsonObject &element)
{
    return element[u"reached"].toInt();
}

/// Whoever comes to a goal has reached it; some buy right at the start.
QJsonObject conversionSums(const FlowTables &tables, const QJsonObject &flow)
{
    int goals = 0;
    for (const QJsonObject &element : tables.elementsOf(flow[u"id"]))
        goals += element[u"af_type"] == "goal"_L1 ? reached(element) : 0;
    const int atStart = flow[u"starts"].toInt() / 50;
    return {{u"total_conversions"_s, goals + atStart},
            {u"maintrigger_conversions"_s, atStart},
            {u"goal_conversions"_s, goals}};
}

/// Not wrapped in `data`, unlike all others of this scope.
Answer detail(const FlowTables &tables, const QJsonObject &flow)
{
    const QList<QJsonObject> elements = tables.elementsOf(flow[u"id"]);
    QJsonArray rows;
    for (const QJsonObject &element : elements)
        rows << told(element);
    const int last = reached(elements.last());
    const QJsonObject counted = conversionSums(tables, flow);
    return QJsonObject {
        {u"autoresponder"_s, part(flow, {u"id"_s, u"name"_s, u"status"_s, u"created"_s, u"changed"_s})},
        {u"flows"_s, rows},
        {u"starts"_s, flow[u"starts"]},
        {u"in_queue"_s, flow[u"starts"].toInt() / 60},
        {u"end_count"_s, last},
        {u"send_messages"_s, reached(elements[1]) + last},
        {u"conversions"_s, counted[u"total_conversions"]}};
}

Answer groupStat(const Call &call, const QJsonObject &element)
{
    const int executed = reached(element);
    const int delivered = executed * 97 / 100;
    const int opened = delivered * 38 / 100;
    // Names that the kind does not have are left out below.
    const QJsonObject known {{u"flow_id"_s, element[u"id"]},
                             {u"executed"_s, executed},
                             {u"deleted"_s, executed / 90},
                             {u"task"_s, element[u"task"]},
                             {u"sent"_s, executed},
                             {u"delivered"_s, delivered},
                             {u"opened"_s, opened},
                             {u"clicked"_s, opened / 5},
                             {u"errors"_s, executed - delivered},
                             {u"unsubscribed"_s, delivered / 400},
                             {u"marked_as_spam"_s, delivered / 5000},
                             {u"last_send"_s, element[u"last_send"]}};
    QJsonObject data;
    for (const Field &field : call.operation.answer->fields.front().schema.fields)
        data.insert(field.name, known[field.name]);
    return QJsonObject {{u"data"_s, data}};
}

Answer conversions(const FlowTables &tables, const QJsonObject &flow)
{
    const QList<QJsonObject> elements = tables.elementsOf(flow[u"id"]);
    QJsonArray goals;
    for (const QJsonObject &element : elements) {
        if (element[u"af_type"] != "goal"_L1)
            continue;
        QJsonObject goal = told(element);
        goal.insert(u"name"_s, element[u"title"]);
        goal.insert(u"conversions"_s, reached(element));
        goals << goal;
    }
    QJsonObject data = conversionSums(tables, flow);
    QJsonObject trigger = told(elements.first());
    trigger.insert(u"conversions"_s, data[u"maintrigger_conversions"]);
    data.insert(u"maintrigger"_s, trigger);
    data.insert(u"goals"_s, goals);
    return QJsonObject {{u"data"_s, data}};
}

/// What it holds is not documented.
Answer totalStats(const Call &, const QJsonObject &flow)
{
    const int starts = flow[u"starts"].toInt();
    return QJsonObject {{u"starts"_s, starts},
                        {u"in_queue"_s, starts / 60},
                        {u"deleted_elements"_s, QJsonObject {{u"email"_s, 2}, {u"sent"_s, starts / 9}}}};
}

/// The log itself is not told by any operation, and the body is left open; first-party code sends ids.
Answer deleteLog(const Call &call)
{
    const QJsonValue ids = call.body[u"ids"];
    if (!ids.isUndefined() && !ids.isArray())
        return invalid(u"Argument ids is invalid"_s);
    return Answer::empty(call.operation.successStatus);
}

/// Events by their names, without the address that the web account shows. Nothing starts here.
Answer startEvent(const Call &call)
{
    if (call.text(u"email"_s).isEmpty() && call.text(u"phone"_s).isEmpty())
        return invalid(u"Argument email missing"_s);
    return resultTrue();
}

} // namespace

void addAutomation(Routes &routes, const ServingRef &serving)
{
    const auto tables = std::make_shared<FlowTables>(serving->sowing());
    const QString base = u"GET /a360/autoresponders/"_s;
    TableRoutes to(routes, Scope::Automation, serving);
    to.list(base + u"list"_s, tables->flows);
    to.on(base + u"{ID}"_s, tables->flows,
          [tables](const Call &, const QJsonObject &flow) { return detail(*tables, flow); });
    to.on(base + u"{id}/conversions"_s, tables->flows,
          [tables](const Call &, const QJsonObject &flow) { return conversions(*tables, flow); });
    to.on(base + u"{ID}/total-stats"_s, tables->flows, totalStats);
    to.add(u"POST /a360/events/delete-log"_s, deleteLog);
    to.add(u"POST /events/name/{name}"_s, startEvent);
    for (const QString &kind : {u"main-trigger"_s, u"email"_s, u"push"_s, u"sms"_s, u"messenger"_s,
                                u"filter"_s, u"trigger"_s, u"goal"_s, u"action"_s})
        to.on(u"GET /a360/stats/%1/{ID}/group-stat"_s.arg(kind), tables->elements,
              [tables, type = QString(kind).remove(u'-')](const Call &call, const QJsonObject &element) {
                  return element[u"af_type"] == type ? groupStat(call, element)
                                                     : missing(Scope::Automation, tables->elements->word());
              });
}

} // namespace pulsedeck::demo
