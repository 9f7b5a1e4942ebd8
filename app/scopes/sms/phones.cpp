// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/sms/sms.h"

#include <QJsonArray>

#include <algorithm>

namespace pulsedeck::sms {

/// So many phones go with one call.
static constexpr qsizetype together = 100;

static FormField variablesField(const QString &hint)
{
    FormField field {.key = "variables", .title = Tr::tr("Variables"), .input = FormField::Input::Map};
    field.hint = hint;
    return field;
}

/// Names and values as the service wants them.
static QJsonArray variablesIn(const ActionContext &context, bool withType)
{
    QJsonArray all;
    const QJsonObject values = context.values["variables"].toObject();
    for (auto one = values.begin(); one != values.end(); ++one) {
        QJsonObject variable {{"name", one.key()}, {"value", one.value()}};
        if (withType)
            variable["type"] = "string";
        all << variable;
    }
    return all;
}

static QString phoneOf(const QJsonObject &row)
{
    return row["phone"].toVariant().toString();
}

static bool haveAllPhones(const QList<QJsonObject> &rows)
{
    return std::all_of(rows.begin(), rows.end(),
                       [](const QJsonObject &row) { return !phoneOf(row).isEmpty(); });
}

static QJsonArray phonesOf(const QList<QJsonObject> &rows)
{
    QJsonArray phones;
    for (const QJsonObject &row : rows)
        phones << phoneOf(row);
    return phones;
}

/// @p phones with or without variables: each has a call of its own.
static Request adding(qint64 list, const QJsonArray &phones, const QJsonArray &variables)
{
    QJsonObject body {{"addressBookId", list}, {"phones", phones}};
    if (variables.isEmpty())
        return request(Scope::Sms, {.operation = "POST /sms/numbers", .body = body});
    QJsonObject withVariables;
    for (const QJsonValue phone : phones)
        withVariables[phone.toString()] = QJsonArray {QJsonValue(variables)};
    body["phones"] = withVariables;
    return request(Scope::Sms, {.operation = "POST /sms/numbers/variables", .body = body});
}

static Action addPhones(qint64 list)
{
    Action add = create(Scope::Sms, {"POST /sms/numbers"}, Tr::tr("Add phones…"), [](const ActionContext &) {
        FormField phones = required(ofPhone(lines("phones", Tr::tr("Phones"))));
        phones.hint = Tr::tr("With the code of the country, one a line");
        return QList<FormField> {phones, variablesField(Tr::tr("The same for all of them"))};
    });
    add.moreOperations = {"POST /sms/numbers/variables"};
    add.requests = [list](const ActionContext &context) {
        const QJsonArray all = context.values["phones"].toArray();
        const QJsonArray variables = variablesIn(context, true);
        QList<Request> requests;
        for (qsizetype at = 0; at < all.size(); at += together) {
            QJsonArray some;
            for (qsizetype i = at; i < qMin(at + together, all.size()); ++i)
                some << all[i];
            requests << adding(list, some, variables);
        }
        return requests;
    };
    add.done = [](const ActionContext &context) {
        return Tr::tr("%Ln phone(s) were handed over.", nullptr,
                      int(context.values["phones"].toArray().size()));
    };
    return add;
}

/// One phone has a call of its own.
static Action setVariables(qint64 list)
{
    const QString one = "POST /addressbooks/{id}/phones/variable";
    const QString many = "PUT /sms/numbers";
    Action set = command(Scope::Sms, {many}, Tr::tr("Set variables…"), [](const ActionContext &) {
        return QList<FormField> {required(variablesField(Tr::tr("Others stay as they are")))};
    });
    set.id = "variables";
    set.target = Action::Target::ManyRows;
    set.moreOperations = {one};
    set.applies = haveAllPhones;
    set.requests = [=](const ActionContext &context) {
        QList<Request> requests;
        if (context.rows.size() == 1) {
            const QJsonObject body {{"phone", phoneOf(context.row())},
                                    {"variables", variablesIn(context, false)}};
            return requests << request(Scope::Sms, {one, {{"id", list}}, {}, body});
        }
        for (const QList<QJsonObject> &rows : inChunks(context.rows, together)) {
            const QJsonObject body {{"addressBookId", list},
                                    {"phones", phonesOf(rows)},
                                    {"variables", variablesIn(context, true)}};
            requests << request(Scope::Sms, {.operation = many, .body = body});
        }
        return requests;
    };
    return set;
}

static Action changePhone(qint64 list)
{
    const QString operation = "PUT /addressbooks/{id}/phone";
    Action change =
        command(Scope::Sms, {operation}, Tr::tr("Change the number…"), [](const ActionContext &context) {
            FormField phone = required(ofPhone(line("phone", Tr::tr("Phone"))));
            phone.value = phoneOf(context.row());
            return QList<FormField> {phone};
        });
    change.id = "change";
    change.role = Action::Role::Edit;
    change.applies = [](const QList<QJsonObject> &rows) {
        return std::all_of(rows.begin(), rows.end(),
                           [](const QJsonObject &row) { return row["email"].isString(); });
    };
    change.requests = [=](const ActionContext &context) {
        const QJsonObject body {{"email", context.row()["email"].toString()},
                                {"phone", context.text("phone")}};
        return QList<Request> {request(Scope::Sms, {operation, {{"id", list}}, {}, body})};
    };
    return change;
}

static Action removePhones(qint64 list, const QString &name)
{
    const QString operation = "DELETE /sms/numbers";
    Action drop =
        remove(Scope::Sms, {operation}, Tr::tr("Remove phones…"), [name](const ActionContext &context) {
            return Tr::tr("Remove %Ln phone(s) from the list “%1”? Their variables go with them.", nullptr,
                          int(context.rows.size()))
                .arg(name);
        });
    drop.target = Action::Target::ManyRows;
    drop.applies = haveAllPhones;
    drop.requests = [=](const ActionContext &context) {
        QList<Request> requests;
        for (const QList<QJsonObject> &rows : inChunks(context.rows, together)) {
            const QJsonObject body {{"addressBookId", list}, {"phones", phonesOf(rows)}};
            requests << request(Scope::Sms, {.operation = operation, .body = body});
        }
        return requests;
    };
    drop.done = [](const ActionContext &context) {
        return Tr::tr("%Ln phone(s) were removed.", nullptr, int(context.rows.size()));
    };
    return drop;
}

Resource listPhones(const QJsonObject &list)
{
    const qint64 id = list["id"].toVariant().toLongLong();
    const QString name = list["name"].toString();
    Resource phones {
        .id = "sms/list-phones",
        .title = Tr::tr("Phones of “%1”").arg(name),
        .scope = Scope::Sms,
        .key = "phone",
        .name = "phone",
    };
    phones.actions = {addPhones(id), setVariables(id), changePhone(id), removePhones(id, name)};
    phones.children = {{"phone", Tr::tr("One phone"), [id, name](const QJsonObject &row) {
                            return foundPhone(QString::number(id), name, phoneOf(row));
                        }}};
    return phones;
}

Resource phones()
{
    Resource phones {.id = "sms/phones", .title = Tr::tr("Phones"), .scope = Scope::Sms};
    phones.actions = {lookUpPhone()};
    phones.children = {{"list", Tr::tr("Phones of a list"), listPhones}};
    return phones;
}

} // namespace pulsedeck::sms
