// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/wirevalues.h"

#include "app/contract/json.h"
#include "app/demo/phpvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Type = Schema::Type;

QString decoded(QByteArray text)
{
    return exactText(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

/// Puts one pair into what was read so far: "name", "name[]", "name[key]".
void put(QJsonObject &values, const QString &name, const QString &value)
{
    const qsizetype open = name.indexOf(u'[');
    if (open <= 0 || !name.endsWith(u']')) {
        values.insert(memberName(name), value);
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

/// A list or map that travels as text; Undefined when it is none. The service's own libraries send both
/// forms: those for Node and PHP what PHP's serialize() makes ("emails"), all of them JSON (phones).
QJsonValue unfoldedText(const QString &text)
{
    if (text.startsWith("a:"_L1))
        return readPhpValue(text);
    if (text.startsWith(u'[') || text.startsWith(u'{'))
        return parseJson(text.toUtf8()).value;
    return QJsonValue::Undefined;
}

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
    const QJsonValue read = readText(value.toString(), schema);
    // name=3 where a list is meant
    const bool isItem = asks(schema, Type::Array) && schema.items && !asks(schema, Type::String);
    return isItem && !read.isArray() && !read.isObject()
        ? QJsonValue(QJsonArray {typedScalar(value.toString(), *schema.items)})
        : read;
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

QJsonValue readText(const QString &text, const Schema &schema)
{
    if (schema.format == "json"_L1 || !asks(schema, Type::String)) {
        const QJsonValue unfolded = unfoldedText(text);
        if (!unfolded.isUndefined())
            return unfolded;
    }
    return typedScalar(text, schema);
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
    return parsed.value;
}

} // namespace pulsedeck::demo
