// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"
#include "app/demo/crm/crmids.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

QJsonArray CrmData::boards() const
{
    const QStringList names = {u"Roastery"_s, u"Marketing"_s};
    const QStringList steps = {u"To do"_s, u"In progress"_s, u"Done"_s};
    return rowsOf(int(names.size()), [&](int i) {
        return QJsonObject {{u"id"_s, crm::board(i)},
                            {u"name"_s, names[i]},
                            {u"userId"_s, firstUser},
                            {u"order"_s, i},
                            {u"settings"_s, QJsonArray()},
                            {u"attributes"_s, QJsonArray {attribute(2401 + i, u"Hours"_s, 1)}},
                            {u"steps"_s, rowsOf(int(steps.size()), [&](int step) {
                                 return QJsonObject {{u"id"_s, crm::boardStep(i, step)},
                                                     {u"name"_s, steps[step]},
                                                     {u"color"_s, u"#8ec5ff"_s},
                                                     {u"order"_s, step},
                                                     {u"boardId"_s, crm::board(i)}};
                             })}};
    });
}

QJsonObject CrmData::task(int number) const
{
    static const QStringList names = {u"Call about the samples"_s, u"Надіслати договір"_s,
                                      u"Preparar la cata"_s,       u"Order new bags"_s,
                                      u"Teklifi gönder"_s,         u"Check the water filter"_s};
    Dice dice = m_serving->sowing().dice(u"task", number);
    const QDateTime start = m_serving->sowing().daysAgo(number - 8, dice);
    const QString minutes = u"yyyy-MM-dd HH:mm"_s;
    // Also what begins later was made yesterday at the latest.
    const QString created = isoText(start.addDays(-1 - qMax(0, 8 - number)));
    const auto item = [&](int place, const QString &name, bool isDone) {
        return QJsonObject {
            {u"id"_s, number * 2 + place + 1}, {u"name"_s, name}, {u"order"_s, place}, {u"isDone"_s, isDone}};
    };
    const QJsonObject checklist {
        {u"id"_s, 640 + number},
        {u"name"_s, u"Before it leaves"_s},
        {u"taskId"_s, crm::task(number)},
        {u"order"_s, 0},
        {u"isDone"_s, false},
        {u"items"_s, QJsonArray {item(0, u"Weigh"_s, true), item(1, u"Seal"_s, false)}}};
    const QJsonObject event {{u"id"_s, 81'000 + number},     {u"taskId"_s, crm::task(number)},
                             {u"eventTime"_s, created},      {u"eventType"_s, u"create"_s},
                             {u"eventData"_s, QJsonValue()}, {u"userId"_s, firstUser}};
    return {{u"id"_s, crm::task(number)},
            {u"name"_s, dice.pick(names)},
            {u"userId"_s, firstUser},
            {u"responsibleId"_s, firstUser + number % 3},
            {u"parentId"_s, 0},
            {u"description"_s, QString()},
            {u"boardId"_s, crm::board(number % 2)},
            {u"stepId"_s, crm::boardStep(number % 2, number % 3)},
            {u"priority"_s, 1 + number % 3},
            {u"order"_s, number},
            {u"startAt"_s, start.toString(minutes)},
            {u"finishAt"_s, start.addDays(2).toString(minutes)},
            {u"observers"_s, QJsonArray()},
            {u"checklists"_s, number % 3 ? QJsonArray() : QJsonArray {checklist}},
            {u"comments"_s, QJsonArray()},
            {u"attributes"_s, QJsonArray()},
            {u"histories"_s, QJsonArray {event}},
            {u"tagIds"_s, number % 4 ? QJsonArray() : QJsonArray {91 + number % 2}},
            {u"dealIds"_s, number % 2 ? QJsonArray {crm::deal(number)} : QJsonArray()},
            {u"contactIds"_s, QJsonArray {crm::contact(number)}},
            {u"taskIds"_s, QJsonArray()},
            {u"createdAt"_s, created},
            {u"updatedAt"_s, created}};
}

QJsonArray CrmData::tasks() const
{
    return rowsOf(crm::taskCount, [this](int i) { return task(i); });
}

QJsonArray CrmData::taskTemplates() const
{
    QJsonObject weekly = task(0);
    weekly.insert(u"id"_s, 61);
    weekly.insert(u"name"_s, u"Clean the roaster"_s);
    weekly.insert(u"repeat"_s, 1);
    return {weekly};
}

QJsonArray CrmData::taskTags() const
{
    const QStringList names = {u"urgent"_s, u"shop"_s};
    return rowsOf(int(names.size()), [&](int i) {
        return QJsonObject {{u"id"_s, 91 + i},
                            {u"name"_s, names[i]},
                            {u"colorText"_s, u"#1f2933"_s},
                            {u"colorBackground"_s, i ? u"#cfe3ff"_s : u"#ffd1d1"_s}};
    });
}

QJsonArray CrmData::categories() const
{
    const auto category = [](int id, const QString &name, int parent) {
        return QJsonObject {
            {u"id"_s, id}, {u"name"_s, name}, {u"userId"_s, firstUser}, {u"parentId"_s, parent}};
    };
    return {category(31, u"Coffee"_s, 0), category(32, u"Single origin"_s, 31),
            category(33, u"Brewing"_s, 0)};
}

QJsonArray CrmData::products() const
{
    static const QStringList names = {u"Ethiopia Guji, 250 g"_s,    u"Colombia Pink Bourbon, 250 g"_s,
                                      u"House espresso, 1 kg"_s,    u"Decaf Huila, 250 g"_s,
                                      u"V60 filters, 100 pieces"_s, u"Tasting for two"_s};
    return rowsOf(26, [this](int i) {
        Dice dice = m_serving->sowing().dice(u"product", i);
        const QString name = names[i % names.size()];
        const QJsonObject price {
            {u"id"_s, i + 1},   {u"currency"_s, u"EUR"_s}, {u"value"_s, dice.between(16, 90) / 2.0},
            {u"oldValue"_s, 0}, {u"isDefault"_s, true},    {u"productId"_s, 640 + i}};
        return QJsonObject {
            {u"id"_s, 640 + i},
            {u"name"_s, i < names.size() ? name : u"%1, lot %2"_s.arg(name).arg(i / names.size())},
            {u"userId"_s, firstUser},
            {u"vendorCode"_s, u"LC-%1"_s.arg(1000 + i)},
            {u"type"_s, 1},
            {u"typeProduct"_s, 1},
            {u"categoryId"_s, i % 6 < 4 ? 32 : 33},
            {u"images"_s, QJsonArray()},
            {u"visible"_s, 1},
            {u"availability"_s, 1},
            {u"balance"_s, QJsonObject {{u"type"_s, 1}, {u"value"_s, dice.upTo(120)}}},
            {u"prices"_s, QJsonArray {price}},
            {u"sections"_s, QJsonArray()},
            {u"countSales"_s, dice.upTo(400)},
            {u"createdAt"_s, isoText(m_serving->sowing().daysAgo(i * 12, dice))}};
    });
}

QJsonArray CrmData::managerSettings() const
{
    return rowsOf(3, [](int i) {
        return QJsonObject {
            {u"id"_s, 11 + i}, {u"sectionId"_s, 1 + i / 2}, {u"responsibleId"_s, firstUser + i}};
    });
}

QJsonArray CrmData::customTabs() const
{
    // 0 contact, 1 pipeline, 2 board, 3 company.
    const QList<int> entities = {0, crm::pipeline(0), crm::board(0), 0};
    return rowsOf(int(entities.size()), [&](int i) {
        return QJsonObject {
            {u"id"_s, 21 + i},      {u"name"_s, u"General"_s},    {u"userId"_s, firstUser},
            {u"isVisible"_s, true}, {u"isDefault"_s, true},       {u"type"_s, 0},
            {u"entityType"_s, i},   {u"entityId"_s, entities[i]}, {u"attributes"_s, QJsonArray()}};
    });
}

} // namespace pulsedeck::demo
