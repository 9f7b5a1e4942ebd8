// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/viber/viberdata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

/// Where nothing is documented to belong in a list, it is not there.
QJsonArray listed(const ViberData &data)
{
    QJsonArray rows;
    for (QJsonObject row : data.tasks.rows()) {
        row.remove(u"statistic"_s);
        row.remove(u"recipients"_s);
        rows << row;
    }
    return rows;
}

} // namespace

void addViber(Routes &routes, const ServingRef &serving, const FindList &findList)
{
    const auto data = std::make_shared<ViberData>(serving, findList);
    const auto add = [&](const QString &id, Handler handler) {
        routes.add(Scope::Viber, id, std::move(handler));
    };
    add(u"GET /viber/task"_s, [data](const Call &call) { return data->serving->list(call, listed(*data)); });
    add(u"GET /viber/task/{id}"_s, [data](const Call &call) {
        const QJsonObject *task = data->task(call.id());
        const QJsonArray found = task ? QJsonArray {*task} : QJsonArray();
        return data->serving->find(call, found, u"id"_s, call.path[u"id"_s]);
    });
    add(u"GET /viber/task/{id}/recipients"_s, [data](const Call &call) -> Answer {
        const QJsonObject *task = data->task(call.id());
        if (!task)
            return data->serving->find(call, {}, u"id"_s, {});
        return QJsonObject {{u"task_id"_s, call.id()}, {u"recipients"_s, task->value(u"recipients")}};
    });
    add(u"GET /viber/senders"_s,
        [data](const Call &call) { return data->serving->list(call, data->senders); });
    add(u"GET /viber/senders/{id}"_s, [data](const Call &call) {
        return data->serving->find(call, data->senders, u"id"_s, call.path[u"id"_s]);
    });
    // The inner shape is not documented; rows of the SMS blacklist are the nearest thing.
    add(u"GET /v2/viber-service/phone-exception"_s, [data](const Call &call) -> Answer {
        return QJsonObject {
            {u"data"_s, page(data->exceptions, std::max(0, call.offset()), std::max(1, call.limit()))}};
    });
    addViberWrites(routes, data);
}

} // namespace pulsedeck::demo
