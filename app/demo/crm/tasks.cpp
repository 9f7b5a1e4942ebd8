// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"
#include "app/demo/crm/values.h"
#include "app/demo/tables/ordering.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

bool hasTags(const QJsonValue &ids, const QJsonValue &wanted, bool all)
{
    const QJsonArray tags = wanted.toArray();
    const auto has = [&](const QJsonValue &tag) { return indexOf(ids, tag) >= 0; };
    return tags.isEmpty()
        || (all ? std::all_of(tags.begin(), tags.end(), has) : std::any_of(tags.begin(), tags.end(), has));
}

/// Whether one of the rows with these ids in @p table is called so.
bool anyIsCalled(Table &table, const QJsonValue &ids, const QStringList &keys, const QJsonValue &name)
{
    if (name.isUndefined())
        return true;
    for (const QJsonValue &id : ids.toArray()) {
        const QJsonObject *row = table.find(id);
        for (const QString &key : keys) {
            if (row && hasText(row->value(key), name))
                return true;
        }
    }
    return false;
}

bool isWanted(const CrmTables &crm, const QJsonObject &row, const QJsonValue &body)
{
    return anyIsCalled(*crm.deals, row[u"dealIds"], {u"name"_s}, body[u"dealName"])
        && anyIsCalled(*crm.contacts, row[u"contactIds"], {u"firstName"_s, u"lastName"_s}, body[u"contacts"])
        && hasText(row[u"name"], body[u"name"]) && isOneOf(row[u"boardId"], body[u"boardId"])
        && isOneOf(row[u"stepId"], body[u"stepId"]) && isOneOf(row[u"priority"], body[u"priority"])
        && isOneOf(row[u"responsibleId"], body[u"responsibleId"])
        && isOneOf(row[u"parentId"], body[u"parentId"])
        && hasTags(row[u"observers"], body[u"observers"], false)
        && hasTags(row[u"tagIds"], body[u"tags"], body[u"tagMatch"] == "all"_L1)
        && isBetween(row[u"startAt"], body[u"startAtFrom"], body[u"startAtTo"])
        && isBetween(row[u"finishAt"], body[u"finishAtFrom"], body[u"finishAtTo"])
        && isBetween(row[u"createdAt"], body[u"createdAtFrom"], body[u"createdAtTo"])
        && isBetween(row[u"updatedAt"], body[u"updatedAtFrom"], body[u"updatedAtTo"]);
}

/// The step has to be one of the board's; without a step the task comes to the first one.
Refusal checkPlace(const CrmTables &crm, QJsonObject &row)
{
    if (!row.contains(u"boardId"_s))
        row.insert(u"boardId"_s, crm.boards->rows().first()[u"id"]);
    const QJsonObject &board = *crm.boards->find(row[u"boardId"]);
    if (!row.contains(u"stepId"_s))
        row.insert(u"stepId"_s, board[u"steps"][0][u"id"]);
    else if (crm.boardSteps.indexIn(board, idText(row[u"stepId"])) < 0)
        return missing(Scope::Crm, crm.boardSteps.word());
    if (row[u"parentId"].toInteger() != 0 && !crm.tasks->has(row[u"parentId"]))
        return missing(Scope::Crm, crm.tasks->word());
    return {};
}

Refusal setTags(const CrmTables &crm, const Call &call, QJsonObject &row)
{
    if (call.body[u"tags"].isUndefined())
        return {};
    for (const QJsonValue &id : call.body[u"tags"].toArray()) {
        if (!crm.taskTags->has(id))
            return missing(Scope::Crm, crm.taskTags->word());
    }
    row.insert(u"tagIds"_s, call.body[u"tags"]);
    row.remove(u"tags"_s);
    return {};
}

/// Nested rows get their ids when the task has its own.
void addParts(const CrmTables &crm, const Call &call, QJsonObject &task)
{
    for (const QJsonValue &checklist : call.body[u"checklists"].toArray())
        crm.checklists.insert(task, checklistOf(task, checklist.toObject()));
    for (const QJsonValue &value : call.body[u"attributes"].toArray())
        setTaskValue(crm, task, value);
    CrmTables::remember(crm.taskHistory, task, call, u"create"_s);
    if (task[u"repeat"].toInt())
        crm.taskTemplates->insert(task);
}

Refusal makeTask(const CrmTables &crm, const Call &call, QJsonObject &row)
{
    if (const Refusal refusal = checkPlace(crm, row))
        return refusal;
    if (const Refusal refusal = setTags(crm, call, row))
        return refusal;
    for (const QString &key :
         {u"checklists"_s, u"attributes"_s, u"attachments"_s, u"connections"_s, u"repeatSetting"_s})
        row.remove(key);
    for (const QString &key : {u"dealIds"_s, u"contactIds"_s, u"taskIds"_s})
        row.insert(key, call.body[u"connections"][key].toArray());
    row.insert(u"userId"_s, CrmData::firstUser);
    if (!row.contains(u"priority"_s))
        row.insert(u"priority"_s, 1);
    return {};
}

Refusal changeTask(const CrmTables &crm, const Call &call, QJsonObject &row)
{
    // A move to another board without a step: to its first.
    const QJsonObject *before = crm.tasks->find(row[u"id"]);
    if (call.body[u"stepId"].isUndefined() && before->value(u"boardId") != row[u"boardId"])
        row.remove(u"stepId"_s);
    if (const Refusal refusal = checkPlace(crm, row))
        return refusal;
    return setTags(crm, call, row);
}

/// Puts the task at a place in a step.
Answer moveTask(const CrmTables &crm, const Call &call, QJsonObject &task)
{
    const QJsonObject &board = *crm.boards->find(task[u"boardId"]);
    const QString step = call.path[u"stepId"_s];
    const QJsonValue next = call.body[u"newStepId"];
    if (crm.boardSteps.indexIn(board, step) < 0
        || (!next.isUndefined() && crm.boardSteps.indexIn(board, idText(next)) < 0))
        return missing(Scope::Crm, crm.boardSteps.word());
    const QJsonValue before = task[u"stepId"];
    task.insert(u"stepId"_s, next.isUndefined() ? QJsonValue(step.toLongLong()) : next);
    task.insert(u"order"_s, call.body[u"order"]);
    if (task[u"stepId"] != before)
        CrmTables::remember(crm.taskHistory, task, call, u"change_step"_s,
                            QJsonObject {{u"from"_s, before}, {u"to"_s, task[u"stepId"]}});
    return done(call);
}

Answer setParent(const CrmTables &crm, const Call &call, QJsonObject &task)
{
    const QJsonValue parent = call.body[u"parentId"];
    if (parent.toInteger() != 0 && (!crm.tasks->has(parent) || parent == task[u"id"]))
        return missing(Scope::Crm, crm.tasks->word());
    task.insert(u"parentId"_s, parent.toInteger());
    return done(call);
}

/// What stood below a task that goes has no parent any more.
void freeSubTasks(const CrmTables &crm, const QJsonObject &parent)
{
    for (const QJsonObject &row : crm.tasks->rows()) {
        if (row[u"parentId"] == parent[u"id"])
            crm.tasks->find(row[u"id"])->insert(u"parentId"_s, 0);
    }
}

} // namespace

void addTasks(TableRoutes &to, const CrmRef &crm)
{
    to.list(u"POST /crm/v1/tasks/list"_s, crm->tasks,
            [crm](const QJsonObject &row, const Call &call) { return isWanted(*crm, row, call.body); });
    to.list(u"GET /crm/v1/tasks-repeat/templates"_s, crm->taskTemplates);
    to.create(
        u"POST /crm/v1/tasks"_s, crm->tasks,
        [crm](const Call &call, QJsonObject &row) { return makeTask(*crm, call, row); },
        [crm](const Call &call, const QJsonObject &row) {
            addParts(*crm, call, *crm->tasks->find(row[u"id"]));
        });
    to.read(u"GET /crm/v1/tasks/{taskId}"_s, crm->tasks);
    to.update(u"PUT /crm/v1/tasks/{taskId}"_s, crm->tasks,
              [crm](const Call &call, QJsonObject &row) { return changeTask(*crm, call, row); });
    to.remove(u"DELETE /crm/v1/tasks/{taskId}"_s, crm->tasks, [crm](const Call &, const QJsonObject &row) {
        freeSubTasks(*crm, row);
        crm->forgetFiles(u"task"_s, row[u"id"]);
    });
    to.on(u"POST /crm/v1/tasks/{taskId}/parent"_s, crm->tasks,
          [crm](const Call &call, QJsonObject &task) { return setParent(*crm, call, task); });
    to.on(u"POST /crm/v1/tasks/{taskId}/steps/{stepId}/order"_s, crm->tasks,
          [crm](const Call &call, QJsonObject &task) { return moveTask(*crm, call, task); });
}

} // namespace pulsedeck::demo
