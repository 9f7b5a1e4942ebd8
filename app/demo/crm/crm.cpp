// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmtables.h"
#include "app/demo/scopes.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

/// What ids in paths and bodies mean. Names that mean several things are looked up where they are used.
void nameIds(TableRoutes &to, const CrmTables &crm)
{
    for (const TableRef &table :
         {crm.pipelines, crm.deals, crm.payments, crm.contacts, crm.companies, crm.boards, crm.tasks,
          crm.categories, crm.products, crm.attachments, crm.customTabs})
        to.path(table);
    to.path(crm.tasks, u"taskHeadId"_s);
    to.reference(u"responsibleId"_s, crm.users);
    to.reference(u"responsibleIds"_s, crm.users);
    to.reference(u"observers"_s, crm.users);
    to.reference(u"pipelineId"_s, crm.pipelines);
    to.reference(u"dealId"_s, crm.deals);
    to.reference(u"contactId"_s, crm.contacts);
    to.reference(u"contact"_s, crm.contacts);
    to.reference(u"boardId"_s, crm.boards);
    to.reference(u"productId"_s, crm.products);
    to.reference(u"categoryId"_s, crm.categories);
    to.reference(u"typeId"_s, crm.messengerTypes);
    to.reference(u"callId"_s, crm.calls);
}

} // namespace

void addCrm(Routes &routes, const ServingRef &serving)
{
    const auto crm = std::make_shared<CrmTables>(serving);
    TableRoutes to(routes, Scope::Crm, serving);
    nameIds(to, *crm);
    to.list(u"GET /crm/v1/users"_s, crm->users);
    addPipelines(to, crm);
    addDeals(to, crm);
    addDealParts(to, crm);
    addPayments(to, crm);
    addCalls(to, crm);
    addContacts(to, crm);
    addContactParts(to, crm);
    addAttributeValues(to, crm);
    addCompanies(to, crm);
    addBoards(to, crm);
    addTasks(to, crm);
    addTaskParts(to, crm);
    addChecklists(to, crm);
    addProducts(to, crm);
    addCategories(to, crm);
    addDealProducts(to, crm);
    addAttachments(to, crm);
    addManagerSettings(to, crm);
    addCustomTabs(to, crm);
}

} // namespace pulsedeck::demo
