// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/sampler.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Type = Schema::Type;

/// Documents nest records in each other; deeper ones stay empty.
constexpr int deepest = 5;

bool endsLike(const QString &name, std::initializer_list<QLatin1String> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&](QLatin1String ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

bool isDate(const Schema &schema, const QString &name)
{
    return schema.format.startsWith("date"_L1)
        || endsLike(name, {"_at"_L1, "At"_L1, "date"_L1, "time"_L1, "created"_L1});
}

QString hex(Dice &dice, int digits)
{
    QString text;
    while (text.size() < digits)
        text += QString::number(dice.next(), 16);
    return text.left(digits);
}

} // namespace

Sampler::Sampler(const Sowing &sowing, const People &people, Scope scope, quint64 key)
    : m_scope(scope), m_dice(sowing.dice(u"sample", qint64(key))),
      m_person(people.person(People::mixed, m_dice.upTo(9999))),
      m_time(sowing.daysAgo(m_dice.between(1, 200), m_dice))
{
}

QJsonObject Sampler::filled(QJsonObject known, const Schema &schema)
{
    for (const Field &field : schema.fields) {
        const QJsonValue value = known.value(field.name);
        if (value.isUndefined())
            known.insert(field.name, this->value(field.schema, field.name));
        else if (value.isObject() && !value.toObject().isEmpty())
            known.insert(field.name, filled(value.toObject(), field.schema));
        else if (value.isArray() && field.schema.items)
            known.insert(field.name, filledItems(value.toArray(), *field.schema.items));
    }
    return known;
}

QJsonArray Sampler::filledItems(QJsonArray items, const Schema &schema)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].isObject())
            items[i] = filled(items[i].toObject(), schema);
    }
    return items;
}

QJsonValue Sampler::value(const Schema &schema, const QString &name)
{
    if (!schema.oneOf.empty())
        return value(schema.oneOf.front(), name);
    if (!schema.allowed.isEmpty())
        return schema.allowed.first();
    switch (schema.type) {
    case Type::Boolean:
        return true;
    case Type::Integer:
    case Type::Number:
        return number(schema, name);
    case Type::String:
        return text(schema, name);
    case Type::Object: {
        if (m_depth >= deepest)
            return QJsonObject();
        ++m_depth;
        const QJsonObject object = filled({}, schema);
        --m_depth;
        return object;
    }
    case Type::Array:
        if (schema.items && m_depth < deepest && schema.items->type != Type::Unknown)
            return QJsonArray {value(*schema.items, name)};
        return QJsonArray();
    case Type::Unknown:
    case Type::File:
        break;
    }
    return {};
}

QString Sampler::date(const Schema &schema)
{
    if (schema.format == "date"_L1)
        return m_time.date().toString(Qt::ISODate);
    // Newer services write ISO 8601 with an offset, the older ones neither.
    const bool isNew = m_scope == Scope::Chatbots || m_scope == Scope::Crm || m_scope == Scope::PopUps;
    return isNew ? m_time.toOffsetFromUtc(m_time.offsetFromUtc()).toString(Qt::ISODate)
                 : m_time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QJsonValue Sampler::text(const Schema &schema, const QString &name)
{
    if (isDate(schema, name))
        return date(schema);
    if (schema.format == "uuid"_L1)
        return QUuid::createUuidV5(QUuid(), hex(m_dice, 16)).toString(QUuid::WithoutBraces);
    if (endsLike(name, {"email"_L1, "mail_address"_L1}))
        return m_person.email;
    if (endsLike(name, {"phone"_L1}))
        return m_person.phone;
    if (endsLike(name, {"firstname"_L1, "first_name"_L1}))
        return m_person.name.section(u' ', 0, 0);
    if (endsLike(name, {"lastname"_L1, "last_name"_L1}))
        return m_person.name.section(u' ', 1);
    if (endsLike(name, {"url"_L1, "link"_L1, "avatar"_L1, "image"_L1, "pic"_L1, "preview"_L1, "urls"_L1}))
        return u"https://lumen-coffee.example.com/%1"_s.arg(hex(m_dice, 6));
    if (endsLike(name, {"color"_L1, "colorText"_L1, "colorBackground"_L1}))
        return u"#8ec5ff"_s;
    if (endsLike(name, {"searchRequest"_L1, "reason"_L1, "description"_L1}))
        return QString();
    if (endsLike(name, {"currency"_L1}))
        return u"USD"_s;
    if (endsLike(name, {"lang"_L1, "language"_L1}))
        return m_person.language;
    if (endsLike(name, {"city"_L1, "address"_L1, "location"_L1}))
        return m_person.city;
    if (name == "id"_L1 || endsLike(name, {"_id"_L1, "Id"_L1}))
        return hex(m_dice, 24);
    if (endsLike(name, {"name"_L1, "title"_L1, "login"_L1}))
        return m_person.name;
    return schema.nullable ? QJsonValue() : QJsonValue(u"Lumen Coffee"_s);
}

QJsonValue Sampler::number(const Schema &schema, const QString &name)
{
    if (!schema.fallback.isUndefined())
        return schema.fallback;
    if (name == "id"_L1 || endsLike(name, {"_id"_L1, "Id"_L1}))
        return m_dice.between(1000, 9999);
    if (endsLike(name, {"status"_L1, "order"_L1, "type"_L1, "service"_L1}))
        return 1;
    if (endsLike(name, {"phone"_L1}))
        return m_person.phone.toLongLong();
    const double least = schema.minimum.value_or(0);
    return int(std::min(least + m_dice.upTo(90), schema.maximum.value_or(1e9)));
}

} // namespace pulsedeck::demo
