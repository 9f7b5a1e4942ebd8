// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/values.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

/// Ids of items are counted in each checklist; they are unique in it, as paths name both.
QJsonObject numbered(QJsonObject item, const QJsonArray &others)
{
    qint64 last = 0;
    for (const QJsonValue &other : others)
        last = std::max(last, other[u"id"].toInteger());
    item.insert(u"id"_s, last + 1);
    item.insert(u"order"_s, others.size());
    return item;
}

QJsonArray numbered(const QJsonArray &items)
{
    QJsonArray all;
    for (const QJsonValue &item : items)
        all << (item[u"id"].toInteger() ? item.toObject() : numbered(item.toObject(), all));
    return all;
}

/// A checklist is done when all that is on it is.
QJsonObject judged(QJsonObject checklist)
{
    const QJsonArray items = checklist[u"items"].toArray();
    const auto isDone = [](const QJsonValue &item) { return item[u"isDone"].toVariant().toBool(); };
    checklist.insert(u"isDone"_s, !items.isEmpty() && std::all_of(items.begin(), items.end(), isDone));
    return checklist;
}

/// The answer has one checklist where several were sent: all of the task, as lists elsewhere.
Answer all(const Serving &serving, const Call &call, const QJsonObject &task)
{
    const Answer answer = serving.one(call, {}, Serving::Rest::Blank);
    QJsonObject envelope = answer.json.toObject();
    envelope.insert(u"data"_s, task[u"checklists"]);
    return {call.operation.successStatus, envelope};
}

/// Replaces those with ids that the task has, adds the others.
Answer putAll(const CrmTables &crm, const Serving &serving, const Call &call, QJsonObject &task)
{
    for (const QJsonValue &sent : call.body[u"checklists"].toArray()) {
        const QJsonObject row = checklistOf(task, sent.toObject());
        const qsizetype index = crm.checklists.indexIn(task, idText(sent[u"id"]));
        if (index < 0)
            crm.checklists.insert(task, row);
        else
            crm.checklists.replace(task, index, row);
    }
    return all(serving, call, task);
}

using ItemHandler = std::function<Answer(const Call &, QJsonArray &items, qsizetype index)>;

/// A handler of the item that the path names within its checklist, in whichever task that is.
Handler onItem(const CrmRef &crm, bool isNew, const ItemHandler &handler)
{
    return [=](const Call &call) -> Answer {
        for (const QJsonObject &row : crm->tasks->rows()) {
            QJsonObject &task = *crm->tasks->find(row[u"id"]);
            const qsizetype place = crm->checklists.indexIn(task, call.path[u"checklistId"_s]);
            if (place < 0)
                continue;
            QJsonObject checklist = task[u"checklists"][place].toObject();
            QJsonArray items = checklist[u"items"].toArray();
            const auto item = std::find_if(items.begin(), items.end(), [&](const QJsonValue &one) {
                return idText(one[u"id"]) == call.path.value(u"itemId"_s);
            });
            if (item == items.end() && !isNew)
                return missing(Scope::Crm, u"Item"_s);
            const Answer answer = handler(call, items, item - items.begin());
            checklist.insert(u"items"_s, items);
            crm->checklists.replace(task, place, judged(checklist));
            return answer;
        }
        return missing(Scope::Crm, crm->checklists.word());
    };
}

void addItems(TableRoutes &to, const CrmRef &crm)
{
    const ServingRef serving = to.serving();
    const QString path = u"/crm/v1/checklists/{checklistId}/items"_s;
    to.add(u"POST "_s + path, onItem(crm, true, [=](const Call &call, QJsonArray &items, qsizetype) {
               items << numbered(call.body.toObject(), items);
               return TableRoutes::reply(*serving, call, items.last().toObject());
           }));
    // Moves the item to a place.
    to.add(u"POST %1/{itemId}"_s.arg(path),
           onItem(crm, false, [](const Call &call, QJsonArray &items, qsizetype index) {
               const qsizetype wanted = call.body[u"order"].toInt(int(index));
               const QJsonValue item = items.takeAt(index);
               items.insert(std::clamp(wanted, qsizetype(0), items.size()), item);
               for (qsizetype i = 0; i < items.size(); ++i) {
                   QJsonObject placed = items[i].toObject();
                   placed.insert(u"order"_s, i);
                   items[i] = placed;
               }
               return done(call);
           }));
    to.add(u"PUT %1/{itemId}"_s.arg(path),
           onItem(crm, false, [=](const Call &call, QJsonArray &items, qsizetype index) {
               QJsonObject item = items[index].toObject();
               for (const QString &key : {u"name"_s, u"isDone"_s}) {
                   if (!call.body[key].isUndefined())
                       item.insert(key, call.body[key]);
               }
               items[index] = item;
               return TableRoutes::reply(*serving, call, item);
           }));
    to.add(u"DELETE %1/{itemId}"_s.arg(path),
           onItem(crm, false, [](const Call &call, QJsonArray &items, qsizetype index) {
               items.removeAt(index);
               return done(call);
           }));
}

} // namespace

QJsonObject checklistOf(const QJsonObject &task, QJsonObject checklist)
{
    checklist.insert(u"taskId"_s, task[u"id"]);
    checklist.insert(u"order"_s, task[u"checklists"].toArray().size());
    checklist.insert(u"items"_s, numbered(checklist[u"items"].toArray()));
    return judged(checklist);
}

void addChecklists(TableRoutes &to, const CrmRef &crm)
{
    const ServingRef serving = to.serving();
    const auto asNew = [crm](const Call &call, QJsonObject &row) {
        row = checklistOf(*crm->tasks->find(call.path[u"taskId"_s]), row);
        return Refusal();
    };
    to.list(u"GET /crm/v1/tasks/{taskId}/checklists"_s, crm->checklists);
    to.create(u"POST /crm/v1/tasks/{taskId}/checklists/single"_s, crm->checklists, asNew);
    to.update(u"PUT /crm/v1/tasks/{taskId}/checklists/{checklistId}/single"_s, crm->checklists);
    to.remove(u"DELETE /crm/v1/tasks/{taskId}/checklists/{checklistId}"_s, crm->checklists);
    const auto put = [=](const Call &call, QJsonObject &task) { return putAll(*crm, *serving, call, task); };
    to.on(u"POST /crm/v1/tasks/{taskId}/checklists"_s, crm->tasks, put);
    to.on(u"PUT /crm/v1/tasks/{taskId}/checklists"_s, crm->tasks, put);
    addItems(to, crm);
}

} // namespace pulsedeck::demo
