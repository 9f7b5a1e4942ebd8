// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tolerance.h"

#include "app/demo/wirevalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Type = Schema::Type;

bool saysNothing(const QJsonValue &value)
{
    return value.isNull() || value == ""_L1;
}

/// The alternative that the whole of @p value fits best.
QJsonValue toleratedChoice(const QJsonValue &value, const Schema &schema)
{
    QJsonValue best = value;
    qsizetype fewest = -1;
    for (const Schema &choice : schema.oneOf) {
        const QJsonValue taken = tolerated(value, choice);
        const qsizetype misfits = check(value, choice).size();
        if (check(taken, choice).isEmpty() && (fewest < 0 || misfits < fewest)) {
            best = taken;
            fewest = misfits;
        }
    }
    return best;
}

QJsonObject toleratedObject(const QJsonObject &object, const Schema &schema)
{
    if (schema.fields.empty())
        return object;
    QJsonObject result = schema.open ? object : QJsonObject();
    for (const Field &field : schema.fields) {
        const auto value = object.constFind(field.name);
        if (value == object.constEnd())
            continue;
        const QJsonValue taken = tolerated(*value, field.schema);
        if (saysNothing(taken) && !check(taken, field.schema).isEmpty())
            result.remove(field.name);
        else
            result.insert(field.name, taken);
    }
    return result;
}

QJsonValue toleratedArray(const QJsonArray &array, const Schema &schema)
{
    if (array.isEmpty() && schema.type == Type::Object)
        return QJsonObject();
    if (!schema.items)
        return array;
    QJsonArray result;
    for (const QJsonValue &item : array)
        result << tolerated(item, *schema.items);
    return result;
}

} // namespace

QJsonValue tolerated(const QJsonValue &value, const Schema &schema)
{
    if (!schema.oneOf.empty())
        return toleratedChoice(value, schema);
    const QJsonValue read = value.isString() ? readText(value.toString(), schema) : value;
    if (read.isObject())
        return toleratedObject(read.toObject(), schema);
    if (read.isArray())
        return toleratedArray(read.toArray(), schema);
    const bool isBit = read == QJsonValue(0) || read == QJsonValue(1);
    return isBit && schema.type == Type::Boolean ? QJsonValue(read.toInt() == 1) : read;
}

QJsonObject toleratedQuery(const QJsonObject &query, const std::vector<Field> &fields)
{
    QJsonObject result;
    for (const Field &field : fields) {
        const QJsonValue value = query.value(field.name);
        if (!value.isUndefined() && !saysNothing(value))
            result.insert(field.name, value);
    }
    result = typed(result, fields);
    for (const Field &field : fields) {
        if (result.contains(field.name))
            result.insert(field.name, tolerated(result[field.name], field.schema));
    }
    return result;
}

QJsonObject withoutZeroSize(QJsonObject values, const Paging &paging)
{
    if (values.value(paging.size) == QJsonValue(0))
        values.remove(paging.size);
    return values;
}

} // namespace pulsedeck::demo
