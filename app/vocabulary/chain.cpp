// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/chain.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

/// Nobody types it.
constexpr QChar sign(0xe000);

bool isStandIn(const QString &text)
{
    return text.startsWith(sign);
}

void collect(const QJsonValue &value, QStringList *found)
{
    if (value.isString() && isStandIn(value.toString()))
        *found << value.toString();
    else if (value.isArray())
        for (const QJsonValue item : value.toArray())
            collect(item, found);
    else if (value.isObject())
        for (const QJsonValue member : value.toObject())
            collect(member, found);
}

QJsonValue filled(const QJsonValue &value, const Told &told)
{
    if (value.isString())
        return told.value(value.toString(), value);
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray())
            items << filled(item, told);
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        *member = filled(QJsonValue(*member), told);
    return members;
}

} // namespace

QString answerOf(int step, const QString &path)
{
    return sign + QString::number(step) + u':' + path;
}

int stepOf(const QString &standIn)
{
    return standIn.mid(1).section(u':', 0, 0).toInt();
}

QStringList standInsOf(const Request &request)
{
    QStringList found;
    collect(QJsonObject::fromVariantMap(request.path), &found);
    collect(QJsonObject::fromVariantMap(request.query), &found);
    collect(request.body, &found);
    found.removeDuplicates();
    return found;
}

QJsonValue toldBy(const QJsonValue &answer, const QString &standIn)
{
    return valueAt(answer, standIn.section(u':', 1));
}

Request filled(Request request, const Told &told)
{
    if (told.isEmpty())
        return request;
    request.path = filled(QJsonObject::fromVariantMap(request.path), told).toObject().toVariantMap();
    request.query = filled(QJsonObject::fromVariantMap(request.query), told).toObject().toVariantMap();
    request.body = filled(request.body, told);
    return request;
}

} // namespace pulsedeck
