// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/scopes/crm/records.h"
#include "app/scopes/crm/taskparts.h"

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
        tagsOf("crm/task-tags"),
    };
    tasks.details = taskDetails();
    tasks.filters = {{.parameter = "name", .title = Tr::tr("Name", "task"), .input = FormField::Input::Line}};
    tasks.detail = [](const QJsonObject &row) { return forRow({"GET /crm/v1/tasks/{taskId}"}, row); };
    tasks.actions = taskActions();
    tasks.children = taskParts();
    return tasks;
}

} // namespace pulsedeck::crm
