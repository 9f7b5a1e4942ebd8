// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/emails.h"
#include "app/values/format.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace pulsedeck::emails {

/// The service takes so many contacts in one call, and answers for as many.
static constexpr qsizetype contactsPerCall = 100;

static QString complainTags(const QJsonValue &value)
{
    for (const QJsonValue tag : value.toArray()) {
        bool isId = false;
        tag.toString().toLongLong(&isId);
        if (!isId)
            return Tr::tr("No tag is called “%1”.").arg(tag.toString());
    }
    return {};
}

static QList<FormField> options(const ActionContext &)
{
    FormField quietly = line("quietly", Tr::tr("Do not call webhooks"));
    quietly.input = FormField::Input::Check;
    FormField tags = lines("tags", Tr::tr("Tags"));
    tags.hint = Tr::tr("One a line");
    tags.complain = complainTags;
    FormField sender = ofEmail(line("sender_email", Tr::tr("Sender of the confirmation email")));
    sender.hint =
        Tr::tr("Empty: the addresses are added at once. One of your senders: everybody gets an email and is "
               "added after agreeing.");
    FormField language = line("message_lang", Tr::tr("Language of the confirmation email"));
    language.hint = Tr::tr("Two letters, for example en");
    return {quietly, tags, sender, line("template_id", Tr::tr("Template of the confirmation email")),
            language};
}

static QJsonValue contactOf(const ImportRow &row)
{
    QJsonObject variables;
    for (auto value = row.values.begin(); value != row.values.end(); ++value) {
        if (value.key().startsWith("variables."))
            variables[value.key().mid(10)] = value.value();
    }
    if (row.values.contains("phone"))
        variables["phone"] = row.values["phone"];
    if (variables.isEmpty())
        return row.key;
    return QJsonObject {{"email", row.key}, {"variables", variables}};
}

static QJsonObject bodyOf(const QList<ImportRow> &rows, const QJsonObject &options)
{
    QJsonArray contacts;
    for (const ImportRow &row : rows)
        contacts << contactOf(row);
    QJsonObject body {{"emails", contacts}};
    if (!options[updatesOption].toBool())
        body["dont_update"] = true;
    if (options["quietly"].toBool())
        body["disable_webhook"] = true;
    QJsonArray tags;
    for (const QJsonValue tag : options["tags"].toArray())
        tags << tag.toString().toInt();
    if (!tags.isEmpty())
        body["tags"] = tags;
    if (options["sender_email"].toString().isEmpty())
        return body;
    body["confirmation"] = "force";
    for (const QString &key : {QString("sender_email"), QString("template_id"), QString("message_lang")}) {
        if (!options[key].toString().isEmpty())
            body[key] = options[key];
    }
    return body;
}

ImportKind contactImport(const Resource &contacts)
{
    const QVariant list = contacts.list->path["id"];
    ImportKind kind {.id = "emails/contacts", .scope = Scope::Emails, .name = Tr::tr("Contacts")};
    kind.operation = "POST /addressbooks/{id}/emails";
    kind.counted = [](int number) { return Tr::tr("%Ln contact(s)", nullptr, number); };
    kind.fields = {{email("email", Tr::tr("Address"))}, {phone("phone", Tr::tr("Phone"))}};
    kind.variables = "variables";
    kind.keys = {"email"};
    kind.options = options;
    kind.together = contactsPerCall;
    kind.addChanges = true;
    kind.add = [list](const QList<ImportRow> &rows, const QJsonObject &options) {
        const Call call {"POST /addressbooks/{id}/emails", {{"id", list}}, {}, bodyOf(rows, options)};
        return request(Scope::Emails, call);
    };
    kind.awaits = [](const QJsonObject &options) {
        return options["sender_email"].toString().isEmpty()
            ? QString()
            : Tr::tr("The owner was asked and has not agreed yet.");
    };
    kind.askedTogether = contactsPerCall;
    kind.ask = [](const QStringList &addresses) {
        const QJsonObject body {{"emails", QJsonArray::fromStringList(addresses)}};
        return request(Scope::Emails, {.operation = "POST /emails", .body = body});
    };
    kind.isTold = [list](const QJsonValue &answer, const QString &address) {
        const QJsonArray books = answer[address].toArray();
        return std::any_of(books.begin(), books.end(), [&](const QJsonValue &book) {
            return format::toText(book["book_id"]) == list.toString();
        });
    };
    return kind;
}

} // namespace pulsedeck::emails
