// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/given.h"

#include "app/values/encoded.h"
#include "app/values/format.h"
#include "app/values/reading.h"

#include <QRegularExpression>

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

/// The field of @p operation that @p field fills in; null: none that the contract knows.
std::shared_ptr<const Field> wantedBy(const Operation &operation, const FormField &field)
{
    Schema place;
    if (field.inQuery)
        place.fields = operation.query;
    else if (operation.body)
        place = settled(*operation.body);
    std::shared_ptr<const Field> found;
    for (const QString &name : field.key.split(u'.')) {
        const auto known = std::find_if(place.fields.begin(), place.fields.end(),
                                        [&](const Field &one) { return one.name == name; });
        if (known == place.fields.end())
            return {};
        found = std::make_shared<const Field>(*known);
        place = settled(found->schema);
    }
    return found;
}

bool isWanted(const FormField &field)
{
    return field.wanted && field.wanted->required;
}

bool fits(const FormField &field)
{
    return field.wanted && check(field.value, field.wanted->schema).isEmpty();
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

QList<FormField> fieldsOf(const Action &action, const ActionContext &context, Scope scope,
                          const Contract &contract)
{
    QList<FormField> fields = action.form ? action.form(context) : QList<FormField>();
    for (FormField &field : fields) {
        field.stored = action.updates;
        for (const QString &id : QStringList(action.operation) + action.moreOperations) {
            const Operation *operation = contract.find(scope, id);
            if (operation && !field.wanted)
                field.wanted = wantedBy(*operation, field);
        }
    }
    return fields;
}

bool mayStay(const FormField &field)
{
    return !isWanted(field) || fits(field);
}

bool canBeEmptied(const FormField &field)
{
    return !field.wanted || !nothingFor(*field.wanted, true).isUndefined();
}

/// Where the contract counts, a tick is 1 and none is 0.
static QJsonValue wiredTick(bool isOn, const Schema &schema)
{
    const bool isNumber = schema.type == Schema::Type::Integer || schema.type == Schema::Type::Number;
    return isNumber ? QJsonValue(isOn ? 1 : 0) : QJsonValue(isOn);
}

QJsonValue given(const FormField &field, const ActionContext &context)
{
    const QJsonValue value = context.values.value(field.key);
    const bool isTouched = !field.stored || context.changed(field.key);
    if (!isTouched && !isWanted(field))
        return QJsonValue::Undefined;
    if (!isTouched && fits(field))
        return field.value;
    if (isBlank(value) && field.wanted)
        return nothingFor(*field.wanted, field.stored);
    if (isBlank(value))
        return field.stored ? value : QJsonValue(QJsonValue::Undefined);
    if (value.isString() && field.wanted)
        return wiredText(value.toString(), settled(field.wanted->schema));
    if (value.isBool() && field.wanted)
        return wiredTick(value.toBool(), settled(field.wanted->schema));
    return field.fields.isEmpty() ? value : pruned(value);
}

QStringList carriedBy(const Request &request, const Action &action, const ActionContext &context)
{
    QStringList keys;
    for (const QString &key : context.values.keys()) {
        if (!context.changed(key))
            continue;
        ActionContext without = context;
        without.values[key] = context.initial.value(key);
        without.doubtful.removeAll(key);
        const QList<Request> others = action.requests(without);
        if (std::none_of(others.begin(), others.end(),
                         [&](const Request &other) { return isSame(other, request); }))
            keys << key;
    }
    return keys;
}

QJsonValue nothingFor(const Field &field, bool stood)
{
    if (!stood && !(field.required && field.schema.nullable))
        return QJsonValue::Undefined;
    for (const QJsonValue &none : {QJsonValue(QJsonValue::Null), QJsonValue(QString()),
                                   QJsonValue(QJsonArray()), QJsonValue(QJsonObject())}) {
        if (check(none, field.schema).isEmpty())
            return none;
    }
    return QJsonValue::Undefined;
}

QJsonValue wiredText(const QString &text, const Schema &schema)
{
    if (text.isEmpty())
        return QJsonValue::Undefined;
    if (schema.format == "base64"_L1)
        return encoded(text);
    for (const auto &allowed : schema.allowed) {
        if (format::toText(allowed) == text)
            return allowed;
    }
    if (schema.type == Type::Integer || schema.type == Type::Number) {
        const Kind kind = schema.type == Type::Integer ? Kind::Count : Kind::Number;
        const reading::Reading read = reading::read(text, {kind});
        return read.ok() && !read.value.isUndefined() ? read.value : QJsonValue(text);
    }
    // A code with a zero in front, or longer than numbers are, is a text.
    if (const qlonglong whole = text.toLongLong();
        schema.format == numberOrText && QString::number(whole) == text)
        return whole;
    if (schema.type == Type::Boolean && (text == "true"_L1 || text == "false"_L1))
        return text == "true"_L1;
    static const QRegularExpression clock(u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"_s);
    const QDateTime at = clock.match(text).hasMatch() ? format::toDateTime(text) : QDateTime();
    if (at.isValid() && schema.format == "date-time"_L1)
        return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate);
    if (at.isValid() && schema.format == "Y-m-d H:i"_L1)
        return text.left(16);
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
