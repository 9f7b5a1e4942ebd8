// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/viber/viber.h"

#include <QJsonArray>

namespace pulsedeck::viber {

/// The documents leave the shape open: a list, or a list under one of the usual names, of phones or of
/// records.
QJsonValue blockedPhones(const QJsonValue &answer)
{
    QJsonValue list = answer["data"];
    for (const char *key : {"data", "items", "list", "phones"}) {
        if (list.isObject() && list[QLatin1String(key)].isArray())
            list = list[QLatin1String(key)];
    }
    if (!list.isArray())
        return list;
    QJsonArray rows;
    for (const QJsonValue one : list.toArray())
        rows << (one.isString() || one.isDouble() ? QJsonObject {{"phone", one}} : one);
    return rows;
}

static Action addPhones()
{
    return create(Scope::Viber, {"POST /v2/viber-service/phone-exception"}, Tr::tr("Add phones…"),
                  [](const ActionContext &) {
                      FormField phones = required(ofPhone(lines("phones", Tr::tr("Phones"))));
                      phones.hint = Tr::tr("With the code of the country, one a line");
                      return QList<FormField> {phones, line("description", Tr::tr("Comment"))};
                  });
}

static Action takeOff()
{
    Action action =
        remove(Scope::Viber, {"DELETE /v2/viber-service/phone-exception"}, Tr::tr("Take off the blacklist…"),
               [](const ActionContext &context) {
                   return Tr::tr("Take %Ln phone(s) off the blacklist? They can get messages again.", nullptr,
                                 int(context.rows.size()));
               });
    action.target = Action::Target::ManyRows;
    action.requests = [](const ActionContext &context) {
        QJsonArray phones;
        for (const QJsonObject &row : context.rows)
            phones << row["phone"].toVariant().toString();
        const QJsonObject body {{"phones", phones}};
        return QList<Request> {
            request(Scope::Viber, {.operation = "DELETE /v2/viber-service/phone-exception", .body = body})};
    };
    return action;
}

ImportKind blacklistImport(const Resource &)
{
    ImportKind kind {.id = "viber/blacklist", .scope = Scope::Viber, .name = Tr::tr("Phones")};
    kind.about = Tr::tr("All phones of one import get the same comment.");
    kind.operation = "POST /v2/viber-service/phone-exception";
    kind.counted = [](int number) { return Tr::tr("%Ln phone(s)", nullptr, number); };
    kind.fields = {{phone("phone", Tr::tr("Phone"))}};
    kind.keys = {"phone"};
    kind.options = [](const ActionContext &) {
        return QList<FormField> {line("description", Tr::tr("Comment"))};
    };
    kind.together = 100;
    kind.add = addsPhones(kind);
    return kind;
}

Resource blacklist()
{
    Resource blacklist {
        .id = "viber/blacklist",
        .title = Tr::tr("Blacklist"),
        .scope = Scope::Viber,
        .emptyText = Tr::tr("The blacklist is empty. Phones on it get no messages."),
        .list = Call {"GET /v2/viber-service/phone-exception"},
        .key = "phone",
        .name = "phone",
        .rowsOf = blockedPhones,
    };
    blacklist.columns = {
        phone("phone", Tr::tr("Phone")),
        text("description", Tr::tr("Comment")),
    };
    blacklist.actions = {addPhones(), takeOff()};
    return blacklist;
}

} // namespace pulsedeck::viber
