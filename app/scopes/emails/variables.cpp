// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/variables.h"

#include "app/scopes/emails/emails.h"
#include "app/values/format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pulsedeck::emails {

static const QString prefix = u"variables."_s;

static Column variableColumn(const QString &name, const QString &type)
{
    //: In place of a name that is empty.
    Column column {.key = prefix + name, .title = name.isEmpty() ? Tr::tr("(no name)") : name};
    if (type == "number")
        column.kind = Kind::Number;
    else if (type == "date")
        column.kind = Kind::Date;
    // A dot in a name would be taken for a step of the path.
    if (name.contains(u'.'))
        column.value = [name](const QJsonObject &row) { return row["variables"][name]; };
    return column;
}

QList<Column> variableColumnsOf(const QJsonValue &variables)
{
    QList<Column> columns;
    for (const QJsonValue variable : variables.toArray()) {
        const QJsonValue name = variable["name"];
        if (name.isString() || name.isDouble())
            columns << variableColumn(format::toText(name), variable["type"].toString());
    }
    return columns;
}

QJsonObject variablesByName(const QJsonValue &variables)
{
    QJsonObject values = variables.toObject();
    for (const QJsonValue variable : variables.toArray())
        values[format::toText(variable["name"])] = variable["value"];
    return values;
}

ColumnSource variableColumns(const QJsonObject &list)
{
    return {forRow({"GET /addressbooks/{id}/variables"}, list), variableColumnsOf};
}

static FormField variableField(const Column &column, const QJsonValue &value)
{
    FormField field = line(column.key, column.title, format::toText(value));
    if (column.kind == Kind::Number)
        field.input = FormField::Input::Decimal;
    if (column.kind == Kind::Date)
        field.input = FormField::Input::Date;
    return field;
}

QList<FormField> variableFields(const ActionContext &context)
{
    QJsonObject values = context.row()["variables"].toObject();
    QList<FormField> fields;
    for (const Column &column : context.columns) {
        if (column.key.startsWith(prefix))
            fields << variableField(column, values.take(column.key.mid(prefix.size())));
    }
    for (auto rest = values.begin(); rest != values.end(); ++rest)
        fields << variableField(variableColumn(rest.key(), {}), rest.value());
    return fields;
}

static QString complainMore(const QJsonValue &value)
{
    for (const QJsonValue one : value.toArray()) {
        if (one.toString().indexOf(u'=') < 1)
            return Tr::tr("Write a name, an equals sign and a value: “%1”.").arg(one.toString());
    }
    return {};
}

FormField moreVariablesField()
{
    FormField field = lines("more", Tr::tr("Other variables"));
    field.hint = Tr::tr("One a line: name = value");
    field.complain = complainMore;
    return field;
}

FormField phoneField(const QJsonObject &contact)
{
    const QString stored = format::toText(contact["phone"]);
    FormField field = ofPhone(line("phone", Tr::tr("Phone"), stored));
    field.hint = Tr::tr("With the country code, for example 380501234567");
    // No documented call takes a phone number away.
    field.complain = [stored](const QJsonValue &value) {
        return value.toString().isEmpty() && !stored.isEmpty()
            ? Tr::tr("A phone number can be changed but not removed.")
            : QString();
    };
    return field;
}

QJsonObject changedVariables(const ActionContext &context)
{
    QJsonObject changed;
    for (auto value = context.values.begin(); value != context.values.end(); ++value) {
        if (value.key().startsWith(prefix) && context.changed(value.key()))
            changed[value.key().mid(prefix.size())] = format::toText(value.value());
    }
    for (const QJsonValue one : context.changed("more") ? context.values["more"].toArray() : QJsonArray()) {
        const QString text = one.toString();
        const qsizetype equals = text.indexOf(u'=');
        if (equals > 0)
            changed[text.left(equals).trimmed()] = text.mid(equals + 1).trimmed();
    }
    return changed;
}

} // namespace pulsedeck::emails
