// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operationform.h"

#include "app/values/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::operations {
namespace {

using Type = Schema::Type;

/// A text that is sent as a number when it reads as one.
const QString numberOrText = u"number or text"_s;

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

QJsonValue wiredList(const QJsonArray &given, const Schema &schema)
{
    Schema items = schema.items ? settled(*schema.items) : Schema();
    // Nobody says what the items are: what looks like a number is one.
    if (items.type == Type::Unknown)
        items.format = numberOrText;
    QJsonArray list;
    for (const auto &item : given) {
        if (const QJsonValue sent = wired(item, items); !sent.isUndefined())
            list << sent;
    }
    return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : list;
}

QJsonValue wiredObject(const QJsonObject &given, const Schema &schema)
{
    QJsonObject object;
    for (auto member = given.begin(); member != given.end(); ++member) {
        const auto field = std::find_if(schema.fields.begin(), schema.fields.end(),
                                        [&](const Field &one) { return one.name == member.key(); });
        const QJsonValue sent =
            wired(member.value(), field == schema.fields.end() ? Schema() : field->schema);
        if (!sent.isUndefined())
            object.insert(member.key(), sent);
    }
    return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : object;
}

} // namespace

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

QJsonValue wired(const QJsonValue &value, const Schema &schema)
{
    const Schema one = settled(schema);
    if (value.isString())
        return wiredText(value.toString().trimmed().isEmpty() ? QString() : value.toString(), one);
    if (isBlank(value))
        return QJsonValue::Undefined;
    if (value.isArray())
        return wiredList(value.toArray(), one);
    if (value.isObject())
        return wiredObject(value.toObject(), one);
    return value;
}

Request requestOf(const Operation &operation, const QJsonObject &values)
{
    Request request {operation.scope, operation.id};
    for (const Field &field : operation.pathFields)
        request.path[field.name] = format::toText(values.value(u"path."_s + field.name)).trimmed();
    for (const Field &field : operation.query) {
        const QJsonValue sent = wired(values.value(u"query."_s + field.name), field.schema);
        if (!sent.isUndefined())
            request.query[field.name] = sent.toVariant();
    }
    if (!operation.body)
        return request;
    if (operation.multipart) {
        const QJsonValue file = values.value(u"body."_s + operation.body->fields.front().name);
        request.fileName = file[u"name"].toString();
        request.file = QByteArray::fromBase64(file[u"data"].toString().toLatin1());
        return request;
    }
    if (values.contains(u"body"_s)) {
        request.body = wired(values.value(u"body"_s), *operation.body);
        return request;
    }
    QJsonObject body;
    for (const Field &field : settled(*operation.body).fields) {
        const QJsonValue sent = wired(values.value(u"body."_s + field.name), field.schema);
        if (!sent.isUndefined())
            body.insert(field.name, sent);
    }
    if (!body.isEmpty() || operation.bodyRequired)
        request.body = body;
    return request;
}

} // namespace pulsedeck::operations
