// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/automation/flowtables.h"

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

const QList<Flow> &seeds()
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

// Ids of flow 0 and of its parts.
constexpr int firstFlow = 61204;
constexpr int firstElement = 910000;
constexpr int firstTask = 77000;
constexpr int elementsPerFlow = 10;

QString createdAt(const Sowing &sowing, int flow)
{
    Dice dice = sowing.dice(u"flow", flow);
    return dateText(sowing.daysAgo(dice.between(60, 600), dice));
}

/// When an element ran last; null when it never did.
QJsonValue lastSend(const Sowing &sowing, int flow)
{
    if (seeds()[flow].starts == 0)
        return {};
    Dice dice = sowing.dice(u"last", flow);
    return dateText(sowing.daysAgo(seeds()[flow].status == 1 ? dice.upTo(2) : 40, dice));
}

QJsonValue task(const Sowing &sowing, int flow, int position)
{
    const auto &[kind, reached, title] = seeds()[flow].elements[position];
    const int id = firstTask + flow * elementsPerFlow + position;
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

QJsonObject flowRow(const Sowing &sowing, int flow)
{
    const int id = firstFlow + flow * 3;
    const QString created = createdAt(sowing, flow);
    // Numbers are text in this map.
    const QJsonObject mainData {{u"id"_s, QString::number(id)},
                                {u"type"_s, u"series"_s},
                                {u"automation_name"_s, seeds()[flow].name},
                                {u"address_book_id"_s, u"41520"_s},
                                {u"sender_email_address"_s, u"hello@lumen-coffee.example.com"_s},
                                {u"sender_email_name"_s, u"Lumen Coffee"_s},
                                {u"sent_time_hour"_s, u"10"_s},
                                {u"sent_time_min"_s, u"0"_s},
                                {u"aWeekDays"_s, QJsonArray {1, 1, 1, 1, 1, 0, 0}}};
    return {{u"id"_s, id},
            {u"name"_s, seeds()[flow].name},
            {u"status"_s, seeds()[flow].status},
            {u"created"_s, created},
            {u"changed"_s, created},
            {u"main_data"_s, mainData},
            {u"starts"_s, seeds()[flow].starts}};
}

QJsonObject elementRow(const Sowing &sowing, int flow, int position)
{
    const auto &[kind, reached, title] = seeds()[flow].elements[position];
    return {{u"id"_s, firstElement + flow * elementsPerFlow + position},
            {u"main_id"_s, firstFlow + flow * 3},
            {u"af_type"_s, kind},
            {u"created"_s, createdAt(sowing, flow)},
            {u"last_send"_s, lastSend(sowing, flow)},
            {u"task"_s, task(sowing, flow, position)},
            {u"reached"_s, seeds()[flow].starts * reached / 100},
            {u"title"_s, title}};
}

QJsonArray flowRows(const Sowing &sowing)
{
    return rowsOf(int(seeds().size()), [&](int flow) { return flowRow(sowing, flow); });
}

QJsonArray elementRows(const Sowing &sowing)
{
    QJsonArray rows;
    for (int flow = 0; flow < seeds().size(); ++flow) {
        for (int position = 0; position < seeds()[flow].elements.size(); ++position)
            rows << elementRow(sowing, flow, position);
    }
    return rows;
}

} // namespace

FlowTables::FlowTables(const Sowing &sowing)
    : flows(std::make_shared<Table>(u"Flow"_s, u"ID"_s, flowRows(sowing))),
      elements(std::make_shared<Table>(u"Element"_s, u"ID"_s, elementRows(sowing)))
{
}

QList<QJsonObject> FlowTables::elementsOf(const QJsonValue &id) const
{
    QList<QJsonObject> rows;
    for (const QJsonObject &row : elements->rows()) {
        if (row[u"main_id"] == id)
            rows << row;
    }
    return rows;
}

} // namespace pulsedeck::demo
