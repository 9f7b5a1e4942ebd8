// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/resourcemodel_p.h"

#include "app/core/pagesource.h"

#include <algorithm>

namespace pulsedeck {

namespace {
/// Rows taken in at one go: a millisecond or two of the GUI thread's time.
constexpr int slice = 300;
} // namespace

ResourceModel::Private::Private(ResourceModel &owner, Client &theClient, Resource described)
    : q(owner), client(theClient), resource(std::move(described)), pager(theClient, resource),
      columns(resource.columns), keys(resource.key)
{
    slices.setInterval(0);
    debounce.setSingleShot(true);
    debounce.setInterval(150);
}

void ResourceModel::Private::start()
{
    if (resource.moreColumns && !columnsAsked)
        readMoreColumns();
}

void ResourceModel::Private::readMoreColumns()
{
    const Call &call = resource.moreColumns->call;
    columnsAsked = true;
    const Request request {.scope = resource.scope,
                           .operation = call.operation,
                           .path = call.path,
                           .query = call.query,
                           .body = call.body,
                           .priority = Priority::Visible};
    client.send(request, &q, [this](const Reply &reply) {
        columnsError = reply.error;
        columnsAsked = reply.ok(); // a failed reading is tried again with the next refresh
        if (reply.ok())
            addColumns(resource.moreColumns->read(reply.json));
        emit q.statusChanged();
    });
}

void ResourceModel::Private::addColumns(const QList<Column> &more)
{
    if (more.isEmpty())
        return;
    q.beginInsertColumns({}, int(columns.size()), int(columns.size() + more.size()) - 1);
    columns += more;
    q.endInsertColumns();
    emit q.columnsChanged();
}

void ResourceModel::Private::arrived(const QJsonArray &page)
{
    waiting.push_back(page);
    if (waiting.size() == 1)
        adoptWaiting();
}

/// Takes in a slice; the rest follows when the event loop has had its turn.
void ResourceModel::Private::adoptWaiting()
{
    if (waiting.empty())
        return slices.stop();
    const QJsonArray &page = waiting.front();
    const qsizetype end = std::min<qsizetype>(page.size(), waitingFrom + slice);
    QList<QJsonObject> some;
    some.reserve(end - waitingFrom);
    for (; waitingFrom < end; ++waitingFrom)
        some.append(page.at(waitingFrom).toObject());
    if (waitingFrom == page.size()) {
        waiting.pop_front();
        waitingFrom = 0;
    }
    if (waiting.empty())
        slices.stop();
    else if (!slices.isActive())
        slices.start();
    if (anew)
        startAnew(some);
    else
        adopt(some);
    if (waiting.empty())
        emit q.statusChanged();
}

void ResourceModel::Private::adopt(const QList<QJsonObject> &some)
{
    QList<int> changed;
    const int before = rows.size();
    for (const QJsonObject &row : some) {
        const QString key = rowKey(row, resource.key);
        const int known = keys.find(rows, key);
        if (known < 0) {
            rows.append(row);
            keys.insert(rows, rows.size() - 1, key);
        } else if (update(known, row) && known < before) {
            changed.append(known);
        }
    }
    tellChanged(changed);
    if (rows.size() == before && changed.isEmpty())
        return;
    if (arrangement().isPlain() && !arranging)
        showAppended(before);
    else
        arrangeSoon();
}

/// The first rows of a new reading: those that were shown before stay where selections know them.
void ResourceModel::Private::startAnew(const QList<QJsonObject> &some)
{
    anew = false;
    const bool plain = arrangement().isPlain();
    const QList<int> places = placesOfRows();
    RowStore newRows;
    RowKeys newKeys(resource.key);
    QList<int> next;
    QList<int> cameFrom;
    for (const QJsonObject &row : some) {
        const QString key = rowKey(row, resource.key);
        if (newKeys.find(newRows, key) >= 0)
            continue;
        newRows.append(row);
        newKeys.insert(newRows, newRows.size() - 1, key);
        const int place = places.value(keys.find(rows, key), -1);
        if (place < 0 && !plain)
            continue; // whether a search finds it is not known yet
        next.append(newRows.size() - 1);
        cameFrom.append(place);
    }
    show(next, cameFrom, [&] {
        rows = newRows;
        keys = newKeys;
    });
    if (!plain)
        arrangeNow();
}

/// False when nothing changed.
bool ResourceModel::Private::update(int row, const QJsonObject &now)
{
    if (rows.row(row) == now)
        return false;
    rows.replace(row, now);
    return true;
}

void ResourceModel::Private::showAppended(int from)
{
    if (from == rows.size())
        return;
    const auto shown = int(order.size());
    q.beginInsertRows({}, shown, shown + rows.size() - from - 1);
    for (int row = from; row < rows.size(); ++row)
        order.append(row);
    q.endInsertRows();
}

void ResourceModel::Private::tellChanged(const QList<int> &changed)
{
    if (changed.isEmpty() || columns.isEmpty())
        return;
    const QList<int> places = changed.size() > 8 ? placesOfRows() : QList<int>();
    for (int row : changed) {
        const int place = places.isEmpty() ? int(order.indexOf(row)) : places.value(row, -1);
        if (place >= 0)
            emit q.dataChanged(q.index(place, 0), q.index(place, int(columns.size()) - 1));
    }
}

void ResourceModel::Private::remove(int row)
{
    const auto forget = [this, row] {
        for (int &shown : order)
            shown -= shown > row;
        keys.remove(row);
        rows.remove(row);
    };
    const auto place = int(order.indexOf(row));
    if (place < 0) {
        forget();
    } else {
        q.beginRemoveRows({}, place, place);
        order.removeAt(place);
        forget();
        q.endRemoveRows();
    }
    if (arranging)
        arrangeNow(); // the work under way counts rows as they were
    emit q.statusChanged();
}

} // namespace pulsedeck
