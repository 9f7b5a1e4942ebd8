// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"
#include "app/demo/scopes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using CrmRef = std::shared_ptr<CrmData>;
using Rows = QJsonArray (CrmData::*)() const;

bool hasText(const QJsonValue &value, const QJsonValue &wanted)
{
    return wanted.isUndefined() || value.toString().contains(wanted.toString(), Qt::CaseInsensitive);
}

/// The filters of the body that the demo knows; the others are accepted and filter nothing.
bool isWantedDeal(const QJsonValue &row, const QJsonValue &body)
{
    const QJsonArray pipelines = body[u"pipelineIds"].toArray();
    return (pipelines.isEmpty() || pipelines.contains(row[u"pipelineId"]))
        && hasText(row[u"name"], body[u"name"]);
}

bool isWantedContact(const QJsonValue &row, const QJsonValue &body)
{
    const QJsonArray ids = body[u"ids"].toArray();
    const QJsonArray people = body[u"responsibleIds"].toArray();
    return (ids.isEmpty() || ids.contains(row[u"id"]))
        && (people.isEmpty() || people.contains(row[u"responsibleId"]))
        && hasText(row[u"firstName"], body[u"firstName"]) && hasText(row[u"lastName"], body[u"lastName"])
        && hasText(row[u"emails"][0][u"email"], body[u"email"]);
}

bool isWantedCompany(const QJsonValue &row, const QJsonValue &body)
{
    return hasText(row[u"companyName"], body[u"companyName"])
        && hasText(row[u"companyName"], body[u"searchString"]);
}

bool isWantedTask(const QJsonValue &row, const QJsonValue &body)
{
    return (body[u"boardId"].isUndefined() || body[u"boardId"] == row[u"boardId"])
        && (body[u"priority"].isUndefined() || body[u"priority"] == row[u"priority"])
        && hasText(row[u"name"], body[u"name"]);
}

bool isWantedProduct(const QJsonValue &row, const QJsonValue &body)
{
    return hasText(row[u"name"], body[u"search"]);
}

bool isLess(const QJsonValue &a, const QJsonValue &b)
{
    return a.isDouble() && b.isDouble() ? a.toDouble() < b.toDouble() : a.toString() < b.toString();
}

/// "created_at" of a body is `createdAt` of a row.
QString camelCase(const QString &name)
{
    QString key;
    for (const QString &word : name.split(u'_', Qt::SkipEmptyParts))
        key += key.isEmpty() ? word : word.at(0).toUpper() + word.mid(1);
    return key;
}

/// In the order that the body asks for by `sortBy` or `orderBy`: {fieldName, direction}.
QJsonArray sorted(const QJsonArray &rows, const QJsonValue &body)
{
    const QJsonValue order = body[u"sortBy"].isObject() ? body[u"sortBy"] : body[u"orderBy"];
    const QString key = camelCase(order[u"fieldName"].toString());
    if (key.isEmpty())
        return rows;
    const bool descending = order[u"direction"] == "desc"_L1;
    QList<QJsonValue> all(rows.begin(), rows.end());
    std::stable_sort(all.begin(), all.end(), [&](const QJsonValue &a, const QJsonValue &b) {
        return descending ? isLess(b[key], a[key]) : isLess(a[key], b[key]);
    });
    QJsonArray result;
    for (const QJsonValue &row : all)
        result << row;
    return result;
}

} // namespace

void addCrm(Routes &routes, const ServingRef &serving)
{
    const auto crm = std::make_shared<CrmData>(serving);
    const auto addList = [&](const QString &id, Rows rows,
                             bool (*isWanted)(const QJsonValue &, const QJsonValue &) = nullptr) {
        routes.add(Scope::Crm, id, [=](const Call &call) {
            const QJsonArray all = ((*crm).*rows)();
            const QJsonArray wanted = isWanted
                ? rowsWhere(all, [&](const QJsonValue &row) { return isWanted(row, call.body); })
                : all;
            return serving->list(call, sorted(wanted, call.body));
        });
    };
    const auto addOne = [&](const QString &id, const QString &name, Rows rows) {
        routes.add(Scope::Crm, id, [=](const Call &call) {
            return serving->find(call, ((*crm).*rows)(), u"id"_s, call.path[name]);
        });
    };
    addList(u"GET /crm/v1/users"_s, &CrmData::users);
    addList(u"GET /crm/v1/pipelines"_s, &CrmData::pipelines);
    addList(u"GET /crm/v1/boards"_s, &CrmData::boards);
    addList(u"GET /crm/v1/contact-tags"_s, &CrmData::tags);
    addList(u"GET /crm/v1/payments/all"_s, &CrmData::payments);
    addList(u"POST /crm/v1/deals/get-list"_s, &CrmData::deals, isWantedDeal);
    addList(u"POST /crm/v1/contacts/get-list"_s, &CrmData::contacts, isWantedContact);
    addList(u"POST /crm/v1/companies/list"_s, &CrmData::companies, isWantedCompany);
    addList(u"POST /crm/v1/tasks/list"_s, &CrmData::tasks, isWantedTask);
    addList(u"POST /crm/v1/products/all"_s, &CrmData::products, isWantedProduct);
    addOne(u"GET /crm/v1/pipelines/{pipelineId}"_s, u"pipelineId"_s, &CrmData::pipelines);
    addOne(u"GET /crm/v1/deals/{dealId}"_s, u"dealId"_s, &CrmData::deals);
    addOne(u"GET /crm/v1/contacts/{contactId}"_s, u"contactId"_s, &CrmData::contacts);
    addOne(u"GET /crm/v1/companies/{companyId}"_s, u"companyId"_s, &CrmData::companies);
    addOne(u"GET /crm/v1/tasks/{taskId}"_s, u"taskId"_s, &CrmData::tasks);
    addOne(u"GET /crm/v1/products/{productId}"_s, u"productId"_s, &CrmData::products);
    routes.add(Scope::Crm, u"GET /crm/v1/pipelines/{pipelineId}/steps"_s, [=](const Call &call) {
        for (const QJsonValue &row : crm->pipelines()) {
            if (row[u"id"].toInteger() == call.id(u"pipelineId"_s))
                return serving->list(call, row[u"steps"].toArray());
        }
        return serving->find(call, {}, u"id"_s, {});
    });
}

} // namespace pulsedeck::demo
