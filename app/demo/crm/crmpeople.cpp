// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"
#include "app/demo/crm/crmids.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

QJsonArray CrmData::messengersOf(int number, const Person &person) const
{
    if (number % 6)
        return {};
    // 1 Telegram, 5 WhatsApp.
    return {QJsonObject {{u"id"_s, 4000 + number},
                         {u"typeId"_s, number % 12 ? 1 : 5},
                         {u"login"_s, person.email.section(u'@', 0, 0)},
                         {u"botId"_s, u"5fd0cb30ab31e7f000000000"_s},
                         {u"contactId"_s, u"5fd0cc30ab31e7f0%1"_s.arg(number, 8, 10, QChar(u'0'))},
                         {u"status"_s, 1},
                         {u"isMainChatbot"_s, true}}};
}

QJsonObject CrmData::contact(int number) const
{
    Dice dice = m_serving->sowing().dice(u"crm contact", number);
    const Person person = m_serving->people().person(People::mixed, number);
    const QString created = isoText(m_serving->sowing().daysAgo(number, dice));
    const QJsonObject mail {{u"id"_s, number + 1}, {u"email"_s, person.email}, {u"isMain"_s, true}};
    const QJsonObject phone {{u"id"_s, number + 1}, {u"phone"_s, person.phone}, {u"isMain"_s, true}};
    const QJsonObject note {{u"id"_s, 2700 + number},
                            {u"userId"_s, firstUser},
                            {u"text"_s, u"Met at the coffee festival."_s},
                            {u"createdAt"_s, created},
                            {u"updatedAt"_s, created}};
    const QJsonObject event {
        {u"id"_s, 71'000 + number},    {u"userId"_s, firstUser},  {u"contactId"_s, crm::contact(number)},
        {u"eventType"_s, u"create"_s}, {u"eventTime"_s, created}, {u"eventData"_s, QJsonValue()}};
    const QString source =
        dice.pick(std::array {u"manually"_s, u"subscription_form"_s, u"chatbot"_s, u"landing"_s});
    const bool hasSpace = person.name.contains(u' ');
    const QJsonArray companies =
        number < crm::companyCount ? QJsonArray {crm::company(number)} : QJsonArray();
    return {{u"id"_s, crm::contact(number)},
            {u"userId"_s, firstUser},
            {u"sourceType"_s, source},
            {u"responsibleId"_s, firstUser + number % 3},
            {u"firstName"_s, hasSpace ? person.name.section(u' ', 0, 0) : person.name.mid(1)},
            {u"lastName"_s, hasSpace ? person.name.section(u' ', 1) : person.name.left(1)},
            {u"externalContactId"_s, number % 10 ? QString() : QString::number(10'000 + number)},
            {u"comments"_s, number % 5 ? QJsonArray() : QJsonArray {note}},
            {u"tagIds"_s, number % 4 ? QJsonArray() : QJsonArray {crm::contactTag(number % 3)}},
            {u"companyIds"_s, companies},
            {u"phones"_s, number % 3 ? QJsonArray {phone} : QJsonArray()},
            {u"emails"_s, QJsonArray {mail}},
            {u"messengers"_s, messengersOf(number, person)},
            {u"attributes"_s, QJsonArray()},
            {u"history"_s, QJsonArray {event}},
            {u"createdAt"_s, created},
            {u"updatedAt"_s, created}};
}

QJsonArray CrmData::contacts() const
{
    return rowsOf(crm::contactCount, [this](int i) { return contact(i); });
}

QJsonArray CrmData::contactTags() const
{
    const QStringList names = {u"Hotel"_s, u"Ресторан"_s, u"Event"_s};
    return rowsOf(int(names.size()), [&](int i) {
        return QJsonObject {{u"id"_s, crm::contactTag(i)},
                            {u"name"_s, names[i]},
                            {u"colorText"_s, u"#1f2933"_s},
                            {u"colorBackground"_s, u"#c7f0bd"_s}};
    });
}

QJsonArray CrmData::contactAttributes() const
{
    return {attribute(2201, u"Birthday"_s, 2),
            attribute(2202, u"Favourite roast"_s, 4, {u"Light"_s, u"Dark"_s})};
}

QJsonArray CrmData::messengerTypes() const
{
    const auto type = [](int id, const QString &name) {
        return QJsonObject {{u"id"_s, id}, {u"name"_s, name}};
    };
    return {type(1, u"Telegram"_s), type(2, u"Facebook"_s), type(4, u"Instagram"_s), type(5, u"WhatsApp"_s),
            type(6, u"Viber"_s)};
}

QJsonObject CrmData::company(int number) const
{
    static const QStringList kinds = {u"Hotel %1"_s, u"%1 & Co"_s, u"Кафе %1"_s, u"Grupo %1"_s,
                                      u"%1 Kitap Kafe"_s};
    const Person person = m_serving->people().person(People::mixed, 9000 + number);
    Dice dice = m_serving->sowing().dice(u"company", number);
    const QString created = isoText(m_serving->sowing().daysAgo(number * 9, dice));
    const QJsonObject mail {{u"id"_s, 300 + number}, {u"email"_s, person.email}, {u"isMain"_s, true}};
    const QJsonObject phone {{u"id"_s, 300 + number}, {u"phone"_s, person.phone}, {u"isMain"_s, true}};
    const QJsonObject event {
        {u"eventType"_s, u"create"_s}, {u"eventData"_s, QJsonArray()}, {u"date"_s, created}};
    return {{u"id"_s, crm::company(number)},
            {u"companyName"_s, kinds[number % kinds.size()].arg(person.name.section(u' ', -1))},
            {u"responsibleId"_s, firstUser + number % 3},
            {u"address"_s, person.city},
            {u"annualBusinessVolume"_s, dice.between(2, 90) * 10'000},
            {u"currency"_s, u"EUR"_s},
            {u"emails"_s, QJsonArray {mail}},
            {u"phones"_s, QJsonArray {phone}},
            {u"messengers"_s, QJsonArray()},
            {u"history"_s, QJsonArray {event}},
            {u"createdAt"_s, created},
            {u"updatedAt"_s, created}};
}

QJsonArray CrmData::companies() const
{
    return rowsOf(crm::companyCount, [this](int i) { return company(i); });
}

QJsonArray CrmData::companyAttributes() const
{
    return {attribute(2301, u"Seats"_s, 1), attribute(2302, u"Website"_s, 3)};
}

} // namespace pulsedeck::demo
