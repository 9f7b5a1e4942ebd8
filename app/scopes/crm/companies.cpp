// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/companyparts.h"
#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/scopes/crm/records.h"
#include "app/vocabulary/apiece.h"

namespace pulsedeck::crm {

ImportKind companyImport(const Resource &)
{
    using Use = ImportField::Use;
    ImportKind kind {.id = "crm/companies", .scope = Scope::Crm, .name = Tr::tr("Companies")};
    kind.operation = "POST /crm/v1/companies";
    kind.counted = [](int number) { return Tr::tr("%Ln company(ies)", nullptr, number); };
    kind.fields = {
        recordId(Tr::tr("Company ID")),
        {.column = text("companyName", Tr::tr("Company")),
         .isRequired = true,
         .alsoCalled = {"Company", "Name", "Firma", "Firmenname", "Unternehmen", "Компанія", "Назва"}},
        {.column = text("address", Tr::tr("Address", "of a company")), .use = Use::OnlyNew},
        {.column = count("annualBusinessVolume", Tr::tr("Yearly turnover")),
         .alsoCalled = {"Annual revenue", "Revenue", "Turnover", "Umsatz", "Jahresumsatz", "Оборот"}},
        currencyInFile(),
        ownerInFile(),
    };
    kind.keys = {"id", "companyName"};
    kind.options = [](const ActionContext &) {
        return QList<FormField> {line("currency", Tr::tr("Currency")), responsible({})};
    };
    kind.add = [](const QList<ImportRow> &rows, const QJsonObject &) {
        return request(Scope::Crm, {.operation = "POST /crm/v1/companies", .body = rows.first().values});
    };
    kind.change = inOneStep([](const ImportRow &row) {
        const QStringList wanted =
            row.values.contains("annualBusinessVolume") ? QStringList {"currency"} : QStringList();
        const Call call {"PUT /crm/v1/companies/{companyId}", {}, {}, changedBody(row, wanted)};
        return request(Scope::Crm, call, row.before);
    });
    return kind;
}

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
        apiece(money("annualBusinessVolume", Tr::tr("Yearly turnover"), "currency")),
        hiddenAtFirst(text("currency", Tr::tr("Currency"))),
        hiddenAtFirst(named("responsibleId", Tr::tr("Owner"), "crm/team")),
        hiddenAtFirst(text("id", Tr::tr("Company ID"))),
    };
    companies.filters = {
        byText("companyName", Tr::tr("Company")),
        byName("responsibleId", Tr::tr("Owner")),
        byText("email", Tr::tr("Address")),
        byText("phone", Tr::tr("Phone")),
        byText("messengerLogin", Tr::tr("Name there", "in a messenger")),
        byDay("dateFrom", Tr::tr("Created from")),
        byDay("dateTo", Tr::tr("Created to")),
        {.parameter = "withoutContacts",
         .title = Tr::tr("People"),
         .options = {{Tr::tr("Any", "in a filter"), {}}, {Tr::tr("Without people", "a company"), true}}},
    };
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
