// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/automation/automation.h"
#include "app/vocabulary/operationfacts.h"

namespace pulsedeck::automation {

QList<OperationFact> operationFacts()
{
    using namespace facts;
    const Reference flow {"ID", "automation/flows"};
    const Reference element {"ID", "automation/flows", "elements"};
    return {
        reads("GET /a360/autoresponders/list", Tr::tr("List automation flows")),
        reads("GET /a360/autoresponders/{ID}", Tr::tr("Show statistics of automation flow"), {flow}),
        reads("GET /a360/autoresponders/{ID}/total-stats", Tr::tr("Show statistics of every element"),
              {flow}),
        reads("GET /a360/stats/main-trigger/{ID}/group-stat", Tr::tr("Show statistics of Start element"),
              {element}),
        reads("GET /a360/stats/email/{ID}/group-stat", Tr::tr("Show statistics of Email element"), {element}),
        reads("GET /a360/stats/push/{ID}/group-stat", Tr::tr("Show statistics of Push element"), {element}),
        reads("GET /a360/stats/sms/{ID}/group-stat", Tr::tr("Show statistics of SMS element"), {element}),
        reads("GET /a360/stats/messenger/{ID}/group-stat", Tr::tr("Show statistics of Messenger element"),
              {element}),
        reads("GET /a360/stats/filter/{ID}/group-stat", Tr::tr("Show statistics of Filter element"),
              {element}),
        reads("GET /a360/stats/trigger/{ID}/group-stat", Tr::tr("Show statistics of Condition element"),
              {element}),
        reads("GET /a360/stats/goal/{ID}/group-stat", Tr::tr("Show statistics of Goal element"), {element}),
        reads("GET /a360/stats/action/{ID}/group-stat", Tr::tr("Show statistics of Action element"),
              {element}),
        reads("GET /a360/autoresponders/{id}/conversions", Tr::tr("List conversions of automation flow"),
              {flow.as("id")}),
        destroys("POST /a360/events/delete-log", Tr::tr("Delete log of events")),
    };
}

} // namespace pulsedeck::automation
