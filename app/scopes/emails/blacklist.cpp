// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/contactactions.h"
#include "app/scopes/emails/emails.h"
#include "app/values/encoded.h"

#include <QJsonArray>

namespace pulsedeck::emails {

/// The service wants one Base64 text of addresses with commas between them.
static QString packed(const QStringList &addresses)
{
    return encoded(addresses.join(u','));
}

static Action addToBlacklist()
{
    Action action =
        create(Scope::Emails, {"POST /blacklist"}, Tr::tr("Add addresses…"), [](const ActionContext &) {
            return QList<FormField> {
                required(ofEmail(lines("emails", Tr::tr("Addresses")))),
                line("comment", Tr::tr("Comment")),
            };
        });
    action.requests = [](const ActionContext &context) {
        QStringList addresses;
        for (const QJsonValue one : context.values["emails"].toArray())
            addresses << one.toString();
        QJsonObject body {{"emails", packed(addresses)}};
        if (const QString comment = context.text("comment"); !comment.isEmpty())
            body["comment"] = comment;
        return QList<Request> {request(Scope::Emails, {.operation = "POST /blacklist", .body = body})};
    };
    return action;
}

Action blockAddresses()
{
    Action action;
    action.id = "block";
    action.text = Tr::tr("Put on the blacklist…");
    action.target = Action::Target::ManyRows;
    action.operation = "POST /blacklist";
    action.confirm = Action::Confirm::Ask;
    action.question = [](const ActionContext &context) {
        return Tr::tr(
            "Put %Ln address(es) on the blacklist? Nothing is sent there any more, whatever list they "
            "are in, until you take them off.",
            nullptr, int(context.rows.size()));
    };
    action.requests = [](const ActionContext &context) {
        QList<Request> requests;
        for (const QList<QJsonObject> &some : inChunks(context.rows, 100)) {
            QStringList addresses;
            for (const QJsonObject &row : some)
                addresses << row["email"].toString();
            const QJsonObject body {{"emails", packed(addresses)}};
            requests << request(Scope::Emails, {.operation = "POST /blacklist", .body = body});
        }
        return requests;
    };
    action.done = [](const ActionContext &context) {
        return Tr::tr("%Ln address(es) are on the blacklist now.", nullptr, int(context.rows.size()));
    };
    return action;
}

static QStringList addressesOf(const ActionContext &context, const QString &key)
{
    QStringList addresses;
    for (const QJsonObject &row : context.rows)
        addresses << row[key].toString();
    return addresses;
}

/// @p key is where a row has its address.
static Action removeFromBlacklist(const QString &key)
{
    Action action =
        remove(Scope::Emails, {"DELETE /blacklist"}, Tr::tr("Take off the blacklist…"),
               [](const ActionContext &context) {
                   return Tr::tr("Take %Ln address(es) off the blacklist? They can get emails again.",
                                 nullptr, int(context.rows.size()));
               });
    action.target = Action::Target::ManyRows;
    action.requests = [key](const ActionContext &context) {
        const QJsonObject body {{"emails", packed(addressesOf(context, key))}};
        return QList<Request> {request(Scope::Emails, {.operation = "DELETE /blacklist", .body = body})};
    };
    return action;
}

ImportKind blacklistImport(const Resource &)
{
    ImportKind kind {.id = "emails/blacklist", .scope = Scope::Emails, .name = Tr::tr("Addresses")};
    kind.operation = "POST /blacklist";
    kind.counted = [](int number) { return Tr::tr("%Ln address(es)", nullptr, number); };
    kind.fields = {{email("value", Tr::tr("Address"))}};
    kind.keys = {"value"};
    kind.options = [](const ActionContext &) {
        return QList<FormField> {line("comment", Tr::tr("Comment"))};
    };
    kind.together = 100;
    kind.add = [](const QList<ImportRow> &rows, const QJsonObject &options) {
        QStringList addresses;
        for (const ImportRow &row : rows)
            addresses << row.key;
        QJsonObject body {{"emails", packed(addresses)}};
        if (const QString comment = options["comment"].toString(); !comment.isEmpty())
            body["comment"] = comment;
        return request(Scope::Emails, {.operation = "POST /blacklist", .body = body});
    };
    return kind;
}

Action unblockContacts()
{
    Action action = removeFromBlacklist("email");
    action.id = "unblock";
    action.role = Action::Role::Other;
    return action;
}

Resource blacklist()
{
    Resource blacklist {
        .id = "emails/blacklist",
        .title = Tr::tr("Blacklist"),
        .scope = Scope::Emails,
        .emptyText =
            Tr::tr("The blacklist is empty. Addresses on it get no emails, whatever list they stand in."),
        .list = Call {"GET /blacklist"},
        .key = "value",
        .name = "value",
    };
    const auto noted = [](const Column &column) {
        return computed(column, [key = column.key](const QJsonObject &row) { return row[key]; });
    };
    blacklist.columns = {email("value", Tr::tr("Address")),
                         noted(text("reason", Tr::tr("Reason, as noted here"))),
                         noted(dateTime("blocked", Tr::tr("Put on from here")))};
    for (Column *column : {&blacklist.columns[1], &blacklist.columns[2]})
        column->explanation =
            Tr::tr("The service does not tell it; this computer knows what was sent from here.");
    blacklist.actions = {addToBlacklist(), removeFromBlacklist("value")};
    return blacklist;
}

} // namespace pulsedeck::emails
