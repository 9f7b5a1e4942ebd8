// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/sms/sms.h"

#include <QJsonArray>

namespace pulsedeck::sms {

static Action addPhones()
{
    return create(Scope::Sms, {"POST /sms/black_list"}, Tr::tr("Add phones…"), [](const ActionContext &) {
        FormField phones = required(ofPhone(lines("phones", Tr::tr("Phones"))));
        phones.hint = Tr::tr("With the code of the country, one a line");
        return QList<FormField> {phones, required(line("description", Tr::tr("Comment")))};
    });
}

static Action takeOff()
{
    Action action =
        remove(Scope::Sms, {"DELETE /sms/black_list"}, Tr::tr("Take off the blacklist…"),
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
        return QList<Request> {request(Scope::Sms, {.operation = "DELETE /sms/black_list", .body = body})};
    };
    return action;
}

ImportKind blacklistImport(const Resource &)
{
    ImportKind kind {.id = "sms/blacklist", .scope = Scope::Sms, .name = Tr::tr("Phones")};
    kind.about = Tr::tr("All phones of one import get the same comment.");
    kind.operation = "POST /sms/black_list";
    kind.counted = [](int number) { return Tr::tr("%Ln phone(s)", nullptr, number); };
    kind.fields = {{phone("phone", Tr::tr("Phone"))}};
    kind.keys = {"phone"};
    kind.options = [](const ActionContext &) {
        return QList<FormField> {required(line("description", Tr::tr("Comment")))};
    };
    kind.together = 100;
    kind.add = addsPhones(kind);
    return kind;
}

Resource blacklist()
{
    Resource blacklist {
        .id = "sms/blacklist",
        .title = Tr::tr("Blacklist"),
        .scope = Scope::Sms,
        .emptyText = Tr::tr("The blacklist is empty. Phones on it get no messages."),
        .list = Call {"GET /sms/black_list"},
        .key = "phone",
        .name = "phone",
    };
    blacklist.columns = {
        phone("phone", Tr::tr("Phone")),
        text("description", Tr::tr("Comment")),
        dateTime("add_date", Tr::tr("Added")),
    };
    blacklist.actions = {addPhones(), takeOff()};
    return blacklist;
}

} // namespace pulsedeck::sms
