// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/companyparts.h"

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"

#include <QJsonArray>

namespace pulsedeck::crm {

static QList<FormField> companyForm(const ActionContext &context)
{
    const QJsonObject row = context.row();
    return {required(line("companyName", Tr::tr("Company"), row["companyName"])),
            responsible(row["responsibleId"]),
            whole("annualBusinessVolume", Tr::tr("Yearly turnover"), row["annualBusinessVolume"]),
            line("currency", Tr::tr("Currency"), row["currency"])};
}

QList<Action> companyActions()
{
    const auto withAddress = [](const ActionContext &context) {
        return companyForm(context) << line("address", Tr::tr("Address", "of a company"));
    };
    return {
        create(Scope::Crm, {"POST /crm/v1/companies"}, Tr::tr("New company…"), withAddress),
        edit(Scope::Crm, {"PUT /crm/v1/companies/{companyId}"}, Tr::tr("Edit company…"), companyForm),
        removeNamed("DELETE /crm/v1/companies/{companyId}", Tr::tr("Delete company…"), {}, "companyName")};
}

/// @p field for what stands in @p column: phones, or addresses.
static FormField entry(const FormField &field, const Column &column)
{
    return column.kind == Kind::Phone ? ofPhone(field) : ofEmail(field);
}

static Resource part(const QJsonObject &company, const QString &id, const QString &title,
                     const Column &column)
{
    const QVariantMap path {{"companyId", company["id"].toVariant()}};
    const QString collection = " /crm/v1/companies/{companyId}/" + id;
    Resource part {
        .id = "crm/company-" + id,
        .title = title.arg(company["companyName"].toString()),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("This company has none yet."),
        .list = Call {"GET" + collection, path},
        .name = column.key,
        .columns = {column, yesNo("isMain", Tr::tr("Used first"))},
    };
    const QString one = collection + "/{" + id.chopped(1) + "Id}";
    const auto form = [column](const ActionContext &context) {
        return QList<FormField> {
            required(entry(line("data." + column.key, column.title, context.row()[column.key]), column))};
    };
    part.actions = {edit(Scope::Crm, {"PUT" + one, path}, Tr::tr("Edit…"), form),
                    removeNamed("DELETE" + one, Tr::tr("Delete…"), path, column.key)};
    return part;
}

/// The documents give a body for a new phone in which no phone stands; the operation for many takes one.
static Action addTo(const QJsonObject &company, const QString &id, const Column &column, const QString &text)
{
    const Call call = forRow({"POST /crm/v1/companies/{companyId}/" + id + "/batch"}, company);
    Action add = create(Scope::Crm, call, text, [column](const ActionContext &) {
        return QList<FormField> {required(entry(line(column.key, column.title), column))};
    });
    add.requests = [call, id, column](const ActionContext &context) {
        const QJsonObject entry {{column.key, context.text(column.key)}, {"isMain", false}};
        Call filled = call;
        filled.body = QJsonObject {{id, QJsonArray {entry}}};
        return QList<Request> {request(Scope::Crm, filled)};
    };
    return add;
}

static Resource phones(const QJsonObject &company)
{
    const Column column = phone("phone", Tr::tr("Phone"));
    Resource phones = part(company, "phones", Tr::tr("Phones of %1"), column);
    phones.actions.prepend(addTo(company, "phones", column, Tr::tr("Add phone…")));
    return phones;
}

static Resource addresses(const QJsonObject &company)
{
    const Column column = email("email", Tr::tr("Address"));
    Resource addresses = part(company, "emails", Tr::tr("Addresses of %1"), column);
    addresses.actions.prepend(addTo(company, "emails", column, Tr::tr("Add address…")));
    return addresses;
}

static Resource events(const QJsonObject &company)
{
    Resource events {
        .id = "crm/company-history",
        .title = Tr::tr("History of %1").arg(company["companyName"].toString()),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("Nothing happened yet."),
        .list = forRow({"GET /crm/v1/companies/{companyId}/history"}, company),
        .key = "date",
        .name = "eventType",
    };
    events.columns = {dateTime("date", Tr::tr("Time")), text("eventType", Tr::tr("What happened")),
                      entries("eventData", Tr::tr("What changed"))};
    return events;
}

QList<Child> companyParts()
{
    return {{"phones", Tr::tr("Phones"), phones},
            {"emails", Tr::tr("Addresses"), addresses},
            {"history", Tr::tr("History"), events, true}};
}

} // namespace pulsedeck::crm
