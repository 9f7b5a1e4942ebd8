// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/emails.h"

namespace pulsedeck::emails {

static Action deleteSender()
{
    Action action = remove(
        Scope::Emails, {"DELETE /senders"}, Tr::tr("Delete sender…"), [](const ActionContext &context) {
            return Tr::tr("Delete the sender %1? No email can be sent from this address afterwards.")
                .arg(context.row()["email"].toString());
        });
    action.requests = [](const ActionContext &context) {
        const QJsonObject body {{"email", context.row()["email"]}};
        return QList<Request> {request(Scope::Emails, {.operation = "DELETE /senders", .body = body})};
    };
    return action;
}

static Action requestCode()
{
    Action action =
        command(Scope::Emails, {"GET /senders/{email}/code"}, Tr::tr("Send the activation code"), nullptr);
    action.id = "request-code";
    // Nobody but the sender gets that email.
    action.confirm = Action::Confirm::None;
    action.requests = [](const ActionContext &context) {
        return QList<Request> {request(Scope::Emails, {"GET /senders/{email}/code"}, context.row())};
    };
    action.done = [](const ActionContext &context) {
        return Tr::tr("An email with a code is on its way to %1.").arg(context.row()["email"].toString());
    };
    return action;
}

static Action activate()
{
    Action action = command(
        Scope::Emails, {"POST /senders/{email}/code"}, Tr::tr("Activate…"), [](const ActionContext &) {
            return QList<FormField> {required(line("code", Tr::tr("Code from the email")))};
        });
    action.id = "activate";
    action.role = Action::Role::Edit;
    return action;
}

Resource senders()
{
    Resource senders {
        .id = "emails/senders",
        .title = Tr::tr("Senders"),
        .scope = Scope::Emails,
        .emptyText =
            Tr::tr("There are no senders yet. Emails need one: add the address that they should come from."),
        .list = Call {"GET /senders"},
        .key = "email",
        .name = "email",
    };
    senders.columns = {
        email("email", Tr::tr("Address")),
        text("name", Tr::tr("Name", "sender")),
        status("status", Tr::tr("Status"),
               {
                   {"Active", Tr::tr("Active", "sender"), Tone::Good},
                   {"Requested activation", Tr::tr("Waits for activation"), Tone::Busy},
               }),
        hiddenAtFirst(yesNo("is_allowed_for_smtp", Tr::tr("Allowed for SMTP"))),
    };
    senders.actions = {
        create(Scope::Emails, {"POST /senders"}, Tr::tr("Add sender…"),
               [](const ActionContext &) {
                   return QList<FormField> {
                       required(ofEmail(line("email", Tr::tr("Address")))),
                       required(line("name", Tr::tr("Name", "sender"))),
                   };
               }),
        requestCode(),
        activate(),
        deleteSender(),
    };
    return senders;
}

} // namespace pulsedeck::emails
