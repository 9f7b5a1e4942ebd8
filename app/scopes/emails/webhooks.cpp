// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/emails.h"

namespace pulsedeck::emails {

static QList<StatusWord> eventWords()
{
    return {
        {"new_emails", Tr::tr("An address was added")},
        {"delete", Tr::tr("An address was deleted")},
        {"unsubscribe", Tr::tr("Somebody unsubscribed")},
        {"task_status_update", Tr::tr("The status of a campaign changed")},
        {"delivered", Tr::tr("An email was delivered")},
        {"open", Tr::tr("An email was opened")},
        {"redirect", Tr::tr("A link was clicked")},
        {"spam", Tr::tr("An email was marked as spam")},
        {"hard_bounces", Tr::tr("An address does not exist")},
        {"soft_bounces", Tr::tr("An email could not be delivered for now")},
    };
}

static Action addWebhook()
{
    const QString operation = "POST /v2/email-service/webhook";
    Action action = create(Scope::Emails, {operation}, Tr::tr("New webhook…"), [](const ActionContext &) {
        return QList<FormField> {
            required(line("url", Tr::tr("Address of your server"))),
            required(choice("actions", Tr::tr("Event"), eventWords())),
        };
    });
    action.requests = [operation](const ActionContext &context) {
        const QJsonObject body {{"url", context.text("url")},
                                {"actions", QJsonArray {context.text("actions")}}};
        return QList<Request> {request(Scope::Emails, {.operation = operation, .body = body})};
    };
    return action;
}

Resource webhooks()
{
    const auto urlForm = [](const ActionContext &context) {
        return QList<FormField> {
            required(line("url", Tr::tr("Address of your server"), context.row()["url"]))};
    };
    const auto question = [](const ActionContext &context) {
        return Tr::tr("Delete the webhook to %1? Your server hears nothing more of this event until it is "
                      "made anew.")
            .arg(context.row()["url"].toString());
    };
    Resource webhooks {
        .id = "emails/webhooks",
        .title = Tr::tr("Webhooks"),
        .scope = Scope::Emails,
        .emptyText =
            Tr::tr("There are no webhooks yet. A webhook tells your own server what happens to your emails."),
        .list = Call {"GET /v2/email-service/webhook"},
        .name = "url",
    };
    webhooks.detail = [](const QJsonObject &row) {
        return forRow({"GET /v2/email-service/webhook/{id}"}, row);
    };
    webhooks.columns = {
        word("action", Tr::tr("Event"), eventWords()),
        link("url", Tr::tr("Address of your server")),
        hiddenAtFirst(text("id", Tr::tr("Webhook ID"))),
    };
    webhooks.actions = {
        addWebhook(),
        edit(Scope::Emails, {"PUT /v2/email-service/webhook/{id}"}, Tr::tr("Change address…"), urlForm),
        remove(Scope::Emails, {"DELETE /v2/email-service/webhook/{id}"}, Tr::tr("Delete webhook…"), question),
    };
    return webhooks;
}

} // namespace pulsedeck::emails
