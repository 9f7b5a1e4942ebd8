// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/taskparts.h"

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/scopes/crm/records.h"
#include "app/scopes/crm/taskextras.h"
#include "app/vocabulary/apiece.h"

#include <QJsonArray>

namespace pulsedeck::crm {

static FormField moment(const QString &key, const QString &title, const QJsonValue &value)
{
    FormField field = line(key, title, value);
    field.input = FormField::Input::DateTime;
    return field;
}

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
            moment("startAt", Tr::tr("Begins"), row["startAt"]),
            moment("finishAt", Tr::tr("Due"), row["finishAt"]),
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

static QList<StatusWord> repeatWords()
{
    return {
        {"1", Tr::tr("Every day")},
        {"2", Tr::tr("Every week")},
        {"3", Tr::tr("Every month")},
        {"4", Tr::tr("Every year")},
    };
}

static FormField observers()
{
    FormField field = lines("observers", Tr::tr("Observers"));
    field.refers = Reference {"observers", "crm/team"};
    return field;
}

/// The form gives ids as texts, one a line.
static QJsonArray idsIn(const QJsonValue &texts)
{
    QJsonArray ids;
    for (const QJsonValue text : texts.toArray()) {
        const qlonglong id = text.toVariant().toLongLong();
        ids << (id > 0 ? QJsonValue(id) : text); // what is no id is for the service to refuse
    }
    return ids;
}

/// On the day of the week, the month or the year on which it begins.
static QJsonObject repeatSetting(int kind, const QDateTime &start, int times)
{
    const QDate day = start.date();
    QJsonObject setting {{"everyDay", 1}};
    if (kind == 2)
        setting = {{"days", QJsonArray {day.dayOfWeek()}}};
    else if (kind > 2)
        setting = {{"numberOfMonth",
                    QJsonObject {{"everyDay", day.day()}, {"everyMonth", kind == 3 ? 1 : day.month()}}}};
    return {{"type", kind},
            {"startDate", start.toString(Qt::ISODate)},
            {"endSetting", QJsonObject {{"type", "byCount"}, {"value", times}}},
            {"setting", setting}};
}

Action newTask(const QJsonObject &connections)
{
    Call call {"POST /crm/v1/tasks"};
    if (!connections.isEmpty())
        call.body = QJsonObject {{"connections", connections}};
    Action task = create(Scope::Crm, call, Tr::tr("New task…"), [](const ActionContext &) {
        FormField repeat = choice("repeat", Tr::tr("Repeated"), repeatWords());
        repeat.hint = Tr::tr("From its beginning on. This cannot be changed later.");
        return taskForm({}) << observers() << repeat << whole("times", Tr::tr("How many times"))
                            << whole("parentId", Tr::tr("Part of the task"));
    });
    task.requests = [call](const ActionContext &context) {
        ActionContext plain = context;
        plain.fields.removeIf(
            [](const FormField &field) { return field.key == "times" || field.key == "observers"; });
        QList<Request> all {request(Scope::Crm, call, plain)};
        QJsonObject body = all.first().body.toObject();
        if (const QJsonArray ids = idsIn(context.values["observers"]); !ids.isEmpty())
            body["observers"] = ids;
        if (const int kind = context.text("repeat").toInt()) {
            const QDateTime given = QDateTime::fromString(context.text("startAt"), "yyyy-MM-dd HH:mm:ss");
            body["repeatSetting"] =
                repeatSetting(kind, given.isValid() ? given : QDateTime::currentDateTime(),
                              qMax(1, context.text("times").toInt()));
        }
        all.first().body = body;
        return all;
    };
    return task;
}

/// Instead of those who watch it now.
static Action setObservers()
{
    Action set = command(Scope::Crm, {"PUT /crm/v1/tasks/{taskId}"}, Tr::tr("Set observers…"),
                         [](const ActionContext &) { return QList<FormField> {observers()}; });
    set.id = "observers";
    set.requests = [](const ActionContext &context) {
        const QJsonObject body {{"observers", idsIn(context.values["observers"])}};
        return QList<Request> {
            request(Scope::Crm, {"PUT /crm/v1/tasks/{taskId}", {}, {}, body}, context.row())};
    };
    return set;
}

QList<Action> taskActions()
{
    Action note = command(Scope::Crm, {"POST /crm/v1/tasks/{taskId}/comments"}, Tr::tr("Write a note…"),
                          oneField(paragraph("message", Tr::tr("Note"))));
    note.id = "note";
    return {newTask({}), editTask(), note, setObservers(),
            removeNamed("DELETE /crm/v1/tasks/{taskId}", Tr::tr("Delete task…"), {}, "name")};
}

/// 0 says that there is none.
static QJsonValue parentOf(const QJsonObject &task)
{
    return task["parentId"].toVariant().toLongLong() > 0 ? task["parentId"] : QJsonValue();
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
        word("repeat", Tr::tr("Repeated"), QList<StatusWord> {{"0", Tr::tr("Never")}} << repeatWords()),
        observers,
        computed(named("parentId", Tr::tr("Part of the task"), "crm/tasks"), parentOf),
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
    lists.actions << wholeChecklistActions(path);
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
    items.columns = {
        text("name", Tr::tr("Item")), yesNo("isDone", Tr::tr("Done")), text("checklist", Tr::tr("Checklist")),
        hiddenAtFirst(apiece(count("order", Tr::tr("Place")))), hiddenAtFirst(text("id", Tr::tr("Item ID")))};
    const QString one = " /crm/v1/checklists/{checklistId}/items/{itemId}";
    items.actions = {edit(Scope::Crm, {"PUT" + one}, Tr::tr("Edit item…"),
                          [](const ActionContext &context) {
                              const QJsonObject row = context.row();
                              return QList<FormField> {required(line("name", Tr::tr("Item"), row["name"])),
                                                       check("isDone", Tr::tr("Done"), row["isDone"])};
                          }),
                     moveItem(), removeNamed("DELETE" + one, Tr::tr("Delete item…"), {}, "name")};
    return items;
}

/// What a task is linked to: the task tells ids alone, which names are looked up for.
struct Link {
    const char *id;
    QString title;
    QString none;
    const char *told; ///< Where the task tells it.
    const char *sent; ///< As entity-attach calls it.
    const char *list; ///< Of which it is a row.
    QString add;
    QString detach; ///< The operation; its row is in {@p name}.
    const char *name;
};

static QJsonValue idsAt(const QJsonValue &answer, const QString &key)
{
    const QJsonValue found = answer["data"][key];
    if (!found.isArray())
        return found.isUndefined() || found.isNull() ? QJsonValue(QJsonArray()) : found;
    QJsonArray rows;
    for (const QJsonValue one : found.toArray())
        rows << (one.isObject() ? one.toObject() : QJsonObject {{"id", one}});
    return rows;
}

static Resource linksOf(const QJsonObject &task, const Link &link)
{
    Resource links {
        .id = QString("crm/task-%1").arg(QString(link.id)),
        .title = link.title,
        .scope = Scope::Crm,
        .emptyText = link.none,
        .list = forRow({"GET /crm/v1/tasks/{taskId}"}, task),
    };
    links.rowsOf = [told = QString(link.told)](const QJsonValue &answer) { return idsAt(answer, told); };
    links.name = "id";
    links.columns = {named("id", link.title, link.list)};
    const Call attach = forRow({"POST /crm/v1/tasks/{taskId}/entity-attach"}, task);
    Action add = create(Scope::Crm, attach, link.add, [link](const ActionContext &) {
        return QList<FormField> {required(named(whole("id", link.title), link.list))};
    });
    add.requests = [attach, sent = QString(link.sent)](const ActionContext &context) {
        const QJsonArray ids {context.values["id"].toVariant().toLongLong()};
        Call call = attach;
        call.body = QJsonObject {{"connections", QJsonObject {{sent, ids}}}};
        return QList<Request> {request(Scope::Crm, call)};
    };
    Action part = remove(Scope::Crm, {link.detach}, Tr::tr("Unlink…"), {});
    part.confirm = Action::Confirm::None;
    part.requests = [task, link](const ActionContext &context) {
        QList<Request> all;
        for (const QJsonObject &row : context.rows) {
            Call call = forRow({link.detach, {{link.name, row["id"].toVariant()}}}, task);
            if (link.detach.startsWith("POST"))
                call.body = QJsonObject {{"parentId", 0}};
            all << request(Scope::Crm, call);
        }
        return all;
    };
    links.actions = {add, part};
    return links;
}

static Child linkChild(const Link &link)
{
    return {link.id, link.title, [link](const QJsonObject &task) { return linksOf(task, link); }};
}

/// A subtask goes out by having no task above it any more.
static Child subtasks()
{
    return linkChild({.id = "subtasks",
                      .title = Tr::tr("Subtasks"),
                      .none = Tr::tr("This task has no subtasks yet."),
                      .told = "subTasks",
                      .sent = "subTasksIds",
                      .list = "crm/tasks",
                      .add = Tr::tr("Add a subtask…"),
                      .detach = "POST /crm/v1/tasks/{taskId}/parent",
                      .name = "taskId"});
}

QList<Child> taskParts()
{
    return {
        {"history", Tr::tr("Overview"),
         [](const QJsonObject &task) {
             return history("crm/task-history", "GET /crm/v1/tasks/{taskId}/history", task);
         }},
        {"items", Tr::tr("To do"), checklistItems},
        {"checklists", Tr::tr("Checklists"), checklists},
        subtasks(),
        linkChild({.id = "deals",
                   .title = Tr::tr("Deals"),
                   .none = Tr::tr("This task is linked to no deal yet."),
                   .told = "deals",
                   .sent = "dealIds",
                   .list = "crm/deals",
                   .add = Tr::tr("Link a deal…"),
                   .detach = "DELETE /crm/v1/task-deals/{taskId}/deal/{dealId}",
                   .name = "dealId"}),
        linkChild({.id = "contacts",
                   .title = Tr::tr("Contacts"),
                   .none = Tr::tr("This task is linked to nobody yet."),
                   .told = "contacts",
                   .sent = "contactIds",
                   .list = "crm/contacts",
                   .add = Tr::tr("Link a contact…"),
                   .detach = "DELETE /crm/v1/task-contacts/{taskId}/contact/{contactId}",
                   .name = "contactId"}),
    };
}

} // namespace pulsedeck::crm
