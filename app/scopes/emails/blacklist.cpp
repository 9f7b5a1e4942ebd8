// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

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

static Action removeFromBlacklist()
{
    Action action =
        remove(Scope::Emails, {"DELETE /blacklist"}, Tr::tr("Take off the blacklist…"),
               [](const ActionContext &context) {
                   return Tr::tr("Take %Ln address(es) off the blacklist? They can get emails again.",
                                 nullptr, int(context.rows.size()));
               });
    action.target = Action::Target::ManyRows;
    action.requests = [](const ActionContext &context) {
        QStringList addresses;
        for (const QJsonObject &row : context.rows)
            addresses << row["value"].toString();
        const QJsonObject body {{"emails", packed(addresses)}};
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
    blacklist.columns = {email("value", Tr::tr("Address"))};
    blacklist.actions = {addToBlacklist(), removeFromBlacklist()};
    return blacklist;
}

} // namespace pulsedeck::emails
