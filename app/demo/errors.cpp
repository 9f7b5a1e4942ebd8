// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/errors.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Kind = Violation::Kind;
using Type = Schema::Type;

/// The schema of the value at @p path below @p schema; where alternatives differ, the first that has it.
const Schema *schemaAt(const Schema &schema, const QStringList &path)
{
    for (const Schema &choice : schema.oneOf) {
        if (const Schema *found = schemaAt(choice, path))
            return found;
    }
    if (path.isEmpty())
        return schema.oneOf.empty() ? &schema : nullptr;
    if (schema.items)
        return schemaAt(*schema.items, path.mid(1));
    for (const Field &field : schema.fields) {
        if (field.name == path.first())
            return schemaAt(field.schema, path.mid(1));
    }
    return nullptr;
}

QString wrongType(const Schema *schema)
{
    switch (schema ? schema->type : Type::Unknown) {
    case Type::String:
        return u"must be string"_s;
    case Type::Integer:
        return u"must be integer"_s;
    case Type::Number:
        return u"must be number"_s;
    case Type::Boolean:
        return u"must be boolean"_s;
    case Type::Array:
        return u"must be array"_s;
    default:
        return u"is invalid"_s;
    }
}

QString tooMuch(const Schema *schema)
{
    if (!schema)
        return u"is invalid"_s;
    if (schema->type == Type::Array)
        return u"may not have more than %1 items"_s.arg(schema->maximumLength.value_or(0));
    return u"may not be greater than %1"_s.arg(
        schema->maximum.value_or(double(schema->maximumLength.value_or(0))));
}

/// What is wrong, after "Argument X ". The wording is that of the documented examples; that of an unknown
/// argument is a guess, as no example shows one.
QString complaint(const Violation &violation, const Schema *schema)
{
    switch (violation.kind) {
    case Kind::Missing:
        return u"missing"_s;
    case Kind::WrongType:
        return wrongType(schema);
    case Kind::OutOfRange:
        if (schema && schema->minimum && violation.detail.startsWith("less"_L1))
            return u"must be at least %1"_s.arg(*schema->minimum);
        return tooMuch(schema);
    case Kind::TooLong:
        return tooMuch(schema);
    case Kind::TooShort:
    case Kind::NotAllowed:
    case Kind::UnknownField:
        break;
    }
    return u"is invalid"_s;
}

} // namespace

Answer error(int status, const QString &message, qint64 code)
{
    return {status, QJsonObject {{u"message"_s, message}, {u"error_code"_s, code}}};
}

Answer invalid(const QString &message)
{
    return error(422, message, 422);
}

Answer unauthorized()
{
    return error(401, u"Unauthorized!"_s, 401);
}

Answer outOfScope()
{
    return error(403, u"Access denied! The token has no such scope"_s, 403);
}

Answer tooFast()
{
    return error(429, u"Too many requests"_s, 2020202020);
}

Answer noSuchPath()
{
    return error(404, u"Not found"_s, 404);
}

Answer notFound(Scope scope, const QString &message, qint64 code)
{
    // A guess for the two: no error body of theirs is documented.
    if (scope == Scope::Chatbots)
        return {404, QJsonObject {{u"success"_s, false}, {u"message"_s, message}}};
    if (scope == Scope::Crm)
        return {404, QJsonObject {{u"message"_s, message}}};
    if (scope == Scope::PopUps)
        return {404, QJsonObject {{u"result"_s, false}, {u"errors"_s, QJsonObject {{u"id"_s, message}}}}};
    return error(404, message, code);
}

std::optional<Answer> badPage(const QJsonObject &query, int largest)
{
    const int limit = query[u"limit"].toInt(1);
    if (limit < 1)
        return invalid(u"Argument limit must be at least 1"_s);
    if (limit > largest)
        return invalid(u"Argument limit may not be greater than %1"_s.arg(largest));
    if (query[u"offset"].toInt() < 0)
        return invalid(u"Argument offset must be at least 0"_s);
    return {};
}

Answer refuse(Scope scope, const QList<Violation> &violations, const Schema &schema)
{
    QJsonObject fields;
    QJsonObject lists;
    QString first;
    for (const Violation &violation : violations) {
        const QString name = violation.where.isEmpty() ? u"body"_s : violation.where;
        const Schema *part = schemaAt(schema, violation.where.split(u'.', Qt::SkipEmptyParts));
        const QString text = u"Argument %1 %2"_s.arg(name, complaint(violation, part));
        if (first.isEmpty())
            first = text;
        fields.insert(name, text);
        lists.insert(name, QJsonArray {text});
    }
    switch (scope) {
    case Scope::PopUps:
        return {400, QJsonObject {{u"result"_s, false}, {u"errors"_s, fields}}};
    case Scope::Chatbots: // A guess: no error body of theirs is documented, only that success is false.
        return {422, QJsonObject {{u"success"_s, false}, {u"message"_s, first}, {u"errors"_s, lists}}};
    case Scope::Crm: // A guess: what the framework that the service's texts come from answers by itself.
        return {422, QJsonObject {{u"message"_s, first}, {u"errors"_s, lists}}};
    default:
        return invalid(first);
    }
}

} // namespace pulsedeck::demo
