// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/scopes/crm/records.h"
#include "app/scopes/crm/taskextras.h"
#include "app/scopes/crm/taskparts.h"
#include "app/values/format.h"

#include <QJsonArray>

#include <algorithm>

namespace pulsedeck::crm {

Resource tasks()
{
    Resource tasks {
        .id = "crm/tasks",
        .title = Tr::tr("Tasks"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("No task fits, or there are none yet."),
        .list = Call {"POST /crm/v1/tasks/list"},
    };
    tasks.columns = {
        text("name", Tr::tr("Task")),
        dateTime("finishAt", Tr::tr("Due")),
        status("priority", Tr::tr("Priority"), priorityWords()),
        named("responsibleId", Tr::tr("Owner"), "crm/team"),
        named("stepId", Tr::tr("Stage"), "crm/boards", "stages"),
        named("boardId", Tr::tr("Board"), "crm/boards"),
        hiddenAtFirst(dateTime("startAt", Tr::tr("Begins"))),
        dateTime("createdAt", Tr::tr("Created")),
        hiddenAtFirst(dateTime("updatedAt", Tr::tr("Changed"))),
        hiddenAtFirst(text("id", Tr::tr("Task ID"))),
        tagsColumn("crm/task-tags"),
    };
    tasks.details = taskDetails();
    tasks.filters = {
        byText("name", Tr::tr("Name", "task")),
        byName("responsibleId", Tr::tr("Owner")),
        byName("boardId", Tr::tr("Board")),
        byName("stepId", Tr::tr("Stage")),
        byCode("priority", Tr::tr("Priority"), priorityWords()),
        byName("tags", Tr::tr("Tag")),
        byName("observers", Tr::tr("Observers")),
        byDay("finishAtFrom", Tr::tr("Due from")),
        byDay("finishAtTo", Tr::tr("Due to")),
        byDay("startAtFrom", Tr::tr("Begins from")),
        byDay("startAtTo", Tr::tr("Begins to")),
        byDay("createdAtFrom", Tr::tr("Created from")),
        byDay("createdAtTo", Tr::tr("Created to")),
        byDay("updatedAtFrom", Tr::tr("Changed from")),
        byDay("updatedAtTo", Tr::tr("Changed to")),
        byText("dealName", Tr::tr("Deal")),
        byText("contacts", Tr::tr("Contact")),
    };
    tasks.detail = [](const QJsonObject &row) { return forRow({"GET /crm/v1/tasks/{taskId}"}, row); };
    tasks.actions = taskActions() << moreTaskActions();
    tasks.children = taskParts() << moreTaskParts();
    return tasks;
}

/// A task that does not tell its links is one that the service found.
static bool isLinked(const QJsonValue &all, const QString &id)
{
    const QJsonArray linked = all.toArray();
    return linked.isEmpty() || std::any_of(linked.begin(), linked.end(), [&](const QJsonValue &one) {
               return format::toText(one.isObject() ? one["id"] : one) == id;
           });
}

/// The service finds tasks by the name of what they are linked to, so that others of the same name come
/// along.
Resource tasksWith(const QString &kind, const QJsonObject &row, const QString &name)
{
    Resource linked = tasks();
    linked.id = kind == u"deals" ? "crm/deal-tasks" : "crm/contact-tasks";
    linked.title = Tr::tr("Tasks");
    linked.emptyText = Tr::tr("No task is linked to this yet.");
    linked.filters.clear();
    const QString field = kind == u"deals" ? "dealName" : "contacts";
    linked.list->body = name.isEmpty() ? QJsonObject() : QJsonObject {{field, name}};
    const QString id = format::toText(row["id"]);
    linked.rowsOf = [kind, id](const QJsonValue &answer) -> QJsonValue {
        const QJsonValue data = answer["data"];
        if (!data.isArray())
            return data;
        QJsonArray mine;
        for (const QJsonValue task : data.toArray()) {
            if (isLinked(task[kind], id))
                mine << task;
        }
        return mine;
    };
    linked.children.clear();
    linked.actions = {newTask({{kind == u"deals" ? "dealIds" : "contactIds", QJsonArray {row["id"]}}})};
    return linked;
}

} // namespace pulsedeck::crm
