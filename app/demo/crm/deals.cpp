// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"
#include "app/demo/crm/crmtables.h"
#include "app/demo/crm/values.h"
#include "app/demo/tables/ordering.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

/// Whether one of the deal's people has what the body asks for by `email`, `phone` and the names.
bool hasPerson(const CrmTables &crm, const QJsonObject &deal, const QJsonValue &body)
{
    if (QJsonArray {body[u"email"], body[u"phone"], body[u"firstName"], body[u"lastName"]}
        == QJsonArray {QJsonValue(), QJsonValue(), QJsonValue(), QJsonValue()})
        return true;
    for (const QJsonValue &id : deal[u"contact"].toArray()) {
        const QJsonObject *person = crm.contacts->find(id);
        if (person && hasText(person->value(u"emails")[0][u"email"], body[u"email"])
            && hasText(person->value(u"phones")[0][u"phone"], body[u"phone"])
            && hasText(person->value(u"firstName"), body[u"firstName"])
            && hasText(person->value(u"lastName"), body[u"lastName"]))
            return true;
    }
    return false;
}

/// One condition of the body's `filter`: numbers are compared as numbers, all else as texts.
bool holds(const QJsonObject &row, const QJsonValue &condition)
{
    const QString value = row[condition[u"name"].toString()].toVariant().toString();
    const QString wanted = condition[u"value"].toVariant().toString();
    const QString expression = condition[u"expression"].toString();
    bool areNumbers = false;
    const double number = value.toDouble(&areNumbers);
    const double other = areNumbers ? wanted.toDouble(&areNumbers) : 0;
    const int way = !areNumbers ? value.compare(wanted) : number < other ? -1 : number > other ? 1 : 0;
    if (expression == "like"_L1)
        return value.contains(wanted, Qt::CaseInsensitive);
    return (expression == "eq"_L1 && way == 0) || (expression == "neq"_L1 && way != 0)
        || (expression == "gt"_L1 && way > 0) || (expression == "gte"_L1 && way >= 0)
        || (expression == "lt"_L1 && way < 0) || (expression == "lte"_L1 && way <= 0);
}

bool holdsAll(const QJsonObject &row, const QJsonValue &conditions)
{
    const QJsonArray all = conditions.toArray();
    return std::all_of(all.begin(), all.end(),
                       [&](const QJsonValue &condition) { return holds(row, condition); });
}

/// The same of the body's `attributes`, which name a field by its id.
bool holdsAllOfFields(const QJsonObject &row, const QJsonValue &conditions)
{
    QJsonObject fields;
    for (const QJsonValue &field : row[u"attributes"].toArray())
        fields.insert(idText(field[u"id"]), field[u"value"][u"value"]);
    QJsonArray named;
    for (const QJsonValue &condition : conditions.toArray()) {
        if (!fields.contains(idText(condition[u"id"])))
            return false;
        QJsonObject one = condition.toObject();
        one.insert(u"name"_s, idText(condition[u"id"]));
        named << one;
    }
    return holdsAll(fields, named);
}

/// Filters of the body; those by deadline and days of completion filter nothing.
bool isWanted(const CrmTables &crm, const QJsonObject &row, const QJsonValue &body)
{
    return holdsAll(row, body[u"filter"]) && holdsAllOfFields(row, body[u"attributes"])
        && isOneOf(row[u"pipelineId"], body[u"pipelineIds"]) && hasText(row[u"name"], body[u"name"])
        && hasPerson(crm, row, body);
}

/// A deal stands in a step of its pipeline.
Refusal checkStep(const CrmTables &crm, const QJsonObject &deal)
{
    const QJsonObject *pipeline = crm.pipelines->find(deal[u"pipelineId"]);
    if (!pipeline)
        return missing(Scope::Crm, crm.pipelines->word());
    if (crm.steps.indexIn(*pipeline, idText(deal[u"stepId"])) < 0)
        return missing(Scope::Crm, crm.steps.word());
    return {};
}

Refusal makeDeal(const CrmTables &crm, const Call &call, QJsonObject &row)
{
    if (const Refusal refusal = checkStep(crm, row))
        return refusal;
    QJsonArray values;
    for (const QJsonValue &value : call.body[u"attributes"].toArray()) {
        const std::optional<QJsonObject> known =
            valueOf(crm.pipelines->find(row[u"pipelineId"])->value(u"attributes").toArray(), value);
        if (!known)
            return missing(Scope::Crm, crm.dealAttributes.word());
        values << *known;
    }
    row.insert(u"attributes"_s, values);
    row.remove(u"attachments"_s);
    row.insert(u"status"_s, 1);
    row.insert(u"number"_s, crm.deals->size() + 1);
    row.insert(u"sourceType"_s, QJsonObject {{u"id"_s, 8}, {u"name"_s, u"public API"_s}});
    if (!row.contains(u"responsibleId"_s))
        row.insert(u"responsibleId"_s, CrmData::firstUser);
    if (!row.contains(u"currency"_s))
        row.insert(u"currency"_s, u"EUR"_s);
    CrmTables::remember(crm.dealHistory, row, call, u"create"_s, QJsonArray());
    return {};
}

void rememberMove(const CrmTables &crm, const Call &call, QJsonObject &row, const QJsonObject &before)
{
    if (row[u"stepId"] != before[u"stepId"])
        CrmTables::remember(
            crm.dealHistory, row, call, u"change_step"_s,
            QJsonArray {QJsonObject {{u"from"_s, before[u"stepId"]}, {u"to"_s, row[u"stepId"]}}});
    if (row[u"status"] != before[u"status"])
        CrmTables::remember(crm.dealHistory, row, call, u"change_status"_s, QJsonArray {row[u"status"]});
}

Answer changePipeline(const CrmTables &crm, const Call &call, QJsonObject &row)
{
    QJsonObject moved = row;
    const QJsonObject body = call.body.toObject();
    for (auto it = body.begin(); it != body.end(); ++it)
        moved.insert(it.key(), it.value());
    // The step may be left out: then the deal comes to the first one.
    if (!body.contains(u"stepId"_s) && moved[u"pipelineId"] != row[u"pipelineId"])
        moved.insert(u"stepId"_s, crm.pipelines->find(moved[u"pipelineId"])->value(u"steps")[0][u"id"]);
    if (const Refusal refusal = checkStep(crm, moved))
        return *refusal;
    const QJsonObject before = std::exchange(row, moved);
    rememberMove(crm, call, row, before);
    return done(call);
}

} // namespace

void addDeals(TableRoutes &to, const CrmRef &crm)
{
    to.list(u"POST /crm/v1/deals/get-list"_s, crm->deals,
            [crm](const QJsonObject &row, const Call &call) { return isWanted(*crm, row, call.body); });
    to.create(u"POST /crm/v1/deals"_s, crm->deals,
              [crm](const Call &call, QJsonObject &row) { return makeDeal(*crm, call, row); });
    to.read(u"GET /crm/v1/deals/{dealId}"_s, crm->deals);
    to.update(
        u"PUT /crm/v1/deals/{dealId}"_s, crm->deals,
        [crm](const Call &, QJsonObject &row) { return checkStep(*crm, row); },
        [crm](const Call &call, const QJsonObject &before) {
            rememberMove(*crm, call, *crm->deals->find(before[u"id"]), before);
        });
    to.remove(u"DELETE /crm/v1/deals/{dealId}"_s, crm->deals,
              [crm](const Call &, const QJsonObject &row) { crm->forgetFiles(u"deal"_s, row[u"id"]); });
    to.on(u"POST /crm/v1/deals/{dealId}/change-pipeline"_s, crm->deals,
          [crm](const Call &call, QJsonObject &row) { return changePipeline(*crm, call, row); });
}

} // namespace pulsedeck::demo
