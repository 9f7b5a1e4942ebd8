// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/statistics.h"

#include "app/vocabulary/action.h"
#include "app/vocabulary/answershape.h"

namespace pulsedeck {

void readStatistic(Client &client, History &history, Scope scope, const Call &call, Priority priority,
                   QObject *context, std::function<void(const Statistic &)> handler, History::Reader reader)
{
    const auto known = std::make_shared<Statistic>();
    known->isRemembered = true;
    history.latest(scope, call, context, [known, handler](const std::optional<Reading> &last) {
        // The service may have been quicker.
        if (!last || !known->isRemembered)
            return;
        known->json = last->answer;
        known->readAt = last->at;
        handler(*known);
    });
    Request request = describe::request(scope, call);
    request.priority = priority;
    const Operation *operation = client.contract().find(scope, call.operation);
    client.send(request, context, [=, &history](const Reply &reply) {
        known->error = reply.ok() ? shapeError(reply.json, operation) : reply.error;
        if (!known->error.isSet()) {
            known->json = reply.json;
            known->readAt = reply.receivedAt;
            known->isRemembered = false;
            history.remember(scope, call, reply.json, reply.receivedAt, reader);
        }
        handler(*known);
    });
}

} // namespace pulsedeck
