// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/taskextras.h"

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/scopes/crm/records.h"
#include "app/scopes/crm/taskparts.h"

#include <QJsonArray>

namespace pulsedeck::crm {

/// What stands in the task itself, at @p key: a list, or one where a list is meant.
static Resource partOf(const QJsonObject &task, const QString &id, const QString &title, const QString &none,
                       const QString &key)
{
    Resource part {
        .id = "crm/task-" + id,
        .title = title.arg(task["name"].toString()),
        .scope = Scope::Crm,
        .emptyText = none,
        .list = forRow({"GET /crm/v1/tasks/{taskId}"}, task),
    };
    part.rowsOf = [key](const QJsonValue &answer) {
        const QJsonValue told = answer["data"][key];
        if (told.isObject())
            return QJsonValue(QJsonArray {told});
        return told.isNull() || told.isUndefined() ? QJsonValue(QJsonArray()) : told;
    };
    return part;
}

static Resource notes(const QJsonObject &task)
{
    const QVariantMap path {{"taskId", task["id"].toVariant()}};
    const QString collection = " /crm/v1/tasks/{taskId}/comments";
    Resource notes = partOf(task, "notes", Tr::tr("Notes on “%1”"),
                            Tr::tr("There are no notes on this task yet."), "comments");
    notes.name = "body";
    notes.columns = {text("body", Tr::tr("Note")), dateTime("createdAt", Tr::tr("Written")),
                     hiddenAtFirst(dateTime("updatedAt", Tr::tr("Changed"))),
                     hiddenAtFirst(named("userId", Tr::tr("Author"), "crm/team"))};
    notes.details = {files("attachments")};
    notes.actions = {create(Scope::Crm, {"POST" + collection, path}, Tr::tr("New note…"),
                            oneField(paragraph("message", Tr::tr("Note")))),
                     edit(Scope::Crm, {"PUT" + collection + "/{commentId}", path}, Tr::tr("Edit note…"),
                          [](const ActionContext &context) {
                              return QList<FormField> {
                                  required(paragraph("message", Tr::tr("Note"), context.row()["body"]))};
                          })};
    return notes;
}

/// The documents do not say by which name a value tells its field.
static QJsonObject withIds(QJsonObject row)
{
    const QJsonValue value = row["value"].isArray() ? row["value"].toArray().at(0) : row["value"];
    row["shown"] = value.isObject() ? value["value"] : value;
    row["valueId"] = value["id"].isUndefined() ? row["id"] : value["id"];
    for (const char *key : {"attribute_id", "attributeId", "id", "valueId"}) {
        if (row.contains(QLatin1String(key))) {
            row["attributeId"] = row[QLatin1String(key)];
            break;
        }
    }
    return row;
}

/// @p action for a value of @p task, which its board, its field and its own number tell.
static Action onValue(Action action, const QJsonObject &task)
{
    action.requests = [operation = action.operation, board = task["boardId"]](const ActionContext &context) {
        const QJsonObject row = context.row();
        Call call {operation};
        call.path = {{"boardId", board.toVariant()},
                     {"attributeId", row["attributeId"].toVariant().toLongLong()},
                     {"valueId", row["valueId"].toVariant().toLongLong()}};
        if (context.values.contains("value"))
            call.body = QJsonObject {{"value", context.values["value"]}};
        return QList<Request> {request(Scope::Crm, call)};
    };
    return action;
}

static Resource ownFieldsOf(const QJsonObject &task)
{
    const QString one = " /crm/v1/{boardId}/attributes/{attributeId}/values/{valueId}";
    Resource values = partOf(task, "fields", Tr::tr("Own fields of “%1”"),
                             Tr::tr("No field of your own has a value here."), "attributes");
    values.key = "valueId";
    values.normalise = withIds;
    values.columns = {text("name", Tr::tr("Field")), text("shown", Tr::tr("Value"))};
    const Call add = forRow({"POST /crm/v1/tasks/{taskId}/attributes"}, task);
    values.actions = {
        create(Scope::Crm, add, Tr::tr("Set a field…"),
               [](const ActionContext &) {
                   return QList<FormField> {
                       required(named(whole("attributeId", Tr::tr("Field")), "crm/boards", "fields")),
                       required(line("value", Tr::tr("Value")))};
               }),
        onValue(edit(Scope::Crm, {"PUT" + one}, Tr::tr("Change value…"),
                     [](const ActionContext &context) {
                         return QList<FormField> {
                             required(line("value", Tr::tr("Value"), context.row()["shown"]))};
                     }),
                task),
        onValue(removeNamed("DELETE" + one, Tr::tr("Delete value…"), {}, "name"), task),
    };
    return values;
}

static Resource tagsOf(const QJsonObject &task)
{
    Resource tags =
        partOf(task, "own-tags", Tr::tr("Tags of “%1”"), Tr::tr("This task carries no tag."), "tags");
    tags.columns = {text("name", Tr::tr("Tag"))};
    Action off = remove(
        Scope::Crm, {"DELETE /crm/v1/task-tags/{tagId}/task/{taskId}", {{"taskId", task["id"].toVariant()}}},
        Tr::tr("Take the tag off"), {});
    off.confirm = Action::Confirm::None;
    tags.actions = {off};
    return tags;
}

static Resource filesOf(const QJsonObject &task)
{
    Resource files = partOf(task, "files", Tr::tr("Files of “%1”"),
                            Tr::tr("No file is attached to this task."), "attachments");
    files.name = "link";
    files.columns = {link("link", Tr::tr("File")), dateTime("createdAt", Tr::tr("Attached"))};
    const QString one = " /crm/v1/attachments/{attachmentId}";
    const auto form = [](const ActionContext &context) {
        return QList<FormField> {required(line("link", Tr::tr("Link to the file"), context.row()["link"]))};
    };
    Action add = create(Scope::Crm, {"POST /crm/v1/attachments"}, Tr::tr("Attach a link…"), form);
    add.requests = [id = task["id"]](const ActionContext &context) {
        const QJsonObject body {{"link", context.text("link")}, {"entityId", id}, {"entityType", "task"}};
        return QList<Request> {request(Scope::Crm, {.operation = "POST /crm/v1/attachments", .body = body})};
    };
    files.actions = {add, edit(Scope::Crm, {"PUT" + one}, Tr::tr("Change link…"), form),
                     removeNamed("DELETE" + one, Tr::tr("Delete file…"), {}, "link")};
    return files;
}

/// The task tells ids alone, or records.
static Resource linkedTasks(const QJsonObject &task)
{
    Resource tasks = partOf(task, "linked-tasks", Tr::tr("Tasks linked to “%1”"),
                            Tr::tr("No other task is linked to this one."), "tasks");
    tasks.rowsOf = [rows = tasks.rowsOf](const QJsonValue &answer) {
        const QJsonValue told = rows(answer);
        if (!told.isArray())
            return told;
        QJsonArray all;
        for (const QJsonValue one : told.toArray())
            all << (one.isObject() ? one : QJsonValue(QJsonObject {{"id", one}}));
        return QJsonValue(all);
    };
    tasks.name = "id";
    tasks.columns = {
        computed(named("id", Tr::tr("Task"), "crm/tasks"), [](const QJsonObject &row) { return row["id"]; })};
    const Call attach = forRow({"POST /crm/v1/tasks/{taskId}/entity-attach"}, task);
    Action add = create(Scope::Crm, attach, Tr::tr("Link a task…"), [](const ActionContext &) {
        return QList<FormField> {required(named(whole("other", Tr::tr("Task")), "crm/tasks"))};
    });
    add.requests = [attach](const ActionContext &context) {
        const QJsonArray ids {context.values["other"]};
        Call call = attach;
        call.body = QJsonObject {{"connections", QJsonObject {{"taskIds", ids}}}};
        return QList<Request> {request(Scope::Crm, call)};
    };
    const QString drop = "DELETE /crm/v1/task-to-task/{taskHeadId}/task/{taskId}";
    Action part = remove(Scope::Crm, {drop}, Tr::tr("Unlink…"), {});
    part.confirm = Action::Confirm::None;
    part.requests = [drop, head = task["id"].toVariant()](const ActionContext &context) {
        const qint64 other = context.row()["id"].toVariant().toLongLong();
        return QList<Request> {request(Scope::Crm, {drop, {{"taskHeadId", head}, {"taskId", other}}})};
    };
    tasks.actions = {add, part};
    return tasks;
}

QList<Child> moreTaskParts()
{
    return {{"notes", Tr::tr("Notes"), notes},
            {"fields", Tr::tr("Own fields"), ownFieldsOf},
            {"tags", Tr::tr("Tags"), tagsOf},
            {"files", Tr::tr("Files"), filesOf},
            {"linked-tasks", Tr::tr("Linked tasks"), linkedTasks}};
}

static Resource repeatedTasks()
{
    Resource tasks {
        .id = "crm/repeated-tasks",
        .title = Tr::tr("Tasks that repeat"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("No task repeats. Whether one does is said when it is made."),
        .list = Call {"GET /crm/v1/tasks-repeat/templates"},
    };
    tasks.columns = {
        text("name", Tr::tr("Task")),
        dateTime("startAt", Tr::tr("Begins")),
        dateTime("finishAt", Tr::tr("Due")),
        status("priority", Tr::tr("Priority"), priorityWords()),
        named("responsibleId", Tr::tr("Owner"), "crm/team"),
        named("boardId", Tr::tr("Board"), "crm/boards"),
        named("stepId", Tr::tr("Stage"), "crm/boards", "stages"),
        hiddenAtFirst(dateTime("createdAt", Tr::tr("Created"))),
        hiddenAtFirst(dateTime("updatedAt", Tr::tr("Changed"))),
        hiddenAtFirst(tags("tags", Tr::tr("Tags"))),
        hiddenAtFirst(text("id", Tr::tr("Task ID"))),
    };
    tasks.details = taskDetails();
    return tasks;
}

QList<Action> moreTaskActions()
{
    const QString order = "POST /crm/v1/tasks/{taskId}/steps/{stepId}/order";
    Action top = command(Scope::Crm, {.operation = order, .body = QJsonObject {{"order", 1}}},
                         Tr::tr("To the top of its stage"), nullptr);
    top.id = "to-top";
    top.requests = [order](const ActionContext &context) {
        const Call call {.operation = order, .body = QJsonObject {{"order", 1}}};
        return QList<Request> {request(Scope::Crm, call, context.row())};
    };
    Action repeated;
    repeated.id = "repeated";
    repeated.text = Tr::tr("Tasks that repeat");
    repeated.target = Action::Target::NoRow;
    repeated.operation = "GET /crm/v1/tasks-repeat/templates";
    repeated.opens = [](const ActionContext &) { return repeatedTasks(); };
    return {top, repeated};
}

/// The items of @p list as the operation for whole checklists wants them.
static QJsonArray doneItems(const QJsonObject &list)
{
    const QJsonValue told = list["items"];
    QJsonArray items;
    for (const QJsonValue one : told.isObject() ? QJsonArray {told} : told.toArray())
        items << QJsonObject {{"id", one["id"]}, {"name", one["name"]}, {"isDone", 1}};
    return items;
}

static Action newFilledList(const QString &collection, const QVariantMap &path)
{
    Action filled = create(Scope::Crm, {"POST" + collection, path}, Tr::tr("New checklist with items…"),
                           [](const ActionContext &) {
                               FormField items = required(lines("items", Tr::tr("Items")));
                               items.hint = Tr::tr("One a line");
                               return QList<FormField> {required(line("name", Tr::tr("Checklist"))), items};
                           });
    filled.id = "new-with-items";
    filled.requests = [collection, path](const ActionContext &context) {
        QJsonArray items;
        for (const QJsonValue name : context.values["items"].toArray())
            items << QJsonObject {{"name", name}, {"isDone", 0}};
        const QJsonObject list {{"name", context.text("name")}, {"items", items}};
        const QJsonObject body {{"checklists", QJsonArray {list}}};
        return QList<Request> {request(Scope::Crm, {"POST" + collection, path, {}, body})};
    };
    return filled;
}

QList<Action> wholeChecklistActions(const QVariantMap &path)
{
    const QString collection = " /crm/v1/tasks/{taskId}/checklists";
    Action tick = command(Scope::Crm, {"PUT" + collection, path}, Tr::tr("Tick everything"), nullptr);
    tick.id = "tick-all";
    tick.target = Action::Target::ManyRows;
    tick.requests = [collection, path](const ActionContext &context) {
        QJsonArray lists;
        for (const QJsonObject &row : context.rows)
            lists << QJsonObject {{"id", row["id"]}, {"name", row["name"]}, {"items", doneItems(row)}};
        const QJsonObject body {{"checklists", lists}};
        return QList<Request> {request(Scope::Crm, {"PUT" + collection, path, {}, body})};
    };
    return {newFilledList(collection, path), tick};
}

Action moveItem()
{
    const QString operation = "POST /crm/v1/checklists/{checklistId}/items/{itemId}";
    Action move = command(Scope::Crm, {operation}, Tr::tr("Move item…"), [](const ActionContext &context) {
        FormField place = required(whole("order", Tr::tr("Place"), context.row()["order"]));
        place.hint = Tr::tr("0 is the top");
        return QList<FormField> {place};
    });
    move.id = "move";
    return move;
}

} // namespace pulsedeck::crm
