// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/given.h"

#include "app/values/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

using Type = Schema::Type;

/// All fields of all alternatives that are objects; required is what all of them require.
Schema merged(const std::vector<Schema> &choices)
{
    Schema all;
    all.type = Type::Object;
    bool first = true;
    for (const Schema &choice : choices) {
        if (choice.type != Type::Object)
            continue;
        for (Field &known : all.fields) {
            const auto same = std::find_if(choice.fields.begin(), choice.fields.end(),
                                           [&](const Field &field) { return field.name == known.name; });
            known.required &= same != choice.fields.end() && same->required;
        }
        for (Field field : choice.fields) {
            const auto same = std::find_if(all.fields.begin(), all.fields.end(),
                                           [&](const Field &known) { return known.name == field.name; });
            field.required &= first;
            if (same == all.fields.end())
                all.fields.push_back(field);
        }
        first = false;
    }
    return all;
}

} // namespace

bool isBlank(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        return std::all_of(items.begin(), items.end(), [](const QJsonValue &item) { return isBlank(item); });
    }
    if (value.isObject()) {
        const QJsonObject members = value.toObject();
        return std::all_of(members.begin(), members.end(),
                           [](const QJsonValue &member) { return isBlank(member); });
    }
    return value.isUndefined() || value.isNull()
        || (value.isString() && value.toString().trimmed().isEmpty());
}

QJsonValue pruned(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const auto &item : value.toArray()) {
            if (!isBlank(item))
                items << pruned(item);
        }
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject members = value.toObject();
    for (const QString &key : members.keys()) {
        if (isBlank(members[key]))
            members.remove(key);
        else
            members[key] = pruned(members[key]);
    }
    return members;
}

QJsonValue wiredText(const QString &text, const Schema &schema)
{
    if (text.isEmpty())
        return QJsonValue::Undefined;
    for (const auto &allowed : schema.allowed) {
        if (format::toText(allowed) == text)
            return allowed;
    }
    bool ok = false;
    const qlonglong whole = text.toLongLong(&ok);
    if (ok && (schema.type == Type::Integer || schema.format == numberOrText))
        return whole;
    const double number = text.toDouble(&ok);
    if (ok && schema.type == Type::Number)
        return number;
    if (schema.type == Type::Boolean && (text == "true"_L1 || text == "false"_L1))
        return text == "true"_L1;
    const QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    if (time.isValid() && schema.format == "date-time"_L1)
        return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
    if (time.isValid() && schema.format == "Y-m-d H:i"_L1)
        return time.toString(u"yyyy-MM-dd HH:mm"_s);
    return text;
}

Schema settled(const Schema &schema)
{
    if (schema.oneOf.empty())
        return schema;
    const auto of = [&](Type type) {
        return std::find_if(schema.oneOf.begin(), schema.oneOf.end(),
                            [type](const Schema &choice) { return choice.type == type; });
    };
    if (of(Type::Object) != schema.oneOf.end())
        return merged(schema.oneOf);
    Schema first = schema.oneOf.front();
    if (first.type == Type::Integer && of(Type::String) != schema.oneOf.end()) {
        first.type = Type::String;
        first.format = numberOrText;
    }
    return first;
}

} // namespace pulsedeck
