// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/contactactions.h"
#include "app/scopes/emails/emails.h"

#include <QJsonArray>

namespace pulsedeck::emails {

Action deleteEverywhere()
{
    Action action = remove(Scope::Emails, {"DELETE /emails/{email}"}, Tr::tr("Delete from all lists…"),
                           [](const ActionContext &context) {
                               return Tr::tr("Delete %1 from every mailing list of the account? Variables, "
                                             "status and history go with it; that cannot be undone.")
                                   .arg(context.row()["email"].toString());
                           });
    action.id = "delete-everywhere";
    action.confirm = Action::Confirm::TypeToConfirm;
    return action;
}

static Action forTags(const QString &operation, const QString &text)
{
    Action action = command(Scope::Emails, {operation}, text, [](const ActionContext &) {
        FormField tag {.key = "tag", .title = Tr::tr("Tag")};
        tag.input = FormField::Input::Number;
        return QList<FormField> {required(named(tag, "emails/tags"))};
    });
    action.target = Action::Target::ManyRows;
    action.requests = [operation](const ActionContext &context) {
        QList<Request> all;
        for (const QJsonObject &row : context.rows) {
            const QJsonObject body {{"email", row["email"]},
                                    {"tags", QJsonArray {context.values["tag"].toInt()}}};
            all << request(Scope::Emails, {.operation = operation, .body = body});
        }
        return all;
    };
    action.done = [](const ActionContext &) {
        return Tr::tr("The service will carry this out in a moment. Refresh to see it.");
    };
    return action;
}

Action tagContacts()
{
    Action action = forTags("POST /tags/pin/email", Tr::tr("Put a tag on…"));
    action.id = "tag";
    return action;
}

Action untagContacts()
{
    Action action = forTags("POST /tags/unpin/email", Tr::tr("Take a tag off…"));
    action.id = "untag";
    return action;
}

} // namespace pulsedeck::emails
