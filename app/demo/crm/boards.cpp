// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"
#include "app/demo/crm/values.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

QJsonObject withValue(QJsonObject row, const QJsonValue &value)
{
    row.insert(u"value"_s, QJsonArray {QJsonObject {{u"id"_s, row[u"id"]}, {u"value"_s, value}}});
    return row;
}

/// The values of a board's attribute stand in its tasks: {id, attribute_id, value}.
void addValues(TableRoutes &to, const CrmRef &crm)
{
    const QString path = u"/crm/v1/{boardId}/attributes/{attributeId}/values/{valueId}"_s;
    const auto change = [crm](const Call &call, const std::function<void(QJsonObject &, qsizetype)> &doIt) {
        for (const QJsonObject &row : crm->tasks->rows()) {
            QJsonObject &task = *crm->tasks->find(row[u"id"]);
            const qsizetype index = crm->taskValues.indexIn(task, call.path[u"valueId"_s]);
            if (index < 0 || idText(task[u"boardId"]) != call.path[u"boardId"_s]
                || idText(task[u"attributes"][index][u"attribute_id"]) != call.path[u"attributeId"_s])
                continue;
            doIt(task, index);
            return done(call);
        }
        return missing(Scope::Crm, crm->taskValues.word());
    };
    to.add(u"PUT "_s + path, [=](const Call &call) {
        return change(call, [&](QJsonObject &task, qsizetype index) {
            QJsonObject value = task[u"attributes"][index].toObject();
            crm->taskValues.replace(task, index, withValue(value, call.body[u"value"]));
        });
    });
    to.add(u"DELETE "_s + path, [=](const Call &call) {
        return change(call, [&](QJsonObject &task, qsizetype index) { crm->taskValues.remove(task, index); });
    });
    to.on(u"POST /crm/v1/tasks/{taskId}/attributes"_s, crm->tasks, [=](const Call &call, QJsonObject &task) {
        std::optional<QJsonObject> row = setTaskValue(*crm, task, call.body);
        if (!row)
            return missing(Scope::Crm, crm->boardAttributes.word());
        row->insert(u"value"_s, call.body[u"value"]);
        row->insert(u"attributeable_type"_s, u"task"_s);
        row->insert(u"attributeable_id"_s, task[u"id"]);
        row->insert(u"user_id"_s, CrmData::firstUser);
        return Answer(call.operation.successStatus, QJsonObject {{u"data"_s, QJsonArray {*row}}});
    });
}

} // namespace

std::optional<QJsonObject> setTaskValue(const CrmTables &crm, QJsonObject &task, const QJsonValue &value)
{
    const QJsonObject &board = *crm.boards->find(task[u"boardId"]);
    const qsizetype index = crm.boardAttributes.indexIn(board, idText(value[u"attributeId"]));
    if (index < 0)
        return {};
    const QJsonValue attribute = board[u"attributes"][index];
    const QJsonObject row = crm.taskValues.insert(task,
                                                  {{u"attribute_id"_s, attribute[u"id"]},
                                                   {u"type"_s, attribute[u"type"]},
                                                   {u"name"_s, attribute[u"name"]}});
    crm.taskValues.replace(task, task[u"attributes"].toArray().size() - 1, withValue(row, value[u"value"]));
    return row;
}

void addBoards(TableRoutes &to, const CrmRef &crm)
{
    const auto asNew = [crm](const Call &, QJsonObject &row) {
        row.insert(u"userId"_s, CrmData::firstUser);
        row.insert(u"order"_s, crm->boards->size());
        return Refusal();
    };
    const auto asNewStep = [crm](const Call &call, QJsonObject &row) {
        const QJsonObject &board = *crm->boards->find(call.path[u"boardId"_s]);
        row.insert(u"boardId"_s, board[u"id"]);
        row.insert(u"order"_s, board[u"steps"].toArray().size());
        return Refusal();
    };
    const auto active = [](const Call &, QJsonObject &row) {
        row.insert(u"status"_s, 1);
        return Refusal();
    };
    to.list(u"GET /crm/v1/boards"_s, crm->boards);
    to.create(u"POST /crm/v1/boards"_s, crm->boards, asNew);
    to.read(u"GET /crm/v1/boards/{boardId}"_s, crm->boards);
    to.update(u"PUT /crm/v1/boards/{boardId}"_s, crm->boards);
    to.list(u"GET /crm/v1/boards/{boardId}/attributes"_s, crm->boardAttributes);
    to.create(u"POST /crm/v1/boards/{boardId}/attributes"_s, crm->boardAttributes, active);
    to.update(u"PUT /crm/v1/boards/{boardId}/attributes/{attributeId}"_s, crm->boardAttributes);
    to.create(u"POST /crm/v1/boards/{boardId}/steps"_s, crm->boardSteps, asNewStep);
    to.update(u"PUT /crm/v1/boards/{boardId}/steps/{stepId}"_s, crm->boardSteps);
    addValues(to, crm);
}

} // namespace pulsedeck::demo
