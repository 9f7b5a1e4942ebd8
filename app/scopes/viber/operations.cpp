// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/viber/viber.h"
#include "app/vocabulary/operationfacts.h"

namespace pulsedeck::viber {

QList<OperationFact> operationFacts()
{
    using namespace facts;
    const Reference list {"address_book", "emails/mailing-lists"};
    const Reference campaign {"id", "viber/campaigns"};
    const Reference sender {"id", "viber/senders"};
    return {
        sends("POST /viber", Tr::tr("Send Viber campaign"), {sender.as("sender_id"), list}),
        reads("GET /viber/task", Tr::tr("List Viber campaigns")),
        reads("GET /viber/task/{id}", Tr::tr("Show statistics of Viber campaign"), {campaign}),
        reads("GET /viber/task/{id}/recipients", Tr::tr("List recipients of Viber campaign"), {campaign}),
        reads("GET /viber/senders", Tr::tr("List Viber senders")),
        reads("GET /viber/senders/{id}", Tr::tr("Show Viber sender"), {sender}),
        reads("GET /v2/viber-service/phone-exception", Tr::tr("List blocked phone numbers")),
        repeatable(undoable(changes("POST /v2/viber-service/phone-exception", Tr::tr("Block phone number")),
                            undoneBy("DELETE /v2/viber-service/phone-exception", {"phones"}))),
        undoable(changes("DELETE /v2/viber-service/phone-exception", Tr::tr("Unblock phone number")),
                 undoneBy("POST /v2/viber-service/phone-exception", {"phones"})),
    };
}

} // namespace pulsedeck::viber
