// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/taskparts.h"

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/scopes/crm/records.h"

#include <QJsonArray>

namespace pulsedeck::crm {

static QList<FormField> taskForm(const ActionContext &context)
{
    const QJsonObject row = context.row();
    FormField priority = choice("priority", Tr::tr("Priority"), priorityWords());
    priority.value = row["priority"];
    FormField board = required(whole("boardId", Tr::tr("Board"), row["boardId"]));
    return {required(line("name", Tr::tr("Task"), row["name"])),
            board,
            required(whole("stepId", Tr::tr("Stage"), row["stepId"])),
            responsible(row["responsibleId"]),
            priority,
            paragraph("description", Tr::tr("Description"), row["description"])};
}

/// The service wants all tags of the task, by numbers.
static QList<Request> editRequests(const ActionContext &context)
{
    Request edit = request(Scope::Crm, {"PUT /crm/v1/tasks/{taskId}"}, context);
    QJsonObject body = edit.body.toObject();
    if (body.contains("tags")) {
        QJsonArray ids;
        for (const QString &id : tagIds(body["tags"]))
            ids << id.toLongLong();
        body["tags"] = ids;
        edit.body = body;
    }
    return {edit};
}

static Action editTask()
{
    Action action = edit(Scope::Crm, {"PUT /crm/v1/tasks/{taskId}"}, Tr::tr("Edit task…"),
                         [](const ActionContext &context) {
                             return taskForm(context) << tagsField(context.row()["tags"], "crm/task-tags");
                         });
    action.requests = editRequests;
    return action;
}

QList<Action> taskActions()
{
    Action note = command(Scope::Crm, {"POST /crm/v1/tasks/{taskId}/comments"}, Tr::tr("Write a note…"),
                          oneField(paragraph("message", Tr::tr("Note"))));
    note.id = "note";
    return {create(Scope::Crm, {"POST /crm/v1/tasks"}, Tr::tr("New task…"), taskForm), editTask(), note,
            removeNamed("DELETE /crm/v1/tasks/{taskId}", Tr::tr("Delete task…"), {}, "name")};
}

QList<Column> taskDetails()
{
    const Column items = entries("items", {}, {text("name", {}), yesNo("isDone", Tr::tr("Done"))});
    const Column allDone = yesNo("isDone", Tr::tr("All done"));
    Column observers = tags("observers", Tr::tr("Observers"));
    observers.refers = Reference {"observers", "crm/team"};
    return {
        text("description", Tr::tr("Description")),
        dateTime("alert", Tr::tr("Reminder")),
        word("repeat", Tr::tr("Repeated"),
             {
                 {"0", Tr::tr("Never")},
                 {"1", Tr::tr("Every day")},
                 {"2", Tr::tr("Every week")},
                 {"3", Tr::tr("Every month")},
                 {"4", Tr::tr("Every year")},
             }),
        observers,
        named("parentId", Tr::tr("Part of the task"), "crm/tasks"),
        linked("subTasks", Tr::tr("Subtasks")),
        linked("tasks", Tr::tr("Linked tasks")),
        linked("deals", Tr::tr("Deals")),
        linked("contacts", Tr::tr("Contacts")),
        entries("checklists", Tr::tr("Checklists"), {text("name", {}), allDone, items}),
        notesIn("comments", "body"),
        ownFields("attributes"),
        files("attachments"),
        named("userId", Tr::tr("Author"), "crm/team"),
    };
}

/// "3 of 5": how much of a checklist is done.
static QJsonValue doneOf(const QJsonObject &list)
{
    const QJsonArray items = list["items"].isObject() ? QJsonArray {list["items"]} : list["items"].toArray();
    const auto done = std::count_if(items.begin(), items.end(), [](const QJsonValue &item) {
        return item["isDone"].toVariant().toBool();
    });
    return Tr::tr("%1 of %2", "items of a checklist").arg(done).arg(items.size());
}

static Resource checklists(const QJsonObject &task)
{
    const QVariantMap path {{"taskId", task["id"].toVariant()}};
    const QString collection = " /crm/v1/tasks/{taskId}/checklists";
    Resource lists {
        .id = "crm/checklists",
        .title = Tr::tr("Checklists of “%1”").arg(task["name"].toString()),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("This task has no checklists yet."),
        .list = Call {"GET" + collection, path},
    };
    lists.columns = {text("name", Tr::tr("Checklist")), computed(text("done", Tr::tr("Done")), doneOf),
                     yesNo("isDone", Tr::tr("All done")),
                     entries("items", Tr::tr("Items"), {text("name", {}), yesNo("isDone", Tr::tr("Done"))})};
    const Form form = oneField(line("name", Tr::tr("Checklist")));
    Action add = command(
        Scope::Crm, {"POST /crm/v1/checklists/{checklistId}/items"}, Tr::tr("Add an item…"),
        [](const ActionContext &) { return QList<FormField> {required(line("name", Tr::tr("Item")))}; });
    add.id = "add-item";
    lists.actions = {
        create(Scope::Crm, {"POST" + collection + "/single", path}, Tr::tr("New checklist…"), form),
        edit(Scope::Crm, {"PUT" + collection + "/{checklistId}/single", path}, Tr::tr("Rename checklist…"),
             form),
        add,
        removeNamed("DELETE" + collection + "/{checklistId}", Tr::tr("Delete checklist…"), path, "name"),
    };
    return lists;
}

/// The items of all checklists of a task, each with what its checklist is called. Their ids are unique in a
/// checklist only.
static QJsonValue itemsOf(const QJsonValue &answer)
{
    const QJsonValue lists = answer["data"];
    if (!lists.isArray() && !lists.isObject())
        return lists;
    QJsonArray all;
    for (const QJsonValue list : lists.isObject() ? QJsonArray {lists} : lists.toArray()) {
        const QJsonValue items = list["items"];
        for (const QJsonValue one : items.isObject() ? QJsonArray {items} : items.toArray()) {
            QJsonObject item = one.toObject();
            item["checklistId"] = list["id"];
            item["checklist"] = list["name"];
            item["place"] = QStringLiteral("%1/%2").arg(list["id"].toVariant().toString(),
                                                        item["id"].toVariant().toString());
            item["isDone"] = item["isDone"].toVariant().toBool();
            all << item;
        }
    }
    return all;
}

static Resource checklistItems(const QJsonObject &task)
{
    Resource items {
        .id = "crm/checklist-items",
        .title = Tr::tr("To do for “%1”").arg(task["name"].toString()),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("Nothing is on the checklists of this task yet."),
        .list = Call {"GET /crm/v1/tasks/{taskId}/checklists", {{"taskId", task["id"].toVariant()}}},
        .key = "place",
    };
    items.rowsOf = itemsOf;
    items.columns = {text("name", Tr::tr("Item")), yesNo("isDone", Tr::tr("Done")),
                     text("checklist", Tr::tr("Checklist")), hiddenAtFirst(count("order", Tr::tr("Place"))),
                     hiddenAtFirst(text("id", Tr::tr("Item ID")))};
    const QString one = " /crm/v1/checklists/{checklistId}/items/{itemId}";
    items.actions = {edit(Scope::Crm, {"PUT" + one}, Tr::tr("Edit item…"),
                          [](const ActionContext &context) {
                              const QJsonObject row = context.row();
                              return QList<FormField> {required(line("name", Tr::tr("Item"), row["name"])),
                                                       check("isDone", Tr::tr("Done"), row["isDone"])};
                          }),
                     removeNamed("DELETE" + one, Tr::tr("Delete item…"), {}, "name")};
    return items;
}

QList<Child> taskParts()
{
    return {{"items", Tr::tr("To do"), checklistItems},
            {"checklists", Tr::tr("Checklists"), checklists},
            {"history", Tr::tr("History"),
             [](const QJsonObject &task) {
                 return history("crm/task-history", "GET /crm/v1/tasks/{taskId}/history", task);
             },
             true}};
}

} // namespace pulsedeck::crm
