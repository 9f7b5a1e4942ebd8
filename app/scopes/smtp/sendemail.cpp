// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/sendemail.h"

#include "app/scopes/smtp/smtp.h"
#include "app/values/encoded.h"

#include <QJsonArray>

namespace pulsedeck::smtp {

static QList<FormField> sendForm(const ActionContext &)
{
    FormField to = required(ofEmail(lines("to", Tr::tr("To"))));
    to.hint = Tr::tr("Addresses, one a line. All of them see each other.");
    FormField html = line("html", Tr::tr("Text as HTML"));
    html.input = FormField::Input::Paragraph;
    FormField plain = line("text", Tr::tr("Plain text"));
    plain.input = FormField::Input::Paragraph;
    plain.hint = Tr::tr("For programs that show no HTML");
    FormField letter = named(line("template", Tr::tr("Template")), "emails/templates");
    letter.hint = Tr::tr("Instead of a text of its own");
    FormField attachment = line("attachment", Tr::tr("Attachment"));
    attachment.input = FormField::Input::File;
    FormField from = required(ofEmail(line("from.email", Tr::tr("Sender's address"))));
    from.hint = Tr::tr("One of your senders");
    return {required(line("subject", Tr::tr("Subject"))),
            required(line("from.name", Tr::tr("Sender's name"))),
            from,
            to,
            ofEmail(lines("cc", Tr::tr("Copy to"))),
            ofEmail(lines("bcc", Tr::tr("Hidden copy to"))),
            ofEmail(line("reply_to.email", Tr::tr("Replies go to"))),
            html,
            plain,
            letter,
            attachment};
}

static QJsonArray people(const QJsonValue &lines)
{
    QJsonArray people;
    for (const QJsonValue one : lines.toArray())
        people << QJsonObject {{"email", one}};
    return people;
}

/// The service wants the HTML in Base64.
static QJsonObject letter(const ActionContext &context)
{
    QJsonObject email {
        {"subject", context.text("subject")},
        {"from", QJsonObject {{"name", context.text("from.name")}, {"email", context.text("from.email")}}},
    };
    for (const char *key : {"to", "cc", "bcc"}) {
        if (const QJsonArray found = people(context.values[QLatin1String(key)]); !found.isEmpty())
            email[QLatin1String(key)] = found;
    }
    if (const QString address = context.text("reply_to.email"); !address.isEmpty())
        email["reply_to"] = QJsonObject {{"email", address}};
    if (const QString html = context.text("html"); !html.isEmpty())
        email["html"] = encoded(html);
    if (const QString plain = context.text("text"); !plain.isEmpty())
        email["text"] = plain;
    if (const QString id = context.text("template"); !id.isEmpty())
        email["template"] = QJsonObject {{"id", id}, {"variables", QJsonObject()}};
    const QJsonValue file = context.values["attachment"];
    if (const QString name = file["name"].toString(); !name.isEmpty())
        email["attachments_binary"] = QJsonObject {{name, file["data"]}};
    return email;
}

Action sendEmail()
{
    Action action = create(Scope::Smtp, {"POST /smtp/emails"}, Tr::tr("Send email…"), sendForm);
    action.question = [](const ActionContext &context) {
        return Tr::tr("Send this email to %Ln address(es) now? An email that was sent cannot be taken back.",
                      nullptr, int(people(context.values["to"]).size()));
    };
    action.requests = [](const ActionContext &context) {
        const QJsonObject body {{"email", letter(context)}};
        return QList<Request> {request(Scope::Smtp, {.operation = "POST /smtp/emails", .body = body})};
    };
    action.done = [](const ActionContext &) {
        return Tr::tr("The service has taken the email. It shows up here within minutes.");
    };
    return action;
}

} // namespace pulsedeck::smtp
