// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/contactactions.h"
#include "app/scopes/emails/emails.h"
#include "app/scopes/emails/variables.h"
#include "app/scopes/emails/words.h"

#include <QJsonArray>

#include <algorithm>

namespace pulsedeck::emails {

/// What only the list of a contact tells of it.
static Supplement knownInList(const QString &address)
{
    Supplement known;
    known.call = [address](const QJsonObject &row) {
        return Call {"GET /addressbooks/{id}/emails/{email}",
                     {{"id", row["list_id"].toVariant()}, {"email", address}}};
    };
    known.merge = [](QJsonObject row, const QJsonValue &answer) {
        for (const QString &key : {QString("status"), QString("status_explain"), QString("phone")})
            row[key] = answer[key];
        row["variables"] = variablesByName(answer["variables"]);
        return row;
    };
    return known;
}

/// A column for each variable of any of the lists.
static ColumnSource variablesOfAll(const QString &address)
{
    return {{"GET /emails/{email}", {{"email", address}}}, [](const QJsonValue &answer) {
                QList<Column> columns;
                for (const QJsonValue list : answer.toArray()) {
                    for (const Column &column : variableColumnsOf(list["variables"])) {
                        const bool isKnown =
                            std::any_of(columns.begin(), columns.end(),
                                        [&](const Column &one) { return one.key == column.key; });
                        if (!isKnown)
                            columns << column;
                    }
                }
                return columns;
            }};
}

static Action inList(const QJsonObject &row, Action (*make)(const QJsonObject &list))
{
    return make({{"id", row["list_id"]}, {"name", row["list_name"]}});
}

/// Each row is another list: what is changed goes there.
static Action editInItsList()
{
    Action action = editContact({});
    action.requests = [](const ActionContext &context) {
        return inList(context.row(), editContact).requests(context);
    };
    action.together = nullptr;
    action.atOnce = 1;
    return action;
}

static Action deleteFromItsList()
{
    Action action = deleteContacts({});
    action.target = Action::Target::OneRow;
    action.requests = [](const ActionContext &context) {
        return inList(context.row(), deleteContacts).requests(context);
    };
    action.question = [](const ActionContext &context) {
        return inList(context.row(), deleteContacts).question(context);
    };
    return action;
}

Resource listsOfContact(const QJsonObject &contact)
{
    const QString address = contact["email"].toString();
    Resource lists {
        .id = "emails/lists-of-contact",
        .title = Tr::tr("Lists of %1").arg(address),
        .scope = Scope::Emails,
        .emptyText = Tr::tr("This address stands in no mailing list."),
        .list = forRow({"GET /emails/{email}/details"}, contact),
        .key = "list_id",
        .name = "list_name",
        .maps = {"variables"},
        .normalise =
            [address](QJsonObject row) {
                row["email"] = address;
                return row;
            },
        .supplement = knownInList(address),
    };
    lists.columns = {
        text("list_name", Tr::tr("Mailing list")),
        status("status", Tr::tr("Status"), addressWords()),
        phone("phone", Tr::tr("Phone")),
        hiddenAtFirst(dateTime("add_date", Tr::tr("Added"))),
        hiddenAtFirst(word("source", Tr::tr("Added by"),
                           {
                               {"panel", Tr::tr("You, by hand")},
                               {"form", Tr::tr("A subscription form")},
                               {"api", Tr::tr("A program")},
                           })),
        hiddenAtFirst(text("status_explain", Tr::tr("Status details"))),
    };
    lists.moreColumns = variablesOfAll(address);
    lists.detail = knownInList(address).call;
    lists.actions = {editInItsList(), deleteFromItsList()};
    return lists;
}

Resource people()
{
    Resource people {
        .id = "emails/people",
        .title = Tr::tr("One contact"),
        .scope = Scope::Emails,
        .key = "email",
        .name = "email",
    };
    people.actions = {tagContacts(), untagContacts(), blockAddresses(), unblockContacts(),
                      deleteEverywhere()};
    people.children = {{"lists", Tr::tr("Lists"), listsOfContact}};
    return people;
}

} // namespace pulsedeck::emails
