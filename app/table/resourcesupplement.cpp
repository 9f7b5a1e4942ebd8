// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/names.h"
#include "app/table/pagesource.h"
#include "app/table/resourcemodel_p.h"
#include "app/values/convert.h"
#include "app/vocabulary/action.h"
#include "app/vocabulary/alsoin.h"

#include <QJsonArray>

namespace pulsedeck {

void ResourceModel::Private::wantSupplement(int row)
{
    const QString key = keys.keyOf(rows, row);
    if (key.isEmpty() || supplements.contains(key))
        return;
    const Call call = resource.supplement->call(rows.row(row));
    Request request = describe::request(resource.scope, call);
    request.priority = Priority::Prefetch;
    supplements[key] =
        client.send(request, &q, [this, key, call](const Reply &reply) { takeSupplement(key, call, reply); });
}

/// A failure is quiet: the list itself is there. It is tried again with the next refresh.
void ResourceModel::Private::takeSupplement(const QString &key, const Call &call, const Reply &reply)
{
    const int row = keys.find(rows, key);
    if (!reply.ok() || row < 0)
        return;
    q.replaceRow(resource.supplement->merge(rows.row(row), reply.json));
    emit q.supplementRead(key, call, reply.json, reply.receivedAt);
}

static QStringList idsIn(const QJsonValue &value)
{
    if (!value.isArray())
        return {format::toText(value)};
    QStringList ids;
    for (const QJsonValue one : value.toArray())
        ids << format::toText(one);
    return ids;
}

void ResourceModel::wantNames(int first, int last, const QList<int> &inColumns)
{
    for (const int at : d->names ? inColumns : QList<int>()) {
        const Column column = d->columns.value(at);
        QStringList ids;
        for (int place = qMax(0, first); column.refers && place <= last && place < d->order.size(); ++place) {
            const int row = d->order.at(place);
            ids << idsIn(column.value ? column.value(d->rows.row(row)) : d->rows.value(row, column.key));
        }
        if (!ids.isEmpty())
            d->names->want(*column.refers, ids);
    }
}

/// Rows wait until it is known which of them are wanted.
void ResourceModel::Private::readAlsoIn()
{
    const AlsoIn *also = alsoIn(resource);
    if (!also)
        return;
    alsoInKeys.reset();
    alsoInError = {};
    client.withdraw(alsoInTicket);
    Request request = describe::request(resource.scope, also->call);
    request.priority = Priority::Visible;
    alsoInTicket = client.send(request, &q, [this](const Reply &reply) {
        alsoInError = reply.error;
        if (reply.ok()) {
            alsoInKeys.emplace();
            for (const QJsonValue row : reply.json.toArray())
                *alsoInKeys << rowKey(row.toObject(), resource.key);
            adoptWaiting();
        } else {
            stopAdopting();
        }
        emit q.statusChanged();
    });
}

bool ResourceModel::Private::isAlsoIn(const RowPage &page, int row) const
{
    return !alsoInKeys || alsoInKeys->contains(page.key(row));
}

/// Those of another reading are not for these rows.
void ResourceModel::Private::withdrawSupplements()
{
    for (const Client::Ticket ticket : std::exchange(supplements, {}))
        client.withdraw(ticket);
}

} // namespace pulsedeck
