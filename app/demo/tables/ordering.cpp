// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tables/ordering.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

bool isLess(const QJsonValue &a, const QJsonValue &b)
{
    return a.isDouble() && b.isDouble() ? a.toDouble() < b.toDouble()
                                        : a.toVariant().toString() < b.toVariant().toString();
}

/// "created_at" of a body is `createdAt` of a row.
QString camelCase(const QString &name)
{
    QString key;
    for (const QString &word : name.split(u'_', Qt::SkipEmptyParts))
        key += key.isEmpty() ? word : word.at(0).toUpper() + word.mid(1);
    return key;
}

/// By `price` of products their price's value is meant.
QJsonValue comparable(const QJsonValue &row, const QString &key)
{
    const QJsonValue value = row[key];
    return value.isObject() ? value[u"value"] : value;
}

/// A day stands for its first moment, or as an end for its last.
QDateTime timeOf(const QString &text, bool isEnd)
{
    if (text.size() <= 10)
        return QDate::fromString(text, Qt::ISODate)
            .startOfDay()
            .addDays(isEnd ? 1 : 0)
            .addMSecs(isEnd ? -1 : 0);
    return QDateTime::fromString(QString(text).replace(10, 1, u'T'), Qt::ISODate);
}

} // namespace

QJsonArray ordered(const QJsonArray &rows, const QJsonValue &body)
{
    QJsonValue order;
    for (const QString &key : {u"sortBy"_s, u"orderBy"_s, u"sort"_s}) {
        if (body[key].isObject())
            order = body[key];
    }
    const QString key = camelCase(order[u"fieldName"].toString(order[u"field"].toString()));
    if (key.isEmpty())
        return rows;
    const bool descending = order[u"direction"] == "desc"_L1;
    QList<QJsonValue> all(rows.begin(), rows.end());
    std::stable_sort(all.begin(), all.end(), [&](const QJsonValue &a, const QJsonValue &b) {
        return descending ? isLess(comparable(b, key), comparable(a, key))
                          : isLess(comparable(a, key), comparable(b, key));
    });
    QJsonArray result;
    for (const QJsonValue &row : all)
        result << row;
    return result;
}

bool hasText(const QJsonValue &value, const QJsonValue &wanted)
{
    return wanted.isUndefined() || wanted.isNull()
        || value.toString().contains(wanted.toString(), Qt::CaseInsensitive);
}

bool isOneOf(const QJsonValue &value, const QJsonValue &wanted)
{
    if (wanted.isArray())
        return wanted.toArray().isEmpty() || wanted.toArray().contains(value);
    return wanted.isUndefined() || wanted.isNull() || wanted == value;
}

bool isBetween(const QJsonValue &value, const QJsonValue &from, const QJsonValue &to)
{
    const QDateTime time = timeOf(value.toString(), false);
    const QDateTime least = timeOf(from.toString(), false);
    const QDateTime most = timeOf(to.toString(), true);
    return (!least.isValid() || least <= time) && (!most.isValid() || time <= most);
}

} // namespace pulsedeck::demo
