// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/composer.h"

#include "app/scopes/smtp/smtp.h"
#include "app/values/encoded.h"
#include "app/values/format.h"

#include <QJsonArray>

namespace pulsedeck::smtp {

static QList<FormField> textFields()
{
    FormField letter = named(line("template", Tr::tr("Template")), "emails/templates");
    letter.hint = Tr::tr("Instead of a text of its own");
    FormField variables {.key = "variables", .title = Tr::tr("Values for the template")};
    variables.input = FormField::Input::Map;
    variables.hint = Tr::tr("The name of a variable and its value");
    FormField html = line("html", Tr::tr("Text as HTML"));
    html.input = FormField::Input::Paragraph;
    FormField plain = line("text", Tr::tr("Plain text"));
    plain.input = FormField::Input::Paragraph;
    plain.hint = Tr::tr("For programs that show no HTML");
    return {letter, variables, html, plain};
}

static QList<FormField> form(const ActionContext &)
{
    FormField to = required(ofEmail(lines("to", Tr::tr("To"))));
    to.hint = Tr::tr("Addresses, one a line. All of them see each other.");
    FormField from = required(ofEmail(named(line("from.email", Tr::tr("Sender's address")), "smtp/senders")));
    from.hint = Tr::tr("One of your senders");
    FormField file = required(line("file", Tr::tr("File")));
    file.input = FormField::Input::File;
    FormField attachments {.key = "attachments", .title = Tr::tr("Attachments")};
    attachments.input = FormField::Input::Rows;
    attachments.fields = {file};
    return QList<FormField> {to, from, required(line("from.name", Tr::tr("Sender's name"))),
                             required(line("subject", Tr::tr("Subject")))}
    + textFields()
        + QList<FormField> {attachments, ofEmail(lines("cc", Tr::tr("Copy to"))),
                            ofEmail(lines("bcc", Tr::tr("Hidden copy to"))),
                            ofEmail(line("reply_to.email", Tr::tr("Replies go to")))};
}

static bool hasTemplate(const QJsonObject &values)
{
    return !format::toText(values["template"]).isEmpty();
}

/// A letter is a template or a text, never both.
static bool shows(const QString &key, const QJsonObject &values)
{
    if (key == "variables")
        return hasTemplate(values);
    return (key != "html" && key != "text") || !hasTemplate(values);
}

static QJsonArray people(const QJsonValue &lines)
{
    QJsonArray people;
    for (const QJsonValue one : lines.toArray())
        people << QJsonObject {{"email", one}};
    return people;
}

/// By their names; of two with one name the second is told apart.
static QJsonObject filesOf(const QJsonValue &rows)
{
    QJsonObject files;
    for (const QJsonValue row : rows.toArray()) {
        const QString name = row["file"]["name"].toString();
        QString free = name;
        for (int again = 2; files.contains(free); ++again)
            free = QString("%1-%2").arg(again).arg(name);
        if (!name.isEmpty())
            files[free] = row["file"]["data"];
    }
    return files;
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
    if (hasTemplate(context.values)) {
        email["template"] = QJsonObject {{"id", context.text("template")},
                                         {"variables", context.values["variables"].toObject()}};
    } else {
        email["html"] = encoded(context.text("html"));
        email["text"] = context.text("text");
    }
    if (const QJsonObject files = filesOf(context.values["attachments"]); !files.isEmpty())
        email["attachments_binary"] = files;
    return email;
}

static QList<Request> requests(const ActionContext &context)
{
    const QJsonObject body {{"email", letter(context)}};
    return {request(Scope::Smtp, {.operation = "POST /smtp/emails", .body = body})};
}

static int countOf(const ActionContext &context)
{
    return int(context.values["to"].toArray().size() + context.values["cc"].toArray().size()
               + context.values["bcc"].toArray().size());
}

static Estimate estimate(const ActionContext &context, const QList<QJsonValue> &)
{
    const int count = countOf(context);
    Estimate known {count > 0 ? Tr::tr("%Ln recipient(s)", nullptr, count) : Tr::tr("Nobody is named yet"),
                    {}};
    const auto files = filesOf(context.values["attachments"]).size();
    if (files > 0)
        known.note = Tr::tr("%Ln attachment(s)", nullptr, int(files));
    return known;
}

/// The template, to be looked at.
static QList<Request> asks(const ActionContext &context)
{
    if (!hasTemplate(context.values))
        return {};
    Request whole {.scope = Scope::Emails, .operation = "GET /template/{template_id}"};
    whole.priority = Priority::Visible;
    whole.path = {{"template_id", context.text("template")}};
    return {whole};
}

static MessageLook look(const ActionContext &context)
{
    MessageLook look {.kind = MessageLook::Kind::Letter,
                      .sender = context.text("from.name"),
                      .title = context.text("subject"),
                      .text = context.text("text")};
    look.html = hasTemplate(context.values) ? QString() : context.text("html");
    const bool isPlain = look.html.isEmpty() && !look.text.isEmpty() && !hasTemplate(context.values);
    if (isPlain)
        look.html = "<pre>" + look.text.toHtmlEscaped() + "</pre>";
    return look;
}

static MessageLook withTemplate(MessageLook look, const QList<QJsonValue> &answers)
{
    if (!answers.isEmpty() && look.html.isEmpty())
        look.html = decoded(answers.first()["body"]);
    return look;
}

Composer composer()
{
    Action action = create(Scope::Smtp, {"POST /smtp/emails"}, Tr::tr("Send email…"), form);
    action.question = [](const ActionContext &context) {
        return Tr::tr("Send this email to %Ln address(es) now? An email that was sent cannot be taken back.",
                      nullptr, countOf(context));
    };
    action.requests = requests;
    action.done = [](const ActionContext &) {
        return Tr::tr("The service has taken the email. It shows up here within minutes.");
    };
    return Composer {
        .page = {.id = "smtp/compose", .title = Tr::tr("New email"), .scope = Scope::Smtp},
        .list = "smtp/emails",
        .action = action,
        .shows = shows,
        .notes = [](const ActionContext &) { return QHash<QString, QString>(); },
        .asks = asks,
        .estimate = estimate,
        .look = look,
        .withAnswers = withTemplate,
    };
}

} // namespace pulsedeck::smtp
