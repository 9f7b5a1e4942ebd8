// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/demopast.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace pulsedeck {

constexpr int pastDays = 14;

static bool isCount(const QString &key)
{
    static const QSet<QString> others {QStringLiteral("status"), QStringLiteral("code"),
                                       QStringLiteral("type"), QStringLiteral("service"),
                                       QStringLiteral("request_limit")};
    return key != QLatin1String("id") && !key.endsWith(QLatin1String("_id"))
        && !key.endsWith(QLatin1String("Id")) && !key.startsWith(QLatin1String("max"))
        && !others.contains(key);
}

static double shrunk(double value, const QString &key, double days)
{
    // Each figure at a pace of its own, or all rates would stand still.
    const double pace = 0.002 + double(qHash(key, 0) % 7) * 0.0015;
    // Half the pace: what only ever grows must not shrink from one day to the next.
    const double wave = pace / 2 * std::sin(days * 1.7 + double(qHash(key, 0) % 5));
    const bool isRest = key.contains(QLatin1String("left"), Qt::CaseInsensitive);
    return isRest ? value * (1 + days * pace + wave) : value * qMax(0.0, 1 - days * pace - wave);
}

static QJsonValue earlier(const QJsonValue &value, const QString &key, double days)
{
    if (value.isDouble())
        return isCount(key) ? std::round(shrunk(value.toDouble(), key, days)) : value;
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue one : value.toArray())
            list << earlier(one, key, days);
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at)
        at.value() = earlier(at.value(), at.key(), days);
    return object;
}

QJsonValue earlier(const QJsonValue &answer, double days)
{
    return earlier(answer, QString(), days);
}

DemoPast::DemoPast(History &history, QObject *parent) : QObject(parent), m_history(history)
{
    connect(&history, &History::remembered, this, &DemoPast::look);
}

void DemoPast::look()
{
    m_history.due(QDateTime::currentDateTimeUtc().addDays(-1), {}, this,
                  [this](const QList<StoredCall> &calls) {
                      for (const StoredCall &stored : calls) {
                          const QByteArray text = toText(stored);
                          if (!m_known.contains(text)) {
                              m_known << text;
                              invent(stored);
                          }
                      }
                  });
}

void DemoPast::invent(const StoredCall &stored)
{
    m_history.latest(stored.scope, stored.call, this, [this, stored](const std::optional<Reading> &last) {
        if (!last)
            return;
        for (int day = pastDays; day > 0; --day)
            m_history.remember(stored.scope, stored.call, earlier(last->answer, day), last->at.addDays(-day));
    });
}

} // namespace pulsedeck
