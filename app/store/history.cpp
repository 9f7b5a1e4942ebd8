// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/history.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pulsedeck {

static QByteArray keyOf(const Call &call)
{
    const QJsonObject values {{"path", QJsonObject::fromVariantMap(call.path)},
                              {"query", QJsonObject::fromVariantMap(call.query)},
                              {"body", call.body.isUndefined() ? QJsonValue::Null : call.body}};
    return call.operation.toUtf8() + ' ' + QJsonDocument(values).toJson(QJsonDocument::Compact);
}

struct History::Private {
    QHash<QByteArray, QList<Reading>> readings;
};

History::History(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) { }

History::~History() = default;

void History::remember(Scope, const Call &call, const QJsonValue &answer, const QDateTime &at)
{
    d->readings[keyOf(call)] << Reading {at, answer};
    emit remembered(call);
}

void History::latest(const Call &call, QObject *context,
                     std::function<void(const std::optional<Reading> &)> handler)
{
    const QList<Reading> all = d->readings.value(keyOf(call));
    const std::optional<Reading> last = all.isEmpty() ? std::nullopt : std::optional(all.last());
    QMetaObject::invokeMethod(
        context, [=] { handler(last); }, Qt::QueuedConnection);
}

void History::readings(const Call &call, const QDateTime &since, QObject *context,
                       std::function<void(const QList<Reading> &)> handler)
{
    QList<Reading> found = d->readings.value(keyOf(call));
    found.removeIf([&](const Reading &one) { return one.at < since; });
    QMetaObject::invokeMethod(
        context, [=] { handler(found); }, Qt::QueuedConnection);
}

} // namespace pulsedeck
