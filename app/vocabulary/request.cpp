// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/request.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

using Kind = Violation::Kind;
using Type = Schema::Type;

QJsonValue scalarFromText(const QString &text, Type type)
{
    bool ok = false;
    if (type == Type::Integer) {
        const qlonglong integer = text.toLongLong(&ok);
        return ok ? QJsonValue(integer) : QJsonValue(text);
    }
    if (type == Type::Number) {
        const double number = text.toDouble(&ok);
        return ok ? QJsonValue(number) : QJsonValue(text);
    }
    if (type == Type::Boolean && (text == "true"_L1 || text == "false"_L1))
        return text == "true"_L1;
    return text;
}

/// A value of path or query as the contract sees it: all of these travel as text, so that "7" is an integer
/// and 7 may stand for a string.
QJsonValue judged(const QVariant &value, const Schema &schema)
{
    const QMetaType::Type type = QMetaType::Type(value.typeId());
    if (type == QMetaType::QVariantMap)
        return QJsonValue::fromVariant(value);
    if (type == QMetaType::QVariantList || type == QMetaType::QStringList) {
        QJsonArray items;
        for (const QVariant &item : value.toList())
            items << judged(item, schema.items ? *schema.items : Schema {});
        return items;
    }
    if (type == QMetaType::Bool)
        return value.toBool();
    if (type != QMetaType::QString && schema.type != Type::String)
        return QJsonValue::fromVariant(value);
    return scalarFromText(value.toString(), schema.type);
}

/// Violations below one parameter, with its name before them.
QList<Violation> checkParameter(const QVariant &value, const Field &field)
{
    QList<Violation> found = check(judged(value, field.schema), field.schema);
    for (Violation &violation : found)
        violation.where = violation.where.isEmpty() ? field.name : field.name + u'.' + violation.where;
    return found;
}

QList<Violation> checkParameters(const QVariantMap &values, const std::vector<Field> &fields)
{
    QList<Violation> found;
    for (const Field &field : fields) {
        if (values.contains(field.name))
            found << checkParameter(values[field.name], field);
        else if (field.required)
            found << Violation {Kind::Missing, field.name, u"required"_s};
    }
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto isNamed = [&](const Field &field) { return field.name == it.key(); };
        if (std::none_of(fields.begin(), fields.end(), isNamed))
            found << Violation {Kind::UnknownField, it.key(), u"unknown parameter"_s};
    }
    return found;
}

/// An empty or a dotted value would make the path mean another operation.
QList<Violation> checkPath(const QVariantMap &values, const std::vector<Field> &fields)
{
    QList<Violation> found = checkParameters(values, fields);
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString text = it->toString();
        if (text.isEmpty())
            found << Violation {Kind::TooShort, it.key(), u"empty"_s};
        else if (text == "."_L1 || text == ".."_L1)
            found << Violation {Kind::NotAllowed, it.key(), u"a relative path"_s};
    }
    return found;
}

QList<Violation> checkBody(const Request &request, const Operation &operation)
{
    if (operation.multipart)
        return request.file.isEmpty() ? QList {Violation {Kind::Missing, u"file"_s, u"required"_s}}
                                      : QList<Violation>();
    if (request.body.isUndefined())
        return operation.bodyRequired ? QList {Violation {Kind::Missing, {}, u"body required"_s}}
                                      : QList<Violation>();
    if (!operation.body)
        return {Violation {Kind::UnknownField, {}, u"no body is known"_s}};
    return check(request.body, *operation.body);
}

} // namespace

bool isSame(const Request &one, const Request &other)
{
    return one.scope == other.scope && one.operation == other.operation && one.path == other.path
        && one.query == other.query && one.body == other.body && one.file == other.file;
}

QList<Violation> checkRequest(const Request &request, const Contract &contract)
{
    const Operation *operation = contract.find(request.scope, request.operation);
    if (!operation)
        return {Violation {Kind::UnknownField, request.operation, u"no such operation"_s}};
    return checkPath(request.path, operation->pathFields) + checkParameters(request.query, operation->query)
        + checkBody(request, *operation);
}

} // namespace pulsedeck
