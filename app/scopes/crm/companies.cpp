// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/companyparts.h"
#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/records.h"

namespace pulsedeck::crm {

Resource companies()
{
    Resource companies {
        .id = "crm/companies",
        .title = Tr::tr("Companies"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("No company fits, or there are none yet."),
        .list = Call {"POST /crm/v1/companies/list"},
        .name = "companyName",
    };
    companies.columns = {
        text("companyName", Tr::tr("Company")),
        text("address", Tr::tr("Address", "of a company")),
        money("annualBusinessVolume", Tr::tr("Yearly turnover"), "currency"),
        hiddenAtFirst(named("responsibleId", Tr::tr("Owner"), "crm/team")),
        hiddenAtFirst(text("id", Tr::tr("Company ID"))),
    };
    companies.filters = {
        {.parameter = "companyName", .title = Tr::tr("Company"), .input = FormField::Input::Line}};
    companies.detail = [](const QJsonObject &row) {
        return forRow({"GET /crm/v1/companies/{companyId}"}, row);
    };
    companies.details = {
        dateTime("createdAt", Tr::tr("Created")),
        dateTime("updatedAt", Tr::tr("Changed")),
        messengers("messengers"),
        linked("contacts", Tr::tr("People")),
        ownFields("attributes"),
        files("attachments"),
    };
    companies.actions = companyActions();
    companies.children = companyParts();
    return companies;
}

} // namespace pulsedeck::crm
