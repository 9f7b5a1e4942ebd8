// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/errors.h"
#include "app/demo/scopes.h"
#include "app/demo/serving.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

struct Step {
    QString kind; ///< `af_type`.
    int reached; ///< In percent of those who started.
    QString title; ///< Subject of a letter, text of a message, name of a goal.
};

struct Flow {
    QString name;
    int status; ///< 1 active, 3 stopped, 0 draft.
    int starts;
    QList<Step> elements;
};

const Step start {u"maintrigger"_s, 100, {}};

const QList<Flow> &flows()
{
    static const QList<Flow> all = {
        {u"Welcome series"_s,
         1,
         18420,
         {start,
          {u"email"_s, 97, u"Welcome to Lumen Coffee: your first cup"_s},
          {u"filter"_s, 91, {}},
          {u"email"_s, 52, u"How do you brew?"_s},
          {u"goal"_s, 34, u"Order paid"_s}}},
        {u"Abandoned basket"_s,
         1,
         6312,
         {start,
          {u"email"_s, 99, u"Your basket is waiting"_s},
          {u"trigger"_s, 93, {}},
          {u"sms"_s, 38, u"Your basket is waiting: lumen.example.com/b"_s},
          {u"goal"_s, 31, u"Order paid"_s}}},
        {u"День народження"_s,
         1,
         2204,
         {start, {u"email"_s, 98, u"Кава у подарунок"_s}, {u"push"_s, 61, u"З днем народження!"_s}}},
        {u"Reposición de café"_s,
         1,
         1480,
         {start,
          {u"email"_s, 96, u"¿Queda café en casa?"_s},
          {u"filter"_s, 80, {}},
          {u"email"_s, 47, u"Un 10 % para tu próximo paquete"_s}}},
        {u"Win back after 90 days"_s,
         3,
         9127,
         {start,
          {u"email"_s, 94, u"We kept your favourite roast"_s},
          {u"email"_s, 71, u"One more try: free shipping"_s},
          {u"action"_s, 69, {}}}},
        {u"Kulüp üyeliği"_s,
         1,
         611,
         {start, {u"messenger"_s, 88, u"Kulübe hoş geldiniz"_s}, {u"email"_s, 66, u"Üyelik kartınız"_s}}},
        {u"After the tasting"_s, 0, 0, {start, {u"email"_s, 100, u"Which one did you like?"_s}}},
        {u"Wholesale onboarding"_s,
         1,
         84,
         {start,
          {u"email"_s, 100, u"Your price list"_s},
          {u"action"_s, 95, {}},
          {u"goal"_s, 49, u"First pallet ordered"_s}}},
        {u"Review request"_s,
         1,
         5240,
         {start,
          {u"email"_s, 98, u"How was your coffee?"_s},
          {u"sms"_s, 66, u"Two stars or five? lumen.example.com/r"_s}}},
    };
    return all;
}

constexpr int firstFlow = 61204;
constexpr int elementsPerFlow = 10;

int flowId(int number)
{
    return firstFlow + number * 3;
}

int elementId(int flow, int position)
{
    return 910000 + flow * elementsPerFlow + position;
}

/// The number of the flow with @p id; -1: none.
int flowOf(qint64 id)
{
    const qint64 number = (id - firstFlow) / 3;
    return id >= firstFlow && (id - firstFlow) % 3 == 0 && number < flows().size() ? int(number) : -1;
}

QString createdAt(const Sowing &sowing, int flow)
{
    Dice dice = sowing.dice(u"flow", flow);
    return dateText(sowing.daysAgo(dice.between(60, 600), dice));
}

/// When an element ran last; null when it never did.
QJsonValue lastSend(const Sowing &sowing, int flow)
{
    if (flows()[flow].starts == 0)
        return {};
    Dice dice = sowing.dice(u"last", flow);
    return dateText(sowing.daysAgo(flows()[flow].status == 1 ? dice.upTo(2) : 40, dice));
}

QJsonValue task(const Sowing &sowing, int flow, int position)
{
    const QString kind = flows()[flow].elements[position].kind;
    const QString title = flows()[flow].elements[position].title;
    const int id = 77000 + flow * elementsPerFlow + position;
    const QString created = createdAt(sowing, flow);
    if (kind == "email"_L1)
        return QJsonObject {{u"id"_s, id},
                            {u"address_book_id"_s, 41520},
                            {u"message_title"_s, title},
                            {u"sender_mail_address"_s, u"hello@lumen-coffee.example.com"_s},
                            {u"sender_mail_name"_s, u"Lumen Coffee"_s},
                            {u"created"_s, created}};
    if (kind == "push"_L1)
        return QJsonObject {{u"id"_s, id},
                            {u"website_id"_s, 53100},
                            {u"title"_s, title},
                            {u"body"_s, u"A cup on the house"_s},
                            {u"icon"_s, u"/icons/lumen.png"_s},
                            {u"url_for_click"_s, u"https://lumen-coffee.example.com/"_s},
                            {u"created"_s, created}};
    if (kind == "sms"_L1)
        return QJsonObject {{u"id"_s, id},
                            {u"address_book_id"_s, 41520},
                            {u"sms_body"_s, title},
                            {u"sms_sender_name"_s, u"LUMEN"_s},
                            {u"created"_s, created}};
    return {};
}

QJsonObject element(const Sowing &sowing, int flow, int position)
{
    return {{u"id"_s, elementId(flow, position)},
            {u"main_id"_s, flowId(flow)},
            {u"af_type"_s, flows()[flow].elements[position].kind},
            {u"created"_s, createdAt(sowing, flow)},
            {u"last_send"_s, lastSend(sowing, flow)},
            {u"task"_s, task(sowing, flow, position)}};
}

QJsonObject head(const Sowing &sowing, int flow)
{
    return {{u"id"_s, flowId(flow)},
            {u"name"_s, flows()[flow].name},
            {u"status"_s, flows()[flow].status},
            {u"created"_s, createdAt(sowing, flow)},
            {u"changed"_s, createdAt(sowing, flow)}};
}

/// How many of those who started came to @p position.
int reached(int flow, int position)
{
    return flows()[flow].starts * flows()[flow].elements[position].reached / 100;
}

QJsonObject row(const Sowing &sowing, int flow)
{
    QJsonObject row = head(sowing, flow);
    // Numbers are text in this map.
    row.insert(u"main_data"_s,
               QJsonObject {{u"id"_s, QString::number(flowId(flow))},
                            {u"type"_s, u"series"_s},
                            {u"automation_name"_s, flows()[flow].name},
                            {u"address_book_id"_s, u"41520"_s},
                            {u"sender_email_address"_s, u"hello@lumen-coffee.example.com"_s},
                            {u"sender_email_name"_s, u"Lumen Coffee"_s},
                            {u"sent_time_hour"_s, u"10"_s},
                            {u"sent_time_min"_s, u"0"_s},
                            {u"aWeekDays"_s, QJsonArray {1, 1, 1, 1, 1, 0, 0}}});
    return row;
}

/// Not wrapped in `data`, unlike all others of this scope.
Answer detail(const Sowing &sowing, int flow)
{
    QJsonArray elements;
    for (int i = 0; i < flows()[flow].elements.size(); ++i)
        elements << element(sowing, flow, i);
    const int last = int(flows()[flow].elements.size()) - 1;
    return QJsonObject {{u"autoresponder"_s, head(sowing, flow)},
                        {u"flows"_s, elements},
                        {u"starts"_s, flows()[flow].starts},
                        {u"in_queue"_s, flows()[flow].starts / 60},
                        {u"end_count"_s, reached(flow, last)},
                        {u"send_messages"_s, reached(flow, 1) + reached(flow, last)},
                        {u"conversions"_s, reached(flow, last) / 7}};
}

Answer groupStat(const Sowing &sowing, const Call &call, const QString &kind)
{
    const qint64 id = call.id(u"ID"_s) - elementId(0, 0);
    const int flow = int(id / elementsPerFlow);
    const int position = int(id % elementsPerFlow);
    const bool isKnown = id >= 0 && flow < flows().size() && position < flows()[flow].elements.size();
    if (!isKnown || flows()[flow].elements[position].kind != QString(kind).remove(u'-'))
        return notFound(Scope::Automation, u"Element not found"_s);
    const int executed = reached(flow, position);
    const int delivered = executed * 97 / 100;
    const int opened = delivered * 38 / 100;
    // Names that the kind does not have are left out below.
    const QJsonObject known {{u"flow_id"_s, call.id(u"ID"_s)},
                             {u"executed"_s, executed},
                             {u"deleted"_s, executed / 90},
                             {u"task"_s, task(sowing, flow, position)},
                             {u"sent"_s, executed},
                             {u"delivered"_s, delivered},
                             {u"opened"_s, opened},
                             {u"clicked"_s, opened / 5},
                             {u"errors"_s, executed - delivered},
                             {u"unsubscribed"_s, delivered / 400},
                             {u"marked_as_spam"_s, delivered / 5000},
                             {u"last_send"_s, lastSend(sowing, flow)}};
    QJsonObject data;
    for (const Field &field : call.operation.answer->fields.front().schema.fields)
        data.insert(field.name, known[field.name]);
    return QJsonObject {{u"data"_s, data}};
}

Answer conversions(const Sowing &sowing, int flow)
{
    QJsonArray goals;
    int total = 0;
    for (int i = 1; i < flows()[flow].elements.size(); ++i) {
        if (flows()[flow].elements[i].kind != "goal"_L1)
            continue;
        QJsonObject goal = element(sowing, flow, i);
        goal.insert(u"name"_s, flows()[flow].elements[i].title);
        goal.insert(u"conversions"_s, reached(flow, i) / 7);
        total += reached(flow, i) / 7;
        goals << goal;
    }
    QJsonObject trigger = element(sowing, flow, 0);
    trigger.insert(u"conversions"_s, flows()[flow].starts);
    return QJsonObject {{u"data"_s,
                         QJsonObject {{u"total_conversions"_s, total + flows()[flow].starts},
                                      {u"maintrigger_conversions"_s, flows()[flow].starts},
                                      {u"goal_conversions"_s, total},
                                      {u"maintrigger"_s, trigger},
                                      {u"goals"_s, goals}}}};
}

} // namespace

void addAutomation(Routes &routes, const ServingRef &serving)
{
    const Sowing sowing = serving->sowing();
    const QString base = u"GET /a360/autoresponders/"_s;
    routes.add(Scope::Automation, base + u"list"_s, [serving](const Call &call) {
        return serving->list(call,
                             rowsOf(int(flows().size()), [&](int i) { return row(serving->sowing(), i); }));
    });
    routes.add(Scope::Automation, base + u"{ID}"_s, [sowing](const Call &call) {
        const int flow = flowOf(call.id(u"ID"_s));
        return flow < 0 ? notFound(Scope::Automation, u"Flow not found"_s) : detail(sowing, flow);
    });
    routes.add(Scope::Automation, base + u"{id}/conversions"_s, [sowing](const Call &call) {
        const int flow = flowOf(call.id());
        return flow < 0 ? notFound(Scope::Automation, u"Flow not found"_s) : conversions(sowing, flow);
    });
    // What it holds is not documented.
    routes.add(Scope::Automation, base + u"{ID}/total-stats"_s, [sowing](const Call &call) -> Answer {
        const int flow = flowOf(call.id(u"ID"_s));
        if (flow < 0)
            return notFound(Scope::Automation, u"Flow not found"_s);
        const int starts = flows()[flow].starts;
        return QJsonObject {{u"starts"_s, starts},
                            {u"in_queue"_s, starts / 60},
                            {u"deleted_elements"_s, QJsonObject {{u"email"_s, 2}, {u"sent"_s, starts / 9}}}};
    });
    // The log itself is not told by any operation, and the body is left open; first-party code sends ids.
    routes.add(Scope::Automation, u"POST /a360/events/delete-log"_s, [](const Call &call) -> Answer {
        const QJsonValue ids = call.body[u"ids"];
        if (!ids.isUndefined() && !ids.isArray())
            return invalid(u"Argument ids is invalid"_s);
        return Answer::empty(call.operation.successStatus);
    });
    for (const QString &kind : {u"main-trigger"_s, u"email"_s, u"push"_s, u"sms"_s, u"messenger"_s,
                                u"filter"_s, u"trigger"_s, u"goal"_s, u"action"_s})
        routes.add(Scope::Automation, u"GET /a360/stats/%1/{ID}/group-stat"_s.arg(kind),
                   [sowing, kind](const Call &call) { return groupStat(sowing, call, kind); });
}

} // namespace pulsedeck::demo
