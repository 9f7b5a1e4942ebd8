// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/contract.h"

#include "app/contract/json.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

using Kind = Violation::Kind;
using Type = Schema::Type;

QString typeName(Type type)
{
    switch (type) {
    case Type::String:
        return u"string"_s;
    case Type::Integer:
        return u"integer"_s;
    case Type::Number:
        return u"number"_s;
    case Type::Boolean:
        return u"boolean"_s;
    case Type::Object:
        return u"object"_s;
    case Type::Array:
        return u"array"_s;
    case Type::File:
        return u"file"_s;
    case Type::Unknown:
        break;
    }
    return u"anything"_s;
}

bool isInteger(const QJsonValue &value)
{
    return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
}

bool isNumeric(const QJsonValue &value)
{
    bool ok = value.isDouble();
    if (value.isString())
        value.toString().toDouble(&ok);
    return ok;
}

bool fitsType(const QJsonValue &value, Type type)
{
    switch (type) {
    case Type::String:
    case Type::File:
        return value.isString();
    case Type::Integer:
        return isInteger(value);
    case Type::Number:
        return value.isDouble();
    case Type::Boolean:
        return value.isBool();
    case Type::Object:
        return value.isObject();
    case Type::Array:
        return value.isArray();
    case Type::Unknown:
        break;
    }
    return true;
}

bool fitsLeniently(const QJsonValue &value, Type type)
{
    if (fitsType(value, type))
        return true;
    switch (type) {
    case Type::String:
        return value.isDouble() || value.isBool();
    case Type::Integer:
    case Type::Number:
        return isNumeric(value) || value.isBool() || value == ""_L1;
    case Type::Boolean:
        return isNumeric(value) || value == "true"_L1 || value == "false"_L1;
    case Type::Object:
        return value.isArray() && value.toArray().isEmpty();
    default:
        return false;
    }
}

/// One check of a whole value: collects what is wrong on the way down.
class Checker {
public:
    explicit Checker(bool lenient) : m_lenient(lenient) { }

    QList<Violation> run(const QJsonValue &value, const Schema &schema, const QString &where)
    {
        m_found.clear();
        visit(value, schema, where);
        return m_found;
    }

private:
    void visit(const QJsonValue &value, const Schema &schema, const QString &where);
    void visitAlternatives(const QJsonValue &value, const Schema &schema, const QString &where);
    void visitObject(const QJsonObject &object, const Schema &schema, const QString &where);
    void checkChosen(const QJsonObject &object, const Schema &schema, const QString &where);
    void visitArray(const QJsonArray &array, const Schema &schema, const QString &where);
    void checkLimits(const QJsonValue &value, const Schema &schema, const QString &where);
    void checkLength(qsizetype length, const Schema &schema, const QString &where);
    void add(Kind kind, const QString &where, const QString &detail)
    {
        m_found << Violation {kind, where, detail};
    }

    QList<Violation> m_found;
    bool m_lenient;
};

QString join(const QString &where, const QString &name)
{
    return where.isEmpty() ? name : where + u'.' + name;
}

void Checker::visit(const QJsonValue &value, const Schema &schema, const QString &where)
{
    if (!schema.oneOf.empty())
        return visitAlternatives(value, schema, where);
    if (value.isNull() && (schema.nullable || m_lenient || schema.type == Type::Unknown))
        return;
    if (m_lenient && schema.type == Type::Array && value.isObject() && schema.items)
        return visit(value, *schema.items, where);
    if (m_lenient && schema.type == Type::Object && value.isArray()) {
        for (const QJsonValue &record : value.toArray())
            visit(record, schema, where);
        return;
    }
    if (m_lenient ? !fitsLeniently(value, schema.type) : !fitsType(value, schema.type))
        return add(Kind::WrongType, where, u"expected %1"_s.arg(typeName(schema.type)));
    if (!m_lenient)
        checkLimits(value, schema, where);
    if (schema.type == Type::Object && value.isObject())
        visitObject(value.toObject(), schema, where);
    else if (schema.type == Type::Array)
        visitArray(value.toArray(), schema, where);
}

/// When no alternative fits, tells what is wrong with the nearest one: of the right type, then fewest faults.
void Checker::visitAlternatives(const QJsonValue &value, const Schema &schema, const QString &where)
{
    QList<Violation> nearest;
    const auto isOtherType = [&where](const QList<Violation> &found) {
        return found.first().kind == Kind::WrongType && found.first().where == where;
    };
    const auto rank = [&](const QList<Violation> &found) {
        return std::pair(isOtherType(found), found.size());
    };
    for (const Schema &choice : schema.oneOf) {
        const QList<Violation> found = Checker(m_lenient).run(value, choice, where);
        if (found.isEmpty())
            return;
        if (nearest.isEmpty() || rank(found) < rank(nearest))
            nearest = found;
    }
    m_found << nearest;
}

void Checker::visitObject(const QJsonObject &object, const Schema &schema, const QString &where)
{
    if (schema.fields.empty())
        return;
    for (const Field &field : schema.fields) {
        const auto value = object.constFind(field.name);
        if (value != object.constEnd())
            visit(*value, field.schema, join(where, field.name));
        else if (field.required && !m_lenient)
            add(Kind::Missing, join(where, field.name), u"required"_s);
    }
    if (m_lenient)
        return;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const auto isNamed = [&](const Field &field) { return field.name == it.key(); };
        if (!schema.open && std::none_of(schema.fields.begin(), schema.fields.end(), isNamed))
            add(Kind::UnknownField, join(where, it.key()), u"unknown field"_s);
    }
    checkChosen(object, schema, where);
    const auto isComplete = [&](const QStringList &names) {
        return std::all_of(names.begin(), names.end(),
                           [&](const QString &name) { return object.contains(name); });
    };
    if (!schema.either.isEmpty() && std::none_of(schema.either.begin(), schema.either.end(), isComplete))
        add(Kind::Missing, join(where, schema.either[0][0]), u"required, or its alternative"_s);
}

/// A message of the kind "text" has a "text".
void Checker::checkChosen(const QJsonObject &object, const Schema &schema, const QString &where)
{
    if (schema.chooser.isEmpty())
        return;
    const QString chosen = object.value(schema.chooser).toString();
    const bool isField = std::any_of(schema.fields.begin(), schema.fields.end(),
                                     [&](const Field &field) { return field.name == chosen; });
    if (isField && !object.contains(chosen))
        add(Kind::Missing, join(where, chosen), u"required by %1"_s.arg(join(where, schema.chooser)));
}

void Checker::visitArray(const QJsonArray &array, const Schema &schema, const QString &where)
{
    if (!schema.items)
        return;
    for (qsizetype i = 0; i < array.size(); ++i)
        visit(array[i], *schema.items, join(where, QString::number(i)));
}

void Checker::checkLimits(const QJsonValue &value, const Schema &schema, const QString &where)
{
    if (!schema.allowed.isEmpty() && !schema.allowed.contains(value))
        add(Kind::NotAllowed, where, u"not one of the allowed values"_s);
    if (value.isDouble() && schema.minimum && value.toDouble() < *schema.minimum)
        add(Kind::OutOfRange, where, u"less than %1"_s.arg(*schema.minimum));
    if (value.isDouble() && schema.maximum && value.toDouble() > *schema.maximum)
        add(Kind::OutOfRange, where, u"more than %1"_s.arg(*schema.maximum));
    if (value.isString())
        checkLength(value.toString().toUcs4().size(), schema, where);
    else if (value.isArray())
        checkLength(value.toArray().size(), schema, where);
}

void Checker::checkLength(qsizetype length, const Schema &schema, const QString &where)
{
    if (schema.minimumLength && length < *schema.minimumLength)
        add(Kind::TooShort, where, u"shorter than %1"_s.arg(*schema.minimumLength));
    if (schema.maximumLength && length > *schema.maximumLength)
        add(Kind::TooLong, where, u"longer than %1"_s.arg(*schema.maximumLength));
}

} // namespace

QList<Violation> check(const QJsonValue &value, const Schema &schema, bool lenient)
{
    return Checker(lenient).run(value, schema, {});
}

QJsonValue valueAt(const QJsonValue &value, QStringView dottedPath)
{
    QJsonValue found = value;
    if (dottedPath.isEmpty())
        return found;
    for (const QStringView part : dottedPath.split(u'.')) {
        bool isIndex = false;
        const int index = part.toInt(&isIndex);
        if (found.isArray() && isIndex)
            found = found.toArray().at(index);
        else
            found = found.isObject() ? found.toObject().value(memberName(part.toString()))
                                     : QJsonValue(QJsonValue::Undefined);
    }
    return found;
}

} // namespace pulsedeck
