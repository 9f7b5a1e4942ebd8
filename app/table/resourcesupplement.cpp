// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/resourcemodel_p.h"
#include "app/vocabulary/action.h"

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

/// Those of another reading are not for these rows.
void ResourceModel::Private::withdrawSupplements()
{
    for (const Client::Ticket ticket : std::exchange(supplements, {}))
        client.withdraw(ticket);
}

} // namespace pulsedeck
