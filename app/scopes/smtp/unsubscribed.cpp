// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/smtp.h"
#include "app/values/format.h"

#include <QJsonArray>

namespace pulsedeck::smtp {

static Action unsubscribe()
{
    Action action =
        create(Scope::Smtp, {"POST /smtp/unsubscribe"}, Tr::tr("Unsubscribe…"), [](const ActionContext &) {
            FormField addresses = required(ofEmail(lines("emails", Tr::tr("Addresses"))));
            addresses.hint = Tr::tr("One a line. They get no more emails from your programs.");
            return QList<FormField> {addresses, line("comment", Tr::tr("Comment"))};
        });
    action.requests = [](const ActionContext &context) {
        QJsonArray emails;
        for (const QJsonValue one : context.values["emails"].toArray()) {
            QJsonObject email {{"email", one}};
            if (const QString comment = context.text("comment"); !comment.isEmpty())
                email["comment"] = comment;
            emails << email;
        }
        const QJsonObject body {{"emails", emails}};
        return QList<Request> {request(Scope::Smtp, {.operation = "POST /smtp/unsubscribe", .body = body})};
    };
    return action;
}

static Action putBack()
{
    Action action = remove(Scope::Smtp, {"DELETE /smtp/unsubscribe"}, Tr::tr("Put back…"),
                           [](const ActionContext &context) {
                               return Tr::tr("Put %Ln address(es) back? They get emails again. Do that only "
                                             "when their owners asked for it.",
                                             nullptr, int(context.rows.size()));
                           });
    action.target = Action::Target::ManyRows;
    action.requests = [](const ActionContext &context) {
        QJsonArray emails;
        for (const QJsonObject &row : context.rows)
            emails << row["email"];
        const QJsonObject body {{"emails", emails}};
        return QList<Request> {request(Scope::Smtp, {.operation = "DELETE /smtp/unsubscribe", .body = body})};
    };
    return action;
}

static Action askAgain()
{
    const auto form = [](const ActionContext &context) {
        FormField sender = required(ofEmail(line("sender", Tr::tr("Sender's address"))));
        sender.hint = Tr::tr("One of your senders");
        FormField language = choice("lang", Tr::tr("Language of the email"),
                                    {
                                        {"en", Tr::tr("English")},
                                        {"es", Tr::tr("Spanish")},
                                        {"pt", Tr::tr("Portuguese")},
                                        {"tr", Tr::tr("Turkish")},
                                        {"ua", Tr::tr("Ukrainian")},
                                        {"ru", Tr::tr("Russian")},
                                    });
        language.value = "en";
        return QList<FormField> {required(ofEmail(line("email", Tr::tr("Address"), context.row()["email"]))),
                                 sender, language};
    };
    Action action = command(Scope::Smtp, {"POST /smtp/resubscribe"}, Tr::tr("Ask to subscribe again…"), form);
    action.id = "ask-again";
    action.done = [](const ActionContext &context) {
        return Tr::tr("An email that asks for consent is on its way to %1.").arg(context.text("email"));
    };
    return action;
}

/// The service has a sign for each of them; mostly one is set.
static QJsonValue reasons(const QJsonObject &row)
{
    const auto is = [&row](const char *key) {
        return format::toBool(row[QLatin1String(key)]).value_or(false);
    };
    QStringList reasons;
    if (is("unsubscribe_by_link"))
        reasons << Tr::tr("By the link in an email");
    if (is("unsubscribe_by_user"))
        reasons << Tr::tr("By you");
    if (is("spam_complaint"))
        reasons << Tr::tr("By a spam complaint");
    return reasons.join(u", ");
}

Resource unsubscribed()
{
    Resource unsubscribed {
        .id = "smtp/unsubscribed",
        .title = Tr::tr("Unsubscribed"),
        .scope = Scope::Smtp,
        .emptyText = Tr::tr("Nobody has unsubscribed."),
        .list = Call {"GET /smtp/unsubscribe"},
        .key = "email",
        .name = "email",
    };
    unsubscribed.columns = {
        email("email", Tr::tr("Address")),
        dateTime("date", Tr::tr("Since")),
        computed(text("reason", Tr::tr("Reason")), reasons),
    };
    unsubscribed.filters = {{.parameter = "date", .title = Tr::tr("Day"), .input = FormField::Input::Date}};
    unsubscribed.actions = {unsubscribe(), askAgain(), putBack(), askForMissing("email")};
    return unsubscribed;
}

} // namespace pulsedeck::smtp
