// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operationform.h"

#include "app/values/encoded.h"
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

/// Rows of files as the map of names and contents that travels.
QJsonValue wiredFiles(const QJsonArray &rows)
{
    QJsonObject files;
    for (const auto &row : rows) {
        const QJsonValue file = row.toObject().value(fileKey);
        if (const QString name = file[u"name"].toString(); !name.isEmpty())
            files.insert(name, file[u"data"]);
    }
    return files.isEmpty() ? QJsonValue(QJsonValue::Undefined) : files;
}

QJsonArray rowsOfFiles(const QJsonObject &files)
{
    QJsonArray rows;
    for (auto file = files.begin(); file != files.end(); ++file)
        rows << QJsonObject {{fileKey, QJsonObject {{u"name"_s, file.key()}, {u"data"_s, *file}}}};
    return rows;
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

bool holdsEncoded(const Schema &schema)
{
    const auto inField = [](const Field &field) { return holdsEncoded(field.schema); };
    return schema.format == "base64"_L1 || schema.format == "files"_L1
        || (schema.items && holdsEncoded(*schema.items))
        || std::any_of(schema.fields.begin(), schema.fields.end(), inField)
        || std::any_of(schema.oneOf.begin(), schema.oneOf.end(), holdsEncoded);
}

QJsonValue made(const QJsonValue &value, const Schema &schema)
{
    const Schema one = settled(schema);
    if (value.isString() && one.format == "base64"_L1)
        return decoded(value);
    if (value.isArray() && one.items) {
        QJsonArray items;
        for (const auto &item : value.toArray())
            items << made(item, *one.items);
        return items;
    }
    if (!value.isObject())
        return value;
    if (one.format == "files"_L1)
        return rowsOfFiles(value.toObject());
    QJsonObject members = value.toObject();
    for (const Field &field : one.fields) {
        if (const auto member = members.find(field.name); member != members.end())
            *member = made(*member, field.schema);
    }
    return members;
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
    if (value.isArray() && one.format == "files"_L1)
        return wiredFiles(value.toArray());
    if (value.isArray())
        return wiredList(value.toArray(), one);
    if (value.isObject())
        return wiredObject(value.toObject(), one);
    return value;
}

QJsonValue readable(const QJsonValue &value, const Schema &schema)
{
    // Long lists of what travels as it is are not copied.
    return holdsEncoded(schema) ? made(value, schema) : value;
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
