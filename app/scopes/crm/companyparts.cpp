// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/companyparts.h"

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/scopes/crm/records.h"

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

/// Of people the documents do not say what is told of them: an id, or a record.
static QJsonValue peopleIn(const QJsonValue &contacts)
{
    if (!contacts.isArray())
        return contacts;
    QJsonArray people;
    for (const QJsonValue contact : contacts.toArray()) {
        QJsonObject person = contact.isObject() ? contact.toObject() : QJsonObject {{"id", contact}};
        const QString name = person["firstName"].toString() + u' ' + person["lastName"].toString();
        person["fullName"] = name.simplified();
        people << person;
    }
    return people;
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

static Resource messengersOf(const QJsonObject &company)
{
    Resource all = part(company, "messengers", Tr::tr("Messengers of %1"), text("login", {}));
    all.columns = messengerColumns();
    Action add =
        create(Scope::Crm, forRow({"POST /crm/v1/companies/{companyId}/messengers/batch"}, company),
               Tr::tr("Add messenger…"), [](const ActionContext &) { return messengerFields({}, {}); });
    add.requests = [plain = add.requests](const ActionContext &context) {
        QList<Request> requests = plain(context);
        Request &only = requests.first();
        QJsonObject messenger = only.body.toObject();
        messenger["typeId"] = messenger["typeId"].toVariant().toInt();
        only.body = QJsonObject {{"messengers", QJsonArray {messenger}}};
        return requests;
    };
    Action change = all.actions.takeFirst();
    change = edit(Scope::Crm,
                  {"PUT /crm/v1/companies/{companyId}/messengers/{messengerId}",
                   {{"companyId", company["id"].toVariant()}}},
                  Tr::tr("Edit messenger…"),
                  [](const ActionContext &context) { return messengerFields("data.", context.row()); });
    all.actions.prepend(change);
    all.actions.prepend(add);
    return all;
}

/// Only the company tells who belongs to it.
static Resource people(const QJsonObject &company)
{
    const QString one = " /crm/v1/contacts/{contactId}/relation/{companyId}";
    const QVariantMap path {{"companyId", company["id"].toVariant()}};
    Resource people {
        .id = "crm/company-people",
        .title = Tr::tr("People of %1").arg(company["companyName"].toString()),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("Nobody is linked to this company yet."),
        .list = forRow({"GET /crm/v1/companies/{companyId}"}, company),
    };
    people.rowsOf = [](const QJsonValue &answer) { return peopleIn(answer["data"]["contacts"]); };
    people.columns = {named("id", Tr::tr("Name", "person"), "crm/contacts")};
    people.name = "id";
    Action link =
        create(Scope::Crm, {"POST" + one, path}, Tr::tr("Link a contact…"), [](const ActionContext &) {
            return QList<FormField> {required(whole("contactId", Tr::tr("Contact")))};
        });
    link.requests = [path, one](const ActionContext &context) {
        QVariantMap both = path;
        both["contactId"] = context.values["contactId"].toVariant();
        return QList<Request> {request(Scope::Crm, {"POST" + one, both})};
    };
    Action part = remove(Scope::Crm, {"DELETE" + one, path}, Tr::tr("Unlink…"), {});
    part.confirm = Action::Confirm::None;
    people.actions = {link, part};
    return people;
}

QList<Child> companyParts()
{
    return {{"history", Tr::tr("Overview"), events},
            {"people", Tr::tr("People"), people},
            {"phones", Tr::tr("Phones"), phones},
            {"emails", Tr::tr("Addresses"), addresses},
            {"messengers", Tr::tr("Messengers"), messengersOf}};
}

} // namespace pulsedeck::crm
