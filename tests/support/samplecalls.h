// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace pulsedeck::test {

/// Makes calls that the contract allows, of any operation: values are documented ones, or known by the name
/// that they have in paths, queries and bodies.
class SampleCalls {
public:
    using Values = QHash<QString, QJsonValue>;

    /// Values of names for operations whose path starts with @p prefix; a longer prefix counts more.
    void know(const QString &prefix, const Values &values) { m_known[prefix].insert(values); }

    QString pathOf(const Operation &operation) const
    {
        QString path = operation.path;
        for (const Field &field : operation.pathFields)
            path.replace(u'{' + field.name + u'}', encoded(valueOf(operation, field)));
        QStringList query;
        for (const Field &field : operation.query) {
            if (field.required || !known(operation, field.name).isUndefined())
                query << field.name + u'=' + encoded(valueOf(operation, field));
        }
        return query.isEmpty() ? path : path + u'?' + query.join(u'&');
    }

    /// All documented fields, not only the required ones.
    QByteArray bodyOf(const Operation &operation) const
    {
        if (!operation.body || operation.multipart)
            return {};
        const QJsonValue value = sample(operation, *operation.body, {});
        return value.isArray() ? QJsonDocument(value.toArray()).toJson()
                               : QJsonDocument(value.toObject()).toJson();
    }

private:
    QJsonValue known(const Operation &operation, const QString &name) const
    {
        QJsonValue best(QJsonValue::Undefined);
        qsizetype length = -1;
        for (auto it = m_known.begin(); it != m_known.end(); ++it) {
            if (it.key().size() > length && operation.path.startsWith(it.key()) && it->contains(name)) {
                best = it->value(name);
                length = it.key().size();
            }
        }
        return best;
    }

    QJsonValue valueOf(const Operation &operation, const Field &field) const
    {
        const QJsonValue value = known(operation, field.name);
        return value.isUndefined() ? sample(operation, field.schema, field.name) : value;
    }

    QJsonValue sample(const Operation &operation, const Schema &schema, const QString &name) const
    {
        const QJsonValue value = known(operation, name);
        if (!schema.oneOf.empty())
            return sample(operation, schema.oneOf.front(), name);
        if (schema.type == Schema::Type::Array)
            return sampleArray(operation, schema, name);
        if (schema.type == Schema::Type::Object)
            return sampleObject(operation, schema);
        if (!value.isUndefined() && (schema.allowed.isEmpty() || schema.allowed.contains(value)))
            return value;
        if (!schema.allowed.isEmpty())
            return schema.allowed.first();
        switch (schema.type) {
        case Schema::Type::Integer:
        case Schema::Type::Number:
            return std::max(1.0, schema.minimum.value_or(1));
        case Schema::Type::Boolean:
            return true;
        default:
            return sampleText(schema, name);
        }
    }

    QJsonArray sampleArray(const Operation &operation, const Schema &schema, const QString &name) const
    {
        if (schema.items)
            return {sample(operation, *schema.items, name)};
        const QJsonValue value = known(operation, name);
        return value.isUndefined() ? QJsonArray() : QJsonArray {value};
    }

    QJsonObject sampleObject(const Operation &operation, const Schema &schema) const
    {
        // Of alternatives the first.
        QStringList others;
        for (const QStringList &names : schema.either.mid(1))
            others << names;
        QJsonObject object;
        for (const Field &field : schema.fields) {
            if (!others.contains(field.name) || schema.either.first().contains(field.name))
                object.insert(field.name, sample(operation, field.schema, field.name));
        }
        return object;
    }

    static QString sampleText(const Schema &schema, const QString &name)
    {
        if (schema.format == QLatin1String("date-time"))
            return QStringLiteral("2026-01-01T00:00:00Z");
        if (schema.format == QLatin1String("date")
            || name.endsWith(QLatin1String("date"), Qt::CaseInsensitive))
            return QStringLiteral("2026-01-01");
        if (schema.format == QLatin1String("email") || name == QLatin1String("email"))
            return QStringLiteral("someone@example.com");
        return QStringLiteral("sample");
    }

    static QString encoded(const QJsonValue &value)
    {
        return QString::fromLatin1(QUrl::toPercentEncoding(value.toVariant().toString()));
    }

    QHash<QString, Values> m_known;
};

} // namespace pulsedeck::test
