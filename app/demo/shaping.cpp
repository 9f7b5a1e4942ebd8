// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/shaping.h"

#include <QJsonObject>

namespace pulsedeck::demo {

namespace {

using Type = Schema::Type;

QJsonValue blank(const Schema &schema)
{
    if (schema.nullable)
        return QJsonValue();
    if (!schema.fallback.isUndefined())
        return schema.fallback;
    if (!schema.allowed.isEmpty())
        return schema.allowed.first();
    switch (schema.type) {
    case Type::String:
        return QString();
    case Type::Integer:
    case Type::Number:
        return 0;
    case Type::Boolean:
        return false;
    case Type::Array:
        return QJsonArray();
    default:
        return QJsonValue();
    }
}

QJsonValue shapedObject(const QJsonObject &object, const Schema &schema)
{
    if (schema.fields.empty())
        return object;
    QJsonObject result;
    for (const Field &field : schema.fields)
        result.insert(field.name, shaped(object.value(field.name), field.schema));
    return result;
}

QJsonValue shapedArray(const QJsonArray &array, const Schema &schema)
{
    // Where the documents write a list as one of its records, the record describes each.
    const Schema *items = schema.items ? schema.items.get() : schema.type == Type::Object ? &schema : nullptr;
    if (!items)
        return array;
    QJsonArray result;
    for (const QJsonValue &item : array)
        result << shaped(item, *items);
    return result;
}

QJsonValue shapedScalar(const QJsonValue &value, Type type)
{
    switch (type) {
    case Type::String:
        return value.isString() ? value : QJsonValue(value.toVariant().toString());
    case Type::Integer:
        return value.isDouble() ? value : QJsonValue(value.toVariant().toLongLong());
    case Type::Number:
        return value.isDouble() ? value : QJsonValue(value.toVariant().toDouble());
    case Type::Boolean:
        return value.toVariant().toBool();
    default:
        return value;
    }
}

} // namespace

QJsonValue shaped(const QJsonValue &value, const Schema &schema)
{
    for (const Schema &choice : schema.oneOf) {
        // Read leniently, null fits all.
        if (value.isNull() ? choice.nullable : check(value, choice, true).isEmpty())
            return shaped(value, choice);
    }
    if (!schema.oneOf.empty())
        return shaped(value, schema.oneOf.front());
    if (value.isUndefined() || value.isNull())
        return blank(schema);
    if (value.isArray())
        return shapedArray(value.toArray(), schema);
    if (value.isObject() && schema.type == Type::Array && schema.items)
        return QJsonArray {shaped(value, *schema.items)};
    if (value.isObject())
        return shapedObject(value.toObject(), schema);
    return shapedScalar(value, schema.type);
}

} // namespace pulsedeck::demo
