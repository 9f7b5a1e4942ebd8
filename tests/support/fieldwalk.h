// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

/// The fields that the documents name in an answer, and answers that differ in one of them only.
namespace pulsedeck::test {

/// A row may show some fields only beside some codes, or only where a text is a number or a date: so many
/// ways are there to tell the rest of an answer. Nothing is ever missing: what is shown in place of another
/// field only does not count.
constexpr int waysToTell = 8;

inline void addFields(const Schema &schema, const QString &path, QStringList *found)
{
    for (const Schema &one : schema.oneOf)
        addFields(one, path, found);
    if (!schema.oneOf.empty())
        return;
    for (const Field &field : schema.fields)
        addFields(field.schema, path.isEmpty() ? field.name : path + '.' + field.name, found);
    if (schema.type == Schema::Type::Array && schema.items)
        addFields(*schema.items, path + "[]", found);
    else if (schema.fields.empty() && !found->contains(path))
        *found << path;
}

/// Dotted paths of all values that hold no others; [] are the items of a list.
inline QStringList fieldsOf(const Schema &schema)
{
    QStringList found;
    addFields(schema, {}, &found);
    return found;
}

/// One of two values that the schema allows, or any that the documents may mean where it says nothing.
inline QJsonValue plainValue(const Schema &schema, const QString &path, int which, int way)
{
    using Type = Schema::Type;
    if (schema.allowed.size() > 1 || (which == 0 && !schema.allowed.isEmpty()))
        return schema.allowed.at((which + way) % schema.allowed.size());
    QString word = which == 0 ? "kiwi" : "plum";
    if (path.endsWith("urrency") || path.endsWith("cur"))
        word = which == 0 ? "EUR" : "UAH";
    else if (schema.format == "date-time" || way % 4 == 3)
        word = which == 0 ? "2025-03-01 10:00:00" : "2025-04-02 11:00:00";
    else if (way % 4 == 1)
        word = which == 0 ? "7" : "34";
    switch (schema.type) {
    case Type::Boolean:
        return which == 0;
    case Type::Integer:
        return which == 0 ? way + 1 : 2 * way + 3;
    case Type::Number:
        return which == 0 ? 1.25 : 3.5;
    case Type::Array:
        return QJsonArray {word};
    case Type::Object:
        // Named like a sample variable, and in every other way a number.
        return QJsonObject {{"text", way % 2 == 0 ? QJsonValue(word) : QJsonValue(which + 1)}};
    default:
        return word;
    }
}

/// The answer as @p way has it, with the value @p which of two at @p path.
inline QJsonValue answerWith(const Schema &schema, const QString &path, int which, int way, bool isOn = true,
                             const QString &here = {})
{
    if (!schema.oneOf.empty()) {
        for (const Schema &one : schema.oneOf) {
            QStringList inner;
            addFields(one, here, &inner);
            if (isOn && inner.contains(path)
                && (here != path || &one == &schema.oneOf[size_t(way) % schema.oneOf.size()]))
                return answerWith(one, path, which, way, isOn, here);
        }
        return answerWith(schema.oneOf[size_t(way) % schema.oneOf.size()], path, which, way, isOn, here);
    }
    if (!schema.fields.empty()) {
        QJsonObject object;
        for (const Field &field : schema.fields) {
            const QString inner = here.isEmpty() ? field.name : here + '.' + field.name;
            const bool leads =
                isOn && (path == inner || path.startsWith(inner + '.') || path.startsWith(inner + '['));
            object[field.name] = answerWith(field.schema, path, which, way, leads, inner);
        }
        return object;
    }
    if (schema.type == Schema::Type::Array && schema.items)
        return QJsonArray {answerWith(*schema.items, path, which, way, isOn, here + "[]")};
    return plainValue(schema, here, isOn && here == path ? which : 0, way);
}

} // namespace pulsedeck::test
