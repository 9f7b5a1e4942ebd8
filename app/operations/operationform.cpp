// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operationform.h"

#include "app/operations/fieldnames.h"
#include "app/operations/operationwords.h"
#include "app/values/format.h"
#include "app/vocabulary/given.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::operations {
namespace {

using Input = FormField::Input;
using Type = Schema::Type;

/// Texts that are longer than a line.
bool isLong(const QString &name)
{
    static const QSet<QString> names {u"body"_s,    u"html"_s,        u"text"_s,     u"message"_s,
                                      u"comment"_s, u"description"_s, u"body_amp"_s, u"shortDescription"_s,
                                      u"caption"_s};
    return names.contains(name);
}

Input textInput(const Field &field, const Schema &schema)
{
    if (schema.format == "date"_L1)
        return Input::Date;
    if (schema.format == "date-time"_L1 || schema.format == "Y-m-d H:i"_L1)
        return Input::DateTime;
    if (schema.format == "base64"_L1)
        return Input::Paragraph;
    return isLong(field.name) && schema.maximumLength.value_or(1000) > 100 ? Input::Paragraph : Input::Line;
}

Input listInput(const Schema &schema)
{
    const Schema items = schema.items ? settled(*schema.items) : Schema();
    if (items.type == Type::Object)
        return items.fields.empty() ? Input::Json : Input::Rows;
    if (items.type == Type::File)
        return Input::File;
    return items.type == Type::Array ? Input::Json : Input::Lines;
}

Input inputFor(const Field &field, const Schema &schema)
{
    if (!schema.allowed.isEmpty() || schema.type == Type::Boolean)
        return Input::Choice;
    switch (schema.type) {
    case Type::Integer:
        return Input::Number;
    case Type::Number:
        return Input::Decimal;
    case Type::Array:
        return listInput(schema);
    case Type::Object:
        if (schema.format == "files"_L1)
            return Input::Rows;
        return schema.fields.empty() ? Input::Map : Input::Group;
    case Type::File:
        return Input::File;
    case Type::Unknown:
        return Input::Json;
    default:
        return textInput(field, schema);
    }
}

/// What stands for people in fields of that name: addresses, or phones.
Kind kindOf(const QString &name)
{
    static const QRegularExpression email(u"(^|_)emails?$|[a-z]Emails?$"_s);
    static const QRegularExpression phone(u"(^|_)phones?(_?[nN]umbers?)?$|[a-z]Phones?$|^recipients$"_s);
    return email.match(name).hasMatch() ? Kind::Email
        : phone.match(name).hasMatch()  ? Kind::Phone
                                        : Kind::Text;
}

/// Whether @p field holds whole addresses or phones, and not a part to search for, or a coded list.
bool isOfPeople(const Operation &operation, const Field &field, const FormField &made)
{
    const bool isSearch = operation.rows && !operation.changes;
    const bool isCoded = made.input == Input::Line && field.name.endsWith(u's');
    return made.input == Input::Lines || (made.input == Input::Line && !isSearch && !isCoded);
}

QList<StatusWord> choicesOf(const Schema &schema)
{
    //: The value of a field that is on
    if (schema.allowed.isEmpty())
        return {{u"true"_s, Tr::tr("Yes")}, {u"false"_s, Tr::tr("No")}};
    QList<StatusWord> choices;
    for (const auto &value : schema.allowed) {
        const QString code =
            value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : format::toText(value);
        choices << StatusWord {code, code};
    }
    return choices;
}

std::function<QString(const QJsonValue &)> complaintsOf(const Schema &schema)
{
    return [schema](const QJsonValue &value) {
        const QJsonValue sent = wired(value, schema);
        if (sent.isUndefined())
            return QString();
        const QList<Violation> found = check(sent, schema);
        return found.isEmpty() ? QString() : sentence(found.first(), schema);
    };
}

QList<FormField> sorted(QList<FormField> fields)
{
    std::stable_sort(fields.begin(), fields.end(), [](const FormField &one, const FormField &other) {
        return one.required && !other.required;
    });
    return fields;
}

FormField fieldFor(const Operation &operation, const Field &field, const QString &key)
{
    const Schema schema = settled(field.schema);
    FormField made {.key = key, .title = fieldTitle(field.name)};
    made.input = inputFor(field, schema);
    made.hint = fieldHint(schema);
    made.required = field.required && !schema.nullable;
    if (made.input == Input::Choice)
        made.choices = choicesOf(schema);
    if (schema.format == "files"_L1) {
        made.fields = {{.key = fileKey, .title = Tr::tr("File"), .input = Input::File}};
        return made;
    }
    const Schema inner = made.input == Input::Rows ? settled(*schema.items) : schema;
    if (made.input == Input::Group || made.input == Input::Rows) {
        for (const Field &one : inner.fields)
            made.fields << fieldFor(operation, one, one.name);
        made.fields = sorted(made.fields);
    }
    if (isOfPeople(operation, field, made))
        made.kind = kindOf(field.name);
    if (made.input != Input::File)
        made.complain = complaintsOf(field.schema);
    return made;
}

QList<FormField> bodyFields(const Operation &operation, const Surroundings &known)
{
    if (!operation.body)
        return {};
    const Schema body = settled(*operation.body);
    QList<FormField> fields;
    if (body.type != Type::Object || body.fields.empty()) {
        const Field whole {u"body"_s, operation.bodyRequired, *operation.body};
        FormField field = fieldFor(operation, whole, u"body"_s);
        field.title = Tr::tr("Values to send");
        return {field};
    }
    for (const Field &one : body.fields) {
        FormField field = fieldFor(operation, one, u"body."_s + one.name);
        field.value = meant(operation, one, false, known);
        if (field.input == Input::Lines && !field.value.isUndefined() && !field.value.isArray())
            field.value = QJsonArray {field.value};
        fields << field;
    }
    return fields;
}

} // namespace

QList<FormField> formOf(const Operation &operation, const Surroundings &known)
{
    QList<FormField> fields;
    for (const Field &one : operation.pathFields) {
        FormField field = fieldFor(operation, one, u"path."_s + one.name);
        field.required = true;
        field.value = meant(operation, one, true, known);
        const QString title = wordedName(wordOf(operation.path, one.name) + "_id"_L1);
        if (one.name.compare("id"_L1, Qt::CaseInsensitive) == 0 && !title.isEmpty())
            field.title = title;
        fields << field;
    }
    fields << bodyFields(operation, known);
    for (const Field &one : operation.query) {
        FormField field = fieldFor(operation, one, u"query."_s + one.name);
        field.value = meant(operation, one, false, known);
        fields << field;
    }
    return sorted(fields);
}

} // namespace pulsedeck::operations
