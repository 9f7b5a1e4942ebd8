// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/contactactions.h"
#include "app/scopes/emails/emails.h"
#include "app/scopes/emails/variables.h"
#include "app/scopes/emails/words.h"
#include "app/vocabulary/alsoin.h"

namespace pulsedeck::emails {

static Filter stateFilter()
{
    return {"active",
            Tr::tr("State"),
            {
                {Tr::tr("All contacts"), {}},
                {Tr::tr("Active only"), true},
                {Tr::tr("Inactive only"), true, "not_active"},
            }};
}

static Filter orderFilter()
{
    return {"order",
            Tr::tr("Order"),
            {
                {Tr::tr("Default order"), {}},
                {Tr::tr("Ascending"), "asc"},
                {Tr::tr("Descending"), "desc"},
            }};
}

Report emailsTo(const QJsonObject &contact)
{
    Report report {"emails", Tr::tr("Emails to this address"),
                   forRow({"GET /emails/{email}/campaigns"}, contact)};
    report.read = [](const QJsonValue &answer) {
        const QJsonObject numbers = answer["statistic"].toObject();
        return ReportData {.figures = {
                               figure("statistic.sent", Tr::tr("Sent"), numbers["sent"]),
                               wanted(figure("statistic.open", Tr::tr("Opened"), numbers["open"])),
                               wanted(figure("statistic.link", Tr::tr("Links clicked"), numbers["link"])),
                               {Tr::tr("On the blacklist"), answer["blacklist"], Kind::YesNo},
                           }};
    };
    return report;
}

/// What all lists of contacts of one mailing list have in common.
static Resource commonContacts(const QJsonObject &list)
{
    Resource contacts {
        .scope = Scope::Emails,
        .key = "email",
        .name = "email",
        .maps = {"variables"},
        .columns =
            {
                email("email", Tr::tr("Address")),
                status("status", Tr::tr("Status"), addressWords()),
                hiddenAtFirst(text("status_explain", Tr::tr("Status details"))),
            },
    };
    const QVariant id = list["id"].toVariant();
    contacts.detail = [id](const QJsonObject &row) {
        return forRow({"GET /addressbooks/{id}/emails/{email}", {{"id", id}}}, row);
    };
    contacts.reports = [](const QJsonObject &row) { return QList<Report> {emailsTo(row)}; };
    contacts.children = {{"lists", Tr::tr("Lists"), listsOfContact, true}};
    return contacts;
}

Resource contacts(const QJsonObject &list)
{
    Resource contacts = commonContacts(list);
    contacts.id = "emails/contacts";
    contacts.title = Tr::tr("Contacts");
    contacts.emptyText = Tr::tr("There are no contacts here. Add addresses, or choose another state above.");
    contacts.list = forRow({"GET /addressbooks/{id}/emails"}, list);
    contacts.columns << phone("phone", Tr::tr("Phone"));
    contacts.moreColumns = variableColumns(list);
    contacts.filters = {stateFilter(), orderFilter()};
    contacts.actions = {addContacts(list),         editContact(list),  deleteContacts(list),
                        unsubscribeContacts(list), findContacts(list), tagContacts(),
                        untagContacts(),           deleteEverywhere()};
    contacts.actions << compareContacts();
    return contacts;
}

static Call searchFor(const QJsonObject &list, const VariableValue &one)
{
    return forRow({"GET /addressbooks/{id}/variables/{variableName}/{searchValue}",
                   {{"variableName", one.name}, {"searchValue", one.value}}},
                  list);
}

static QString worded(const VariableValue &one)
{
    return Tr::tr("%1 is “%2”", "a variable and its value").arg(one.name, one.value);
}

Resource foundContacts(const QJsonObject &list, const VariableValue &one,
                       const std::optional<VariableValue> &other)
{
    Resource found = commonContacts(list);
    found.id = "emails/found-contacts";
    found.title = worded(one);
    if (other)
        found.title = Tr::tr("%1 and %2", "two conditions").arg(found.title, worded(*other));
    found.emptyText = other
        ? Tr::tr(
            "No contact in this list has both values. A whole value has to match, not just a part of it.")
        : Tr::tr(
            "No contact in this list has that value. The whole value has to match, not just a part of it.");
    found.list = searchFor(list, one);
    if (other)
        found.rowsOf = AlsoIn {searchFor(list, *other)};
    found.details = {phone("phone", Tr::tr("Phone")), entries("variables", Tr::tr("Variables"))};
    Action change = editContact(list);
    change.readsRow = true; // Variables and phone are not in the answer to a search.
    found.actions = {change, deleteContacts(list), unsubscribeContacts(list)};
    return found;
}

Resource foundContacts(const QJsonObject &list, const QString &variable, const QString &value)
{
    return foundContacts(list, VariableValue {variable, value}, {});
}

} // namespace pulsedeck::emails
