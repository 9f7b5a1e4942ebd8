// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/contactactions.h"

#include "app/scopes/emails/emails.h"
#include "app/scopes/emails/variables.h"

#include <QJsonArray>

namespace pulsedeck::emails {

/// The service takes so many addresses in one call.
static constexpr qsizetype addressesPerCall = 100;

static const char phoneCall[] = "PUT /addressbooks/{id}/phone";
/// Updates those that are there already.
static const char addCall[] = "POST /addressbooks/{id}/emails";

static Request phoneRequest(const QJsonObject &list, const ActionContext &context)
{
    const QJsonObject body {{"email", context.row()["email"]}, {"phone", context.text("phone")}};
    return request(Scope::Emails, {.operation = phoneCall, .body = body}, list);
}

static QJsonArray namesAndValues(const QJsonObject &variables)
{
    QJsonArray all;
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        all << QJsonObject {{"name", variable.key()}, {"value", variable.value()}};
    return all;
}

/// One call takes the variables of many; a phone number takes one of its own.
static QList<Request> editTogether(const QJsonObject &list, const QList<ActionContext> &contexts)
{
    QJsonArray contacts;
    QList<Request> phones;
    for (const ActionContext &context : contexts) {
        const QJsonValue address = context.row()["email"];
        if (const QJsonObject changed = changedVariables(context); !changed.isEmpty())
            contacts << QJsonObject {{"email", address}, {"variables", changed}};
        if (context.changed("phone"))
            phones << phoneRequest(list, context);
    }
    QList<Request> requests;
    if (!contacts.isEmpty()) {
        QJsonObject body {{"emails", contacts}};
        if (contexts.first().quietly)
            body["disable_webhook"] = true;
        requests << request(Scope::Emails, {.operation = addCall, .body = body}, list);
    }
    return requests + phones;
}

Action editContact(const QJsonObject &list)
{
    const QString variableCall = "POST /addressbooks/{id}/emails/variable";
    Action action;
    action.id = "edit";
    action.text = Tr::tr("Edit contact…");
    action.role = Action::Role::Edit;
    action.operation = variableCall;
    action.moreOperations = {phoneCall, addCall};
    action.updates = true;
    action.form = [](const ActionContext &context) {
        return variableFields(context) << phoneField(context.row()) << moreVariablesField();
    };
    action.requests = [list, variableCall](const ActionContext &context) {
        if (context.quietly) // which the call for one contact knows nothing of
            return editTogether(list, {context});
        const QJsonValue address = context.row()["email"];
        QList<Request> requests;
        if (const QJsonArray changed = namesAndValues(changedVariables(context)); !changed.isEmpty()) {
            const QJsonObject body {{"email", address}, {"variables", changed}};
            requests << request(Scope::Emails, {.operation = variableCall, .body = body}, list);
        }
        if (context.changed("phone"))
            requests << phoneRequest(list, context);
        return requests;
    };
    action.together = [list](const QList<ActionContext> &contexts) { return editTogether(list, contexts); };
    action.atOnce = addressesPerCall;
    action.alone = {"phone"};
    action.canBeQuiet = true;
    action.done = [](const ActionContext &context) {
        return Tr::tr("The changes of %1 were saved.").arg(context.row()["email"].toString());
    };
    return action;
}

/// The addresses of the selected rows, sent to @p operation in as few calls as the service allows.
static Action forAddresses(const QJsonObject &list, const QString &operation)
{
    Action action;
    action.target = Action::Target::ManyRows;
    action.operation = operation;
    action.requests = [list, operation](const ActionContext &context) {
        QList<Request> requests;
        for (const QList<QJsonObject> &chunk : inChunks(context.rows, addressesPerCall)) {
            QJsonArray addresses;
            for (const QJsonObject &row : chunk)
                addresses << row["email"];
            const QJsonObject body {{"emails", addresses}};
            requests << request(Scope::Emails, {.operation = operation, .body = body}, list);
        }
        return requests;
    };
    return action;
}

static QString firstAddress(const ActionContext &context)
{
    return context.row()["email"].toString();
}

Action deleteContacts(const QJsonObject &list)
{
    Action action = forAddresses(list, "DELETE /addressbooks/{id}/emails");
    action.id = "remove";
    action.text = Tr::tr("Delete from the list…");
    action.role = Action::Role::Remove;
    const QString name = list["name"].toString();
    action.question = [name](const ActionContext &context) {
        if (context.rows.size() == 1)
            return Tr::tr("Delete %1 and all its variables from the list “%2”?")
                .arg(firstAddress(context), name);
        return Tr::tr("Delete %Ln contact(s) and all their variables from the list “%1”?", nullptr,
                      int(context.rows.size()))
            .arg(name);
    };
    action.done = [](const ActionContext &context) {
        return Tr::tr("%Ln contact(s) were deleted.", nullptr, int(context.rows.size()));
    };
    return action;
}

Action unsubscribeContacts(const QJsonObject &list)
{
    Action action = forAddresses(list, "POST /addressbooks/{id}/emails/unsubscribe");
    action.id = "unsubscribe";
    action.text = Tr::tr("Unsubscribe…");
    action.confirm = Action::Confirm::TypeToConfirm;
    action.question = [](const ActionContext &context) {
        if (context.rows.size() == 1) {
            return Tr::tr("Unsubscribe %1? Only its owner can subscribe again: there is no call that takes "
                          "this back.")
                .arg(firstAddress(context));
        }
        return Tr::tr(
            "Unsubscribe %Ln contact(s)? Only they can subscribe again: there is no call that takes this "
            "back.",
            nullptr, int(context.rows.size()));
    };
    action.done = [](const ActionContext &context) {
        return Tr::tr("%Ln contact(s) were unsubscribed.", nullptr, int(context.rows.size()));
    };
    return action;
}

static QList<FormField> searchForm(const ActionContext &context)
{
    QList<StatusWord> names;
    for (const Column &column : context.columns) {
        if (column.key.startsWith("variables."))
            names << StatusWord {column.key.mid(10), column.title};
    }
    const auto variable = [&names](const QString &key, const QString &title) {
        return names.isEmpty() ? line(key, title) : choice(key, title, names);
    };
    FormField otherValue = line("otherValue", Tr::tr("Its value"));
    otherValue.hint = Tr::tr("Contacts that have both values are found.");
    return {required(variable("variableName", Tr::tr("Variable"))),
            required(line("searchValue", Tr::tr("Value"))),
            variable("otherName", Tr::tr("And also the variable")), otherValue};
}

/// None, unless both the variable and its value are told.
static std::optional<VariableValue> otherIn(const ActionContext &context)
{
    const VariableValue other {context.text("otherName"), context.text("otherValue")};
    return other.name.isEmpty() || other.value.isEmpty() ? std::nullopt : std::optional(other);
}

Action findContacts(const QJsonObject &list)
{
    Action action;
    action.id = "find";
    action.text = Tr::tr("Find by variable…");
    action.target = Action::Target::NoRow;
    action.operation = "GET /addressbooks/{id}/variables/{variableName}/{searchValue}";
    action.form = searchForm;
    action.opens = [list](const ActionContext &context) {
        return foundContacts(list, VariableValue {context.text("variableName"), context.text("searchValue")},
                             otherIn(context));
    };
    return action;
}

} // namespace pulsedeck::emails
