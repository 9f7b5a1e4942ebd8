// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/contactactions.h"
#include "app/scopes/emails/emails.h"
#include "app/scopes/emails/variables.h"

#include <QJsonArray>

namespace pulsedeck::emails {

static QList<FormField> addForm(const ActionContext &context)
{
    FormField addresses = required(ofEmail(lines("emails", Tr::tr("Addresses"))));
    addresses.hint = Tr::tr("One a line");

    FormField sender = ofEmail(line("sender_email", Tr::tr("Sender of the confirmation email")));
    sender.hint =
        Tr::tr("Empty: the addresses are added at once. One of your senders: everybody gets an email and is "
               "added after agreeing.");
    FormField letter = line("template_id", Tr::tr("Template of the confirmation email"));
    FormField language = line("message_lang", Tr::tr("Language of the confirmation email"));
    language.hint = Tr::tr("Two letters, for example en");

    QList<FormField> fields {addresses, phoneField({})};
    fields << variableFields(context) << moreVariablesField();
    return fields << sender << letter << language;
}

/// What stands beside `emails` in the body when the owners are asked first (double opt-in).
static QJsonObject confirmation(const ActionContext &context)
{
    QJsonObject body;
    for (const QString &key : {QString("sender_email"), QString("template_id"), QString("message_lang")}) {
        if (!context.text(key).isEmpty())
            body[key] = context.text(key);
    }
    if (!body.isEmpty())
        body["confirmation"] = "force";
    return body;
}

static QList<Request> addRequests(const QJsonObject &list, const ActionContext &context)
{
    constexpr qsizetype addressesPerCall = 100;
    QJsonObject variables = changedVariables(context);
    if (const QString phone = context.text("phone"); !phone.isEmpty())
        variables["phone"] = phone;

    const QVariantList addresses = context.values["emails"].toArray().toVariantList();
    QList<Request> requests;
    for (qsizetype at = 0; at < addresses.size(); at += addressesPerCall) {
        QJsonArray emails;
        for (const QJsonValue address : QJsonArray::fromVariantList(addresses.mid(at, addressesPerCall))) {
            if (variables.isEmpty())
                emails << address;
            else
                emails << QJsonObject {{"email", address}, {"variables", variables}};
        }
        QJsonObject body = confirmation(context);
        body["emails"] = emails;
        if (context.quietly)
            body["disable_webhook"] = true;
        requests << request(Scope::Emails, {.operation = "POST /addressbooks/{id}/emails", .body = body},
                            list);
    }
    return requests;
}

Action addContacts(const QJsonObject &list)
{
    Action action =
        create(Scope::Emails, {"POST /addressbooks/{id}/emails"}, Tr::tr("Add contacts…"), addForm);
    action.requests = [list](const ActionContext &context) { return addRequests(list, context); };
    action.canBeQuiet = true;
    action.done = [](const ActionContext &context) {
        const int number = int(context.values["emails"].toArray().size());
        if (context.text("sender_email").isEmpty())
            return Tr::tr("%Ln address(es) were handed to the service.", nullptr, number);
        return Tr::tr("%Ln confirmation email(s) are on their way.", nullptr, number);
    };
    return action;
}

} // namespace pulsedeck::emails
