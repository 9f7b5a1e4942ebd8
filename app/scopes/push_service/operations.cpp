// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/push_service/push_service.h"
#include "app/values/format.h"
#include "app/vocabulary/operationfacts.h"

namespace pulsedeck::push_service {

/// Whoever unsubscribed cannot be made to have done so.
static std::optional<Request> asBefore(const CarriedOut &done)
{
    const auto before = format::toInteger(done.row["status"]);
    if (before != 0 && before != 1)
        return {};
    Request back = done.request;
    back.body = QJsonObject {{"id", done.request.body["id"]}, {"state", *before}};
    return back;
}

QList<OperationFact> operationFacts()
{
    using namespace facts;
    const Reference website {"id", "push_service/websites"};
    const Reference subscriber {"id", "push_service/websites", "subscriptions"};
    const Reference campaign {"id", "push_service/campaigns"};
    return {
        reads("GET /push/tasks", Tr::tr("List push campaigns"), {website.as("website_id")}),
        sends("POST /push/tasks", Tr::tr("Send push campaign"), {website.as("website_id")}),
        reads("GET /push/websites/total", Tr::tr("Count websites")),
        reads("GET /push/websites", Tr::tr("List websites")),
        reads("GET /push/websites/{id}/variables", Tr::tr("List variables of website"), {website}),
        reads("GET /push/websites/{id}/subscriptions", Tr::tr("List subscribers of website"), {website}),
        reads("GET /push/websites/{id}/subscriptions/total", Tr::tr("Count subscribers of website"),
              {website}),
        reads("GET /push/websites/info/{id}", Tr::tr("Show website"), {website}),
        reads("GET /push/websites/{id}/code", Tr::tr("Show code for website"), {website}),
        repeatable(undoable(changes("POST /push/subscriptions/state",
                                    Tr::tr("Activate or deactivate subscriber"), {subscriber}),
                            asBefore)),
        reads("GET /push/tasks/{id}", Tr::tr("Show statistics of push campaign"), {campaign}),
    };
}

} // namespace pulsedeck::push_service
