// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

constexpr int firstUser = 301;
constexpr int firstPipeline = 1480;
constexpr int firstContact = 552'000;
constexpr int contactCount = 640;
constexpr int dealCount = 274;
constexpr int stepsPerPipeline = 10;

const QStringList &wholesaleSteps()
{
    static const QStringList names = {u"New request"_s, u"Samples sent"_s, u"Tasting"_s, u"Contract"_s,
                                      u"First order"_s};
    return names;
}

const QStringList &eventSteps()
{
    static const QStringList names = {u"Enquiry"_s, u"Offer"_s, u"Deposit paid"_s, u"Event"_s};
    return names;
}

const QStringList &stepsOf(int pipeline)
{
    return pipeline == 0 ? wholesaleSteps() : eventSteps();
}

} // namespace

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

QJsonArray CrmData::steps(int pipeline, const QStringList &names) const
{
    return rowsOf(int(names.size()), [&](int i) {
        return QJsonObject {{u"id"_s, (firstPipeline + pipeline) * stepsPerPipeline + i},
                            {u"pipelineId"_s, firstPipeline + pipeline},
                            {u"name"_s, names[i]},
                            {u"order"_s, i},
                            {u"status"_s, 1}};
    });
}

QJsonArray CrmData::pipelines() const
{
    const QStringList names = {u"Wholesale"_s, u"Events and catering"_s};
    return rowsOf(int(names.size()), [&](int i) {
        return QJsonObject {{u"id"_s, firstPipeline + i},
                            {u"userId"_s, firstUser},
                            {u"name"_s, names[i]},
                            {u"status"_s, 1},
                            {u"order"_s, i},
                            {u"steps"_s, steps(i, stepsOf(i))},
                            {u"settings"_s, QJsonArray()}};
    });
}

QJsonObject CrmData::deal(int number) const
{
    static const QStringList subjects = {u"Beans for the office"_s, u"Кава для готелю"_s,
                                         u"Boda en Toledo"_s,       u"Espresso machine lease"_s,
                                         u"Konferans ikramı"_s,     u"Monthly subscription, 40 kg"_s};
    Dice dice = m_serving->sowing().dice(u"deal", number);
    const int pipeline = number % 3 == 2 ? 1 : 0;
    const int step = dice.upTo(int(stepsOf(pipeline).size()) - 1);
    const QString created = isoText(m_serving->sowing().daysAgo(number + dice.upTo(3), dice));
    const int price = dice.between(4, 190) * 50;
    const int roll = dice.upTo(9);
    const Person person = m_serving->people().person(People::mixed, dice.upTo(contactCount - 1));
    return {{u"id"_s, 88'400 - number},
            {u"pipelineId"_s, firstPipeline + pipeline},
            {u"stepId"_s, (firstPipeline + pipeline) * stepsPerPipeline + step},
            {u"status"_s,
             roll < 5       ? 1
                 : roll < 8 ? 3
                            : 2},
            {u"responsibleId"_s, firstUser + dice.upTo(2)},
            {u"number"_s, dealCount - number},
            {u"name"_s, u"%1: %2"_s.arg(dice.pick(subjects), person.name)},
            {u"price"_s, price},
            {u"currency"_s, u"EUR"_s},
            {u"profit"_s, price * 3 / 10},
            {u"hasExpense"_s, false},
            {u"sourceType"_s, QJsonObject {{u"id"_s, 2}, {u"name"_s, u"manually"_s}}},
            {u"history"_s, QJsonArray()},
            {u"comments"_s, QJsonArray()},
            {u"attributes"_s, QJsonArray()},
            {u"createdAt"_s, created},
            {u"updatedAt"_s, created}};
}

QJsonArray CrmData::deals() const
{
    return rowsOf(dealCount, [this](int i) { return deal(i); });
}

QJsonObject CrmData::contact(int number) const
{
    Dice dice = m_serving->sowing().dice(u"crm contact", number);
    const Person person = m_serving->people().person(People::mixed, number);
    const QString created = isoText(m_serving->sowing().daysAgo(number, dice));
    const QJsonArray emails {
        QJsonObject {{u"id"_s, number + 1}, {u"email"_s, person.email}, {u"isMain"_s, true}}};
    const QJsonArray phones {
        QJsonObject {{u"id"_s, number + 1}, {u"phone"_s, person.phone}, {u"isMain"_s, true}}};
    const QString source =
        dice.pick(std::array {u"manually"_s, u"subscription_form"_s, u"chatbot"_s, u"landing"_s});
    const bool hasSpace = person.name.contains(u' ');
    return {{u"id"_s, firstContact + number},
            {u"userId"_s, firstUser},
            {u"sourceType"_s, source},
            {u"responsibleId"_s, firstUser + number % 3},
            {u"firstName"_s, hasSpace ? person.name.section(u' ', 0, 0) : person.name.mid(1)},
            {u"lastName"_s, hasSpace ? person.name.section(u' ', 1) : person.name.left(1)},
            {u"dealsQty"_s, dice.upTo(3)},
            {u"externalContactId"_s, QString()},
            {u"comments"_s, QJsonArray()},
            {u"tags"_s, number % 4 ? QJsonArray() : QJsonArray {tags()[number % 3]}},
            {u"phones"_s, number % 3 ? phones : QJsonArray()},
            {u"emails"_s, emails},
            {u"messengers"_s, QJsonArray()},
            {u"attributes"_s, QJsonArray()},
            {u"history"_s, QJsonArray()},
            {u"tasks"_s, QJsonArray()},
            {u"createdAt"_s, created},
            {u"updatedAt"_s, created}};
}

QJsonArray CrmData::contacts() const
{
    return rowsOf(contactCount, [this](int i) { return contact(i); });
}

QJsonArray CrmData::companies() const
{
    static const QStringList kinds = {u"Hotel %1"_s, u"%1 & Co"_s, u"Кафе %1"_s, u"Grupo %1"_s,
                                      u"%1 Kitap Kafe"_s};
    return rowsOf(57, [this](int i) {
        const Person person = m_serving->people().person(People::mixed, 9000 + i);
        Dice dice = m_serving->sowing().dice(u"company", i);
        return QJsonObject {{u"id"_s, 7300 + i},
                            {u"companyName"_s, kinds[i % kinds.size()].arg(person.name.section(u' ', -1))},
                            {u"responsibleId"_s, firstUser + i % 3},
                            {u"address"_s, person.city},
                            {u"annualBusinessVolume"_s, dice.between(2, 90) * 10'000},
                            {u"currency"_s, u"EUR"_s},
                            {u"contacts"_s, QJsonArray()}};
    });
}

QJsonArray CrmData::boards() const
{
    const QStringList names = {u"Roastery"_s, u"Marketing"_s};
    return rowsOf(int(names.size()), [&](int i) {
        const QJsonObject step {
            {u"id"_s, 410 + i}, {u"name"_s, u"To do"_s}, {u"order"_s, 0}, {u"boardId"_s, 120 + i}};
        return QJsonObject {{u"id"_s, 120 + i},
                            {u"name"_s, names[i]},
                            {u"userId"_s, firstUser},
                            {u"order"_s, i},
                            {u"steps"_s, step}};
    });
}

QJsonArray CrmData::tasks() const
{
    static const QStringList names = {u"Call about the samples"_s, u"Надіслати договір"_s,
                                      u"Preparar la cata"_s,       u"Order new bags"_s,
                                      u"Teklifi gönder"_s,         u"Check the water filter"_s};
    return rowsOf(38, [this](int i) {
        Dice dice = m_serving->sowing().dice(u"task", i);
        const QDateTime start = m_serving->sowing().daysAgo(i - 8, dice);
        const QString minutes = u"yyyy-MM-dd HH:mm"_s;
        return QJsonObject {{u"id"_s, 3100 + i},
                            {u"name"_s, dice.pick(names)},
                            {u"userId"_s, firstUser},
                            {u"responsibleId"_s, firstUser + i % 3},
                            {u"parentId"_s, 0},
                            {u"boardId"_s, 120 + i % 2},
                            {u"stepId"_s, 410 + i % 2},
                            {u"priority"_s, 1 + i % 3},
                            {u"order"_s, i},
                            {u"startAt"_s, start.toString(minutes)},
                            {u"finishAt"_s, start.addDays(2).toString(minutes)},
                            {u"comments"_s, QJsonArray()},
                            {u"createdAt"_s, isoText(start.addDays(-1))},
                            {u"updatedAt"_s, isoText(start.addDays(-1))}};
    });
}

QJsonArray CrmData::products() const
{
    static const QStringList names = {u"Ethiopia Guji, 250 g"_s,    u"Colombia Pink Bourbon, 250 g"_s,
                                      u"House espresso, 1 kg"_s,    u"Decaf Huila, 250 g"_s,
                                      u"V60 filters, 100 pieces"_s, u"Tasting for two"_s};
    return rowsOf(26, [this](int i) {
        Dice dice = m_serving->sowing().dice(u"product", i);
        const QString name = names[i % names.size()];
        return QJsonObject {
            {u"id"_s, 640 + i},
            {u"name"_s, i < names.size() ? name : u"%1, lot %2"_s.arg(name).arg(i / names.size())},
            {u"userId"_s, firstUser},
            {u"vendorCode"_s, u"LC-%1"_s.arg(1000 + i)},
            {u"images"_s, QJsonArray()},
            {u"visible"_s, true},
            {u"price"_s,
             QJsonObject {{u"id"_s, i + 1},
                          {u"currency"_s, u"EUR"_s},
                          {u"value"_s, dice.between(16, 90) / 2.0},
                          {u"oldValue"_s, 0}}},
            {u"countSales"_s, dice.upTo(400)},
            {u"createdAt"_s, isoText(m_serving->sowing().daysAgo(i * 12, dice))}};
    });
}

QJsonArray CrmData::tags() const
{
    const QStringList names = {u"Hotel"_s, u"Ресторан"_s, u"Event"_s};
    return rowsOf(int(names.size()), [&](int i) {
        return QJsonObject {{u"id"_s, 71 + i},
                            {u"name"_s, names[i]},
                            {u"colorText"_s, u"#1f2933"_s},
                            {u"colorBackground"_s, u"#c7f0bd"_s},
                            {u"contactCount"_s, contactCount / 12},
                            {u"taskCount"_s, 0}};
    });
}

QJsonArray CrmData::payments() const
{
    return rowsOf(46, [this](int i) {
        const QJsonObject of = deal(i * 3);
        return QJsonObject {
            {u"id"_s, 5200 + i},
            {u"userId"_s, firstUser},
            {u"contactId"_s, firstContact + i},
            {u"dealId"_s, of[u"id"]},
            {u"status"_s, 1 + i % 2},
            {u"name"_s, of[u"name"]},
            {u"price"_s, QJsonObject {{u"amount"_s, of[u"price"]}, {u"currency"_s, u"EUR"_s}}},
            {u"paymentMethod"_s, u"PayPal"_s},
            {u"createdAt"_s, of[u"createdAt"]}};
    });
}

} // namespace pulsedeck::demo
