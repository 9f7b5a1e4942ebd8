// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"
#include "app/demo/crm/crmtables.h"
#include "app/demo/crm/values.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

Refusal makeNote(const Call &call, QJsonObject &row)
{
    row.insert(u"userId"_s, CrmData::firstUser);
    row.insert(u"taskId"_s, call.id(u"taskId"_s));
    row.insert(u"body"_s, call.text(u"message"_s));
    return {};
}

/// The body has one colour, the tag two.
Refusal setColour(const Call &call, QJsonObject &row)
{
    if (call.body[u"color"].isString())
        row.insert(u"colorBackground"_s, call.body[u"color"]);
    if (!row.contains(u"colorText"_s))
        row.insert(u"colorText"_s, u"#1f2933"_s);
    return {};
}

/// Takes what the path's @p param names out of the task's list @p key.
void addDetach(TableRoutes &to, const CrmRef &crm, const QString &path, const QString &key,
               const TableRef &table, const QString &param)
{
    to.on(u"DELETE "_s + path, crm->tasks, [=](const Call &call, QJsonObject &task) {
        const QJsonValue id = call.id(param);
        if (indexOf(task[key], id) < 0)
            return missing(Scope::Crm, table->word());
        task.insert(key, without(task[key], id));
        return done(call);
    });
}

/// Connects first and then tells all that is connected.
Answer connect(const CrmTables &crm, const Serving &serving, const Call &call, QJsonObject &task)
{
    const QJsonValue links = call.body[u"connections"];
    const QList<std::pair<QString, TableRef>> kinds = {{u"dealIds"_s, crm.deals},
                                                       {u"contactIds"_s, crm.contacts},
                                                       {u"taskIds"_s, crm.tasks},
                                                       {u"subTasksIds"_s, crm.tasks}};
    for (const auto &[key, table] : kinds) {
        for (const QJsonValue &id : links[key].toArray()) {
            if (!table->has(id))
                return missing(Scope::Crm, table->word());
        }
    }
    for (const QString &key : {u"dealIds"_s, u"contactIds"_s, u"taskIds"_s}) {
        for (const QJsonValue &id : links[key].toArray())
            task.insert(key, with(task[key], id));
    }
    for (const QJsonValue &id : links[u"subTasksIds"].toArray())
        crm.tasks->find(id)->insert(u"parentId"_s, task[u"id"]);
    QJsonArray people = crm.contacts->seenRows(task[u"contactIds"].toArray());
    for (qsizetype i = 0; i < people.size(); ++i) {
        QJsonObject person = people[i].toObject();
        person.insert(u"email"_s, person[u"emails"][0][u"email"].toString());
        person.insert(u"phone"_s, person[u"phones"][0][u"phone"].toString());
        people[i] = person;
    }
    return TableRoutes::reply(
        serving, call,
        {{u"deals"_s, crm.deals->seenRows(task[u"dealIds"].toArray())},
         {u"contacts"_s, people},
         {u"tasks"_s, crm.tasks->seenRows(task[u"taskIds"].toArray())},
         {u"subTasks"_s, crm.tasks->seenRows(crm.tasks->seen(task)[u"subTasks"].toArray())}});
}

} // namespace

void addTaskParts(TableRoutes &to, const CrmRef &crm)
{
    to.create(u"POST /crm/v1/tasks/{taskId}/comments"_s, crm->taskNotes, makeNote);
    to.update(u"PUT /crm/v1/tasks/{taskId}/comments/{commentId}"_s, crm->taskNotes, makeNote);
    to.list(u"GET /crm/v1/task-tags"_s, crm->taskTags);
    to.create(u"POST /crm/v1/task-tags"_s, crm->taskTags, setColour);
    to.update(u"PUT /crm/v1/task-tags/{tagId}"_s, crm->taskTags, setColour);
    to.remove(u"DELETE /crm/v1/task-tags/{tagId}"_s, crm->taskTags);
    addDetach(to, crm, u"/crm/v1/task-tags/{tagId}/task/{taskId}"_s, u"tagIds"_s, crm->taskTags, u"tagId"_s);
    addDetach(to, crm, u"/crm/v1/task-contacts/{taskId}/contact/{contactId}"_s, u"contactIds"_s,
              crm->contacts, u"contactId"_s);
    addDetach(to, crm, u"/crm/v1/task-deals/{taskId}/deal/{dealId}"_s, u"dealIds"_s, crm->deals, u"dealId"_s);
    to.on(u"DELETE /crm/v1/task-to-task/{taskHeadId}/task/{taskId}"_s, crm->tasks,
          [crm](const Call &call, const QJsonObject &task) {
              QJsonObject &head = *crm->tasks->find(call.path[u"taskHeadId"_s]);
              if (indexOf(head[u"taskIds"], task[u"id"]) < 0)
                  return missing(Scope::Crm, crm->tasks->word());
              head.insert(u"taskIds"_s, without(head[u"taskIds"], task[u"id"]));
              return done(call);
          });
    to.on(u"POST /crm/v1/tasks/{taskId}/entity-attach"_s, crm->tasks,
          [serving = to.serving(), crm](const Call &call, QJsonObject &task) {
              return connect(*crm, *serving, call, task);
          });
    to.on(u"GET /crm/v1/tasks/{taskId}/history"_s, crm->tasks,
          [serving = to.serving()](const Call &call, const QJsonObject &task) {
              return serving->list(call, between(task[u"histories"].toArray(), call.query),
                                   Serving::Rest::Blank);
          });
}

} // namespace pulsedeck::demo
