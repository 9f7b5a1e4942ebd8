// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/sheets.h"

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/crmboards.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::crm {

static Sheet dealSheet()
{
    return Sheet {
        .list = deals(),
        .facts = {u"name"_s, u"price"_s, u"currency"_s, u"pipelineId"_s, u"stepId"_s, u"status"_s,
                  u"responsibleId"_s, u"expiration.dateTime"_s, u"profit"_s, u"number"_s,
                  u"sourceType.name"_s, u"createdAt"_s, u"updatedAt"_s},
        .board = dealBoard(),
        .parts = {{u"contacts"_s, u"crm/contacts"_s},
                  {u"products"_s},
                  {u"payments"_s},
                  {u"tasks"_s, u"crm/tasks"_s},
                  {u"attributes"_s},
                  {u"calls"_s}},
        .notes = u"notes"_s,
        .story = {eventsOf(u"GET /crm/v1/deals/{dealId}/history"_s), dealNotes(),
                  paymentsTo(u"GET /crm/v1/payments/deals/{dealId}"_s),
                  callsTo(u"POST /crm/v1/deals/{dealId}/get-calls"_s)},
    };
}

static Sheet contactSheet()
{
    return Sheet {
        .list = contacts(),
        .facts = {u"firstName"_s, u"lastName"_s, u"responsibleId"_s, u"sourceType"_s, u"externalContactId"_s,
                  u"createdAt"_s, u"updatedAt"_s},
        .headline = {u"emails"_s, u"phones"_s, u"responsibleId"_s},
        .parts = {{u"phones"_s},
                  {u"emails"_s},
                  {u"messengers"_s},
                  {u"tags"_s},
                  {u"attributes"_s},
                  {u"deals"_s, u"crm/deals"_s},
                  {u"tasks"_s, u"crm/tasks"_s},
                  {u"payments"_s},
                  {u"calls"_s}},
        .story = {eventsOf(u"GET /crm/v1/contacts/{contactId}/history"_s),
                  notesInside(u"GET /crm/v1/contacts/{contactId}"_s, u"text"_s),
                  paymentsTo(u"GET /crm/v1/payments/contacts/{contactId}"_s),
                  callsTo(u"POST /crm/v1/contacts/{contactId}/get-calls"_s)},
    };
}

static Sheet companySheet()
{
    return Sheet {
        .list = companies(),
        .facts = {u"companyName"_s, u"annualBusinessVolume"_s, u"currency"_s, u"responsibleId"_s,
                  u"address"_s, u"createdAt"_s, u"updatedAt"_s},
        .headline = {u"address"_s, u"annualBusinessVolume"_s, u"responsibleId"_s},
        .parts = {{u"people"_s, u"crm/contacts"_s}, {u"phones"_s}, {u"emails"_s}, {u"messengers"_s}},
        .hasNotes = false,
        .story = {companyEvents()},
    };
}

static Sheet taskSheet()
{
    return Sheet {
        .list = tasks(),
        .facts = {u"name"_s, u"finishAt"_s, u"startAt"_s, u"boardId"_s, u"stepId"_s, u"priority"_s,
                  u"responsibleId"_s, u"observers"_s, u"description"_s, u"repeat"_s, u"alert"_s,
                  u"parentId"_s, u"tags"_s, u"createdAt"_s},
        .board = taskBoard(),
        .parts = {{u"items"_s},
                  {u"subtasks"_s, u"crm/tasks"_s},
                  {u"deals"_s, u"crm/deals"_s},
                  {u"contacts"_s, u"crm/contacts"_s},
                  {u"checklists"_s}},
        .story = {eventsOf(u"GET /crm/v1/tasks/{taskId}/history"_s),
                  notesInside(u"GET /crm/v1/tasks/{taskId}"_s, u"body"_s)},
    };
}

std::optional<Sheet> sheetOf(const QString &id)
{
    const QHash<QString, Sheet (*)()> sheets {{u"crm/deal-history"_s, dealSheet},
                                              {u"crm/contact-history"_s, contactSheet},
                                              {u"crm/company-history"_s, companySheet},
                                              {u"crm/task-history"_s, taskSheet}};
    const auto make = sheets.value(id);
    return make ? std::optional(make()) : std::nullopt;
}

} // namespace pulsedeck::crm
