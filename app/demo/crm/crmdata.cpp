// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"

#include "app/demo/crm/crmids.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

const QStringList &stepsOf(int pipeline)
{
    static const QStringList wholesale = {u"New request"_s, u"Samples sent"_s, u"Tasting"_s, u"Contract"_s,
                                          u"First order"_s};
    static const QStringList events = {u"Enquiry"_s, u"Offer"_s, u"Deposit paid"_s, u"Event"_s};
    return pipeline == 0 ? wholesale : events;
}

QJsonArray attributesOf(int pipeline)
{
    if (pipeline == 0)
        return {attribute(2101, u"Kilograms a month"_s, 1),
                attribute(2102, u"Delivery day"_s, 4, {u"Monday"_s, u"Wednesday"_s, u"Friday"_s})};
    return {attribute(2103, u"Guests"_s, 1), attribute(2104, u"Place"_s, 0)};
}

/// 1 active, 2 lost, 3 won.
int statusOf(int roll)
{
    return roll < 5 ? 1 : roll < 8 ? 3 : 2;
}

} // namespace

QJsonObject attribute(int id, const QString &name, int type, const QJsonArray &options)
{
    return {{u"id"_s, id},           {u"name"_s, name}, {u"status"_s, 1},       {u"type"_s, type},
            {u"mandatory"_s, false}, {u"order"_s, id},  {u"options"_s, options}};
}

QJsonArray CrmData::users() const
{
    const auto user = [](int id, const QString &first, const QString &last, const QString &lang) {
        return QJsonObject {{u"id"_s, id},
                            {u"firstname"_s, first},
                            {u"lastname"_s, last},
                            {u"email"_s, first.toLower() + u"@lumen-coffee.example.com"_s},
                            {u"lang"_s, lang},
                            {u"timezone"_s, 2},
                            {u"currency"_s, u"EUR"_s}};
    };
    return {user(firstUser, u"Marta"_s, u"Lisova"_s, u"ua"_s),
            user(firstUser + 1, u"Diego"_s, u"Prieto"_s, u"es"_s),
            user(firstUser + 2, u"Aylin"_s, u"Koray"_s, u"tr"_s)};
}

QJsonArray CrmData::steps(int pipeline) const
{
    const QStringList &names = stepsOf(pipeline);
    return rowsOf(int(names.size()), [&](int i) {
        return QJsonObject {{u"id"_s, crm::step(pipeline, i)},
                            {u"pipelineId"_s, crm::pipeline(pipeline)},
                            {u"name"_s, names[i]},
                            {u"order"_s, i},
                            {u"status"_s, 1}};
    });
}

QJsonArray CrmData::pipelines() const
{
    const QStringList names = {u"Wholesale"_s, u"Events and catering"_s};
    return rowsOf(int(names.size()), [&](int i) {
        return QJsonObject {{u"id"_s, crm::pipeline(i)},
                            {u"userId"_s, firstUser},
                            {u"name"_s, names[i]},
                            {u"status"_s, 1},
                            {u"order"_s, i},
                            {u"steps"_s, steps(i)},
                            {u"attributes"_s, attributesOf(i)},
                            {u"settings"_s, QJsonArray()}};
    });
}

/// From when it was made; empty @p moved: it stands where it was put then.
QJsonArray CrmData::dealHistory(int number, const QString &created, const QString &moved) const
{
    const QJsonObject made {{u"id"_s, 61'000 + number},
                            {u"userId"_s, firstUser},
                            {u"eventData"_s, QJsonArray()},
                            {u"eventType"_s, u"create"_s},
                            {u"eventTime"_s, created}};
    if (moved.isEmpty())
        return {made};
    return {made,
            QJsonObject {{u"id"_s, 62'000 + number},
                         {u"userId"_s, firstUser + number % 3},
                         {u"eventData"_s, QJsonArray()},
                         {u"eventType"_s, u"change_step"_s},
                         {u"eventTime"_s, moved}}};
}

/// A deadline in some days, or some days ago; three of four deals have none.
static QJsonValue deadlineOf(int number, const QDateTime &now, Dice &dice)
{
    if (number % 4 != 1)
        return QJsonValue::Null;
    const QDateTime due(now.date().addDays(dice.between(0, 26) - 6), QTime(18, 0), now.timeZone());
    return QJsonObject {{u"date"_s, due.date().toString(Qt::ISODate)},
                        {u"time"_s, u"18:00:00"_s},
                        {u"dateTime"_s, isoText(due)},
                        {u"notificationEnabled"_s, false},
                        {u"notifyIn"_s, u"0"_s},
                        {u"expired"_s, due < now},
                        {u"expires_within_day"_s, due >= now && due < now.addDays(1)}};
}

QJsonObject CrmData::deal(int number) const
{
    static const QStringList subjects = {u"Beans for the office"_s, u"Кава для готелю"_s,
                                         u"Boda en Toledo"_s,       u"Espresso machine lease"_s,
                                         u"Konferans ikramı"_s,     u"Monthly subscription, 40 kg"_s};
    static const QStringList notes = {u"Prefers to be called after three."_s,
                                      u"Просять рахунок до п'ятниці."_s, u"Quieren probar el tueste claro."_s,
                                      u"Compares us with their roaster."_s};
    Dice dice = m_serving->sowing().dice(u"deal", number);
    const int pipeline = number % 3 == 2 ? 1 : 0;
    const int step = dice.upTo(int(stepsOf(pipeline).size()) - 1);
    const QString created = isoText(m_serving->sowing().daysAgo(number, dice));
    const int price = dice.between(4, 190) * 50;
    const int status = statusOf(dice.upTo(9));
    const int contact = dice.upTo(crm::contactCount - 1);
    const QJsonObject note {{u"id"_s, 9100 + number},
                            {u"userId"_s, firstUser + number % 3},
                            {u"eventData"_s, QJsonObject {{u"text"_s, dice.pick(notes)}}},
                            {u"status"_s, 1},
                            {u"eventTime"_s, created},
                            {u"createdAt"_s, created},
                            {u"updatedAt"_s, created}};
    QJsonObject amount = attributesOf(pipeline)[0].toObject();
    amount.insert(u"pipelineId"_s, crm::pipeline(pipeline));
    amount.insert(u"value"_s, QJsonObject {{u"value"_s, QString::number(dice.between(2, 30) * 5)}});
    const QString name = m_serving->people().person(People::mixed, contact).name;
    const QString subject = dice.pick(subjects);
    // Some stand still for long.
    const int daysHere = number % 11 == 5 ? number : dice.upTo(qMin(number, 9));
    const QString moved =
        step > 0 && status == 1 ? isoText(m_serving->sowing().daysAgo(daysHere, dice)) : QString();
    QJsonObject made {{u"id"_s, crm::deal(number)},
                      {u"pipelineId"_s, crm::pipeline(pipeline)},
                      {u"stepId"_s, crm::step(pipeline, step)},
                      {u"status"_s, status},
                      {u"responsibleId"_s, firstUser + dice.upTo(2)},
                      {u"number"_s, crm::dealCount - number},
                      {u"name"_s, u"%1: %2"_s.arg(subject, name)},
                      {u"price"_s, price},
                      {u"currency"_s, u"EUR"_s},
                      {u"profit"_s, price * 3 / 10},
                      {u"hasExpense"_s, false},
                      {u"sourceType"_s, QJsonObject {{u"id"_s, 2}, {u"name"_s, u"manually"_s}}},
                      {u"history"_s, dealHistory(number, created, moved)},
                      {u"comments"_s, number % 3 == 0 ? QJsonArray {note} : QJsonArray()},
                      {u"attributes"_s, number % 2 == 0 ? QJsonArray {amount} : QJsonArray()},
                      {u"contact"_s, QJsonArray {crm::contact(contact)}},
                      {u"products"_s, QJsonArray()},
                      {u"createdAt"_s, created},
                      {u"updatedAt"_s, moved.isEmpty() ? created : moved}};
    const QJsonValue deadline = deadlineOf(number, m_serving->sowing().now, dice);
    if (deadline.isObject() && status == 1)
        made.insert(u"expiration"_s, deadline);
    return made;
}

QJsonArray CrmData::deals() const
{
    return rowsOf(crm::dealCount, [this](int i) { return deal(i); });
}

QJsonArray CrmData::payments() const
{
    return rowsOf(46, [this](int i) {
        const QJsonObject of = deal(i * 3);
        return QJsonObject {
            {u"id"_s, 5246 - i},
            {u"userId"_s, firstUser},
            {u"contactId"_s, of[u"contact"][0]},
            {u"dealId"_s, of[u"id"]},
            {u"status"_s, 1 + i % 2},
            {u"name"_s, of[u"name"]},
            {u"responsibleId"_s, of[u"responsibleId"]},
            {u"orderId"_s, u"LC-%1"_s.arg(90'046 - i)},
            {u"price"_s, QJsonObject {{u"amount"_s, of[u"price"]}, {u"currency"_s, u"EUR"_s}}},
            {u"merchantName"_s, u"Lumen Coffee"_s},
            {u"paymentMethod"_s, u"PayPal"_s},
            {u"createdAt"_s, of[u"createdAt"]}};
    });
}

QJsonArray CrmData::calls() const
{
    return rowsOf(24, [this](int i) {
        Dice dice = m_serving->sowing().dice(u"call", i);
        const QJsonObject of = deal(i * 2);
        const int person = crm::contactNumber(of[u"contact"][0].toInt());
        const QString phone = m_serving->people().person(People::mixed, person).phone;
        const int state = dice.upTo(3) ? 2 : 3; // 1 pending, 2 successful, 3 failed.
        return QJsonObject {{u"id"_s, 8824 - i},
                            {u"integrationId"_s, 51},
                            {u"integrationGroupId"_s, 3},
                            {u"responsibleId"_s, of[u"responsibleId"]},
                            {u"phone"_s, phone},
                            {u"callDuration"_s, state == 2 ? dice.between(20, 900) : 0},
                            {u"callType"_s, i % 2},
                            {u"state"_s, state},
                            {u"contactId"_s, of[u"contact"][0]},
                            {u"dealId"_s, i % 3 ? of[u"id"] : QJsonValue(0)},
                            {u"createdAt"_s, isoText(m_serving->sowing().daysAgo(i, dice))}};
    });
}

} // namespace pulsedeck::demo
