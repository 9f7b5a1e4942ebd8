// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operationform.h"

#include "app/values/format.h"
#include "app/vocabulary/given.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::operations {
namespace {

using Type = Schema::Type;

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

/// Nothing that a form of the palette shows is known to be stored.
QJsonValue wiredField(const QJsonValue &value, const Field &field)
{
    const QJsonValue sent = wired(value, field.schema);
    return sent.isUndefined() ? nothingFor(field, false) : sent;
}

} // namespace

QJsonValue wired(const QJsonValue &value, const Schema &schema)
{
    const Schema one = settled(schema);
    if (isBlank(value))
        return QJsonValue::Undefined;
    if (value.isString())
        return wiredText(value.toString(), one);
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
        const QJsonValue sent = wiredField(values.value(u"query."_s + field.name), field);
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
        const QJsonValue sent = wiredField(values.value(u"body."_s + field.name), field);
        if (!sent.isUndefined())
            body.insert(field.name, sent);
    }
    if (!body.isEmpty() || operation.bodyRequired)
        request.body = body;
    return request;
}

} // namespace pulsedeck::operations
