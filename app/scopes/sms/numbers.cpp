// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/sms/sms.h"
#include "app/values/format.h"

#include <QJsonArray>

namespace pulsedeck::sms {

static const char prefix[] = "variables.";

/// What the service wants of one phone: a list of lists of variables.
static QJsonArray variablesOf(const ImportRow &row)
{
    QJsonArray variables;
    for (auto value = row.values.begin(); value != row.values.end(); ++value) {
        if (!value.key().startsWith(prefix))
            continue;
        variables << QJsonObject {{"name", value.key().mid(qsizetype(sizeof prefix) - 1)},
                                  {"type", value.value().isDouble() ? "number" : "string"},
                                  {"value", format::toText(value.value())}};
    }
    QJsonArray all;
    all << QJsonValue(variables);
    return all;
}

/// Of the contacts or the phones @p list, which cannot be read without the scope of emails.
static QVariant mailingList(const Resource &list)
{
    if (list.list)
        return list.list->path["id"];
    return list.way.isEmpty() ? QVariant() : list.way.last().row["id"].toVariant();
}

/// Phones without any variables have a call of their own.
static Request addNumbers(const QVariant &list, const QList<ImportRow> &rows)
{
    QJsonArray phones;
    QJsonObject withVariables;
    bool areBare = true;
    for (const ImportRow &row : rows) {
        const QJsonArray variables = variablesOf(row);
        areBare = areBare && variables.first().toArray().isEmpty();
        phones << row.key;
        withVariables[row.key] = variables;
    }
    const QJsonObject body {{"addressBookId", QJsonValue::fromVariant(list)},
                            {"phones", areBare ? QJsonValue(phones) : QJsonValue(withVariables)}};
    const QString operation = areBare ? "POST /sms/numbers" : "POST /sms/numbers/variables";
    return request(Scope::Sms, {.operation = operation, .body = body});
}

ImportKind numberImport(const Resource &contacts)
{
    const QVariant list = mailingList(contacts);
    ImportKind kind {.id = "sms/numbers", .scope = Scope::Sms, .name = Tr::tr("Phones for SMS")};
    kind.about =
        Tr::tr("Phones without an address cannot be listed: those of them that are in the list already "
               "count as new here. No phone gets in twice, but it gets the variables of the file.");
    kind.operation = "POST /sms/numbers";
    kind.counted = [](int number) { return Tr::tr("%Ln phone(s)", nullptr, number); };
    kind.fields = {{phone("phone", Tr::tr("Phone"))}};
    kind.variables = "variables";
    kind.keys = {"phone"};
    kind.together = 100;
    kind.addChanges = true;
    kind.add = [list](const QList<ImportRow> &rows, const QJsonObject &) { return addNumbers(list, rows); };
    kind.ask = [list](const QStringList &phones) {
        const QVariantMap path {{"addressBookId", list}, {"phoneNumber", phones.first()}};
        return request(Scope::Sms, {"GET /sms/numbers/info/{addressBookId}/{phoneNumber}", path});
    };
    // The answer is an object or a list of one.
    kind.isTold = [](const QJsonValue &answer, const QString &) {
        const QJsonValue told = answer.isArray() ? answer[0] : answer;
        return !told["data"].toObject().isEmpty();
    };
    return kind;
}

} // namespace pulsedeck::sms
