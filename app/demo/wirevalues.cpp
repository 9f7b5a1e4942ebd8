// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/wirevalues.h"

#include "app/contract/json.h"
#include "app/demo/phpvalue.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Type = Schema::Type;

QString decoded(QByteArray text)
{
    return QUrl::fromPercentEncoding(text.replace('+', ' '));
}

/// Puts one pair into what was read so far: "name", "name[]", "name[key]".
void put(QJsonObject &values, const QString &name, const QString &value)
{
    const qsizetype open = name.indexOf(u'[');
    if (open <= 0 || !name.endsWith(u']')) {
        values.insert(name, value);
        return;
    }
    const QString base = name.left(open);
    const QString key = name.mid(open + 1).chopped(1);
    bool isNumber = false;
    key.toInt(&isNumber);
    if (key.isEmpty() || isNumber) {
        QJsonArray list = values.value(base).toArray();
        list << value;
        values.insert(base, list);
    } else {
        QJsonObject map = values.value(base).toObject();
        map.insert(key, value);
        values.insert(base, map);
    }
}

bool asks(const Schema &schema, Type type)
{
    const auto choiceAsks = [type](const Schema &choice) { return asks(choice, type); };
    return schema.oneOf.empty() ? schema.type == type
                                : std::any_of(schema.oneOf.begin(), schema.oneOf.end(), choiceAsks);
}

QJsonValue typedScalar(const QString &text, const Schema &schema)
{
    bool ok = false;
    if (asks(schema, Type::Integer) || asks(schema, Type::Number)) {
        const qlonglong whole = text.toLongLong(&ok);
        if (ok)
            return whole;
    }
    if (asks(schema, Type::Number)) {
        const double number = text.toDouble(&ok);
        if (ok)
            return number;
    }
    if (asks(schema, Type::Boolean)) {
        if (text == "1"_L1 || text == "true"_L1)
            return true;
        if (text == "0"_L1 || text == "false"_L1)
            return false;
    }
    return text;
}

QJsonValue unfoldedText(const QString &text);

QJsonValue typedValue(const QJsonValue &value, const Schema &schema)
{
    if (value.isArray() && schema.items) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list << typedValue(item, *schema.items);
        return list;
    }
    if (!value.isString())
        return value;
    if (schema.format == "json"_L1 || !asks(schema, Type::String)) {
        const QJsonValue unfolded = unfoldedText(value.toString());
        if (!unfolded.isUndefined())
            return unfolded;
    }
    // name=3 where a list is meant
    if (asks(schema, Type::Array) && schema.items && !asks(schema, Type::String))
        return QJsonArray {typedScalar(value.toString(), *schema.items)};
    return typedScalar(value.toString(), schema);
}

/// A list or map that travels as text; Undefined when it is none.
QJsonValue unfoldedText(const QString &text)
{
    if (text.startsWith("a:"_L1))
        return readPhpValue(text);
    if (text.startsWith(u'[') || text.startsWith(u'{'))
        return parseJson(text.toUtf8()).value;
    return QJsonValue::Undefined;
}

/// All fields that an object of @p schema may have, those of its alternatives included.
std::vector<Field> fieldsOf(const Schema &schema)
{
    std::vector<Field> fields = schema.fields;
    for (const Schema &choice : schema.oneOf) {
        const std::vector<Field> more = fieldsOf(choice);
        fields.insert(fields.end(), more.begin(), more.end());
    }
    return fields;
}

/// The service takes what its own client libraries send. Those for Node (sendpulse-api 1.1.7) and for PHP
/// send lists as text made by PHP's serialize() ("emails", "attachments"), phones as JSON text, and an empty
/// string for a list that is not there.
void unfoldOlderForms(QJsonObject &body, const Schema &schema)
{
    for (const Field &field : fieldsOf(schema)) {
        const QJsonValue value = body.value(field.name);
        const bool isFolded = value.isString() && !asks(field.schema, Type::String)
            && (asks(field.schema, Type::Array) || asks(field.schema, Type::Object));
        if (!isFolded)
            continue;
        const QJsonValue unfolded = unfoldedText(value.toString());
        if (!unfolded.isUndefined())
            body.insert(field.name, unfolded);
        else if (value.toString().isEmpty())
            body.remove(field.name);
    }
}

} // namespace

QJsonObject readForm(const QByteArray &text)
{
    QJsonObject values;
    for (const QByteArray &pair : text.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = pair.first(equals < 0 ? pair.size() : equals);
        put(values, decoded(name), equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
    }
    return values;
}

QJsonObject typed(QJsonObject values, const std::vector<Field> &fields)
{
    for (const Field &field : fields) {
        const auto value = values.constFind(field.name);
        if (value != values.constEnd())
            values.insert(field.name, typedValue(*value, field.schema));
    }
    return values;
}

QJsonValue readBody(const HttpRequest &request, const std::optional<Schema> &schema, bool *broken)
{
    *broken = false;
    if (request.body.trimmed().isEmpty())
        return QJsonValue::Undefined;
    if (request.contentType() == "application/x-www-form-urlencoded") {
        const QJsonObject form = readForm(request.body);
        return schema ? typed(form, fieldsOf(*schema)) : form;
    }
    const ParsedJson parsed = parseJson(request.body);
    *broken = !parsed.isValid();
    if (!parsed.value.isObject() || !schema)
        return parsed.value;
    QJsonObject body = parsed.value.toObject();
    unfoldOlderForms(body, *schema);
    return body;
}

} // namespace pulsedeck::demo
