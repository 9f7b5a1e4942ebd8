// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/answershape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

using Type = Schema::Type;

QString nameOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a text"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"a record"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

const Schema *fieldOf(const Schema &schema, const QString &name)
{
    const auto field = std::find_if(schema.fields.begin(), schema.fields.end(),
                                    [&name](const Field &one) { return one.name == name; });
    return field == schema.fields.end() ? nullptr : &field->schema;
}

bool isRecord(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isObject() || (value.isArray() && (list.isEmpty() || list.first().isObject()));
}

ApiError errorAt(const QString &path, const QJsonValue &value, const Schema *schema)
{
    if (!schema || !schema->oneOf.empty() || (schema->nullable && value.isNull()))
        return {};
    if (schema->type == Type::Object && (!isRecord(value) || value.toArray().size() > 1))
        return misshapen(path, u"a record"_s, value);
    if (schema->type == Type::Array && !value.isArray() && !value.isObject())
        return misshapen(path, u"a list"_s, value);
    return {};
}

} // namespace

const Schema *answerSchema(const Operation &operation, const QString &dottedPath)
{
    const Schema *schema = operation.answer ? &*operation.answer : nullptr;
    for (const QString &name : dottedPath.split(u'.', Qt::SkipEmptyParts))
        schema = schema ? fieldOf(*schema, name) : nullptr;
    return schema;
}

ApiError misshapen(const QString &dottedPath, const QString &expected, const QJsonValue &found)
{
    ApiError error {.kind = ApiError::Kind::NotUnderstood};
    error.status = 200;
    error.detail = dottedPath.isEmpty()
        ? u"%1 was expected, but %2 came"_s.arg(expected, nameOf(found))
        : u"%1 was expected in \"%2\", but %3 came"_s.arg(expected, dottedPath, nameOf(found));
    return error;
}

ApiError shapeError(const QJsonValue &answer, const Operation *operation)
{
    if (!operation || !operation->answer)
        return {};
    const ApiError error = errorAt({}, answer, answerSchema(*operation, {}));
    if (error.isSet() || operation->answer->type != Type::Object)
        return error;
    const QJsonValue record = answer.isArray() ? answer.toArray().at(0) : answer;
    const QJsonValue data = record["data"_L1];
    return data.isUndefined() ? ApiError() : errorAt(u"data"_s, data, answerSchema(*operation, u"data"_s));
}

} // namespace pulsedeck
