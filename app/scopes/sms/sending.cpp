// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/sms/sending.h"

#include "app/scopes/sms/sms.h"

#include <QJsonArray>

namespace pulsedeck::sms {

static FormField messageField()
{
    FormField message = required(line("body", Tr::tr("Message")));
    message.input = FormField::Input::Paragraph;
    return message;
}

static FormField senderField()
{
    FormField sender = required(line("sender", Tr::tr("Sender name")));
    sender.hint = Tr::tr("One of your senders");
    sender.complain = [](const QJsonValue &name) {
        return name.toString().size() > 11 ? Tr::tr("A sender name has 11 letters at most.") : QString();
    };
    return sender;
}

static FormField whenField()
{
    FormField when = line("date", Tr::tr("Send on"));
    when.input = FormField::Input::DateTime;
    when.hint = Tr::tr("Empty: at once");
    return when;
}

static FormField trialField()
{
    FormField trial {.key = "emulate", .title = Tr::tr("Only try: nothing is sent, nothing costs")};
    trial.input = FormField::Input::Check;
    return trial;
}

Action newCampaign()
{
    Action action =
        create(Scope::Sms, {"POST /sms/campaigns"}, Tr::tr("New campaign…"), [](const ActionContext &) {
            FormField list {.key = "addressBookId", .title = Tr::tr("Mailing list")};
            list.input = FormField::Input::Number;
            return QList<FormField> {senderField(), required(list), messageField(), whenField(),
                                     trialField()};
        });
    action.question = [](const ActionContext &context) {
        return context.values["emulate"].toBool()
            ? Tr::tr("Try this campaign? Nothing is sent.")
            : Tr::tr("Send this message to every phone of the mailing list %1? It costs money, and what was "
                     "sent cannot be taken back.")
                  .arg(context.nameIn("addressBookId"));
    };
    return action;
}

Action sendMessage()
{
    Action action =
        create(Scope::Sms, {"POST /sms/send"}, Tr::tr("Send message…"), [](const ActionContext &) {
            FormField phones = required(ofPhone(lines("phones", Tr::tr("Phones"))));
            phones.hint = Tr::tr("With the code of the country, one a line");
            return QList<FormField> {senderField(), phones, messageField(), whenField(), trialField()};
        });
    action.id = "send";
    action.question = [](const ActionContext &context) {
        return Tr::tr("Send this message to %Ln phone(s)? It costs money, and what was sent cannot be taken "
                      "back.",
                      nullptr, int(context.values["phones"].toArray().size()));
    };
    return action;
}

Action cancelCampaign()
{
    Action action = remove(Scope::Sms, {"PUT /sms/campaigns/cancel/{id}"}, Tr::tr("Cancel campaign…"),
                           [](const ActionContext &context) {
                               return Tr::tr("Cancel the campaign %1? Messages that were not sent yet stay "
                                             "unsent.")
                                   .arg(context.row()["id"].toVariant().toString());
                           });
    action.id = "cancel";
    action.role = Action::Role::Other;
    return action;
}

Action deleteCampaign()
{
    Action action = remove(
        Scope::Sms, {"DELETE /sms/campaigns"}, Tr::tr("Delete campaign…"), [](const ActionContext &context) {
            return Tr::tr("Delete the campaign %1 with its figures? That cannot be undone.")
                .arg(context.row()["id"].toVariant().toString());
        });
    action.requests = [](const ActionContext &context) {
        const QJsonObject body {{"id", context.row()["id"]}};
        return QList<Request> {request(Scope::Sms, {.operation = "DELETE /sms/campaigns", .body = body})};
    };
    return action;
}

} // namespace pulsedeck::sms
