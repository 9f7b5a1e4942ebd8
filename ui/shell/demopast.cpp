// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/demopast.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr int pastDays = 14;
constexpr int lookAfter = 250;

static bool isCount(const QString &key)
{
    static const QSet<QString> others {u"status"_s, u"code"_s, u"type"_s, u"service"_s, u"request_limit"_s};
    return key != "id"_L1 && !key.endsWith("_id"_L1) && !key.endsWith("Id"_L1) && !key.startsWith("max"_L1)
        && !others.contains(key);
}

/// What is sent at once, and does not grow afterwards.
static bool isSending(const QString &key)
{
    static const QSet<QString> sending {u"all_email_qty"_s, u"sent"_s, u"delivered"_s, u"error"_s};
    return sending.contains(key);
}

/// Of the results of a campaign by code: opened, clicked, unsubscribed, spam. All others come with the
/// sending.
static bool growsLater(const QJsonValue &code)
{
    static const QList<int> later {3, 4, 5, 11};
    return later.contains(code.toInt());
}

static double shrunk(double value, const QString &key, double days)
{
    // Each figure at a pace of its own, or all rates would stand still. Other answers may tell the same
    // figure by another name, so its value decides.
    const size_t own = qHash(qRound64(value), 0);
    const double pace = 0.002 + double(own % 7) * 0.0015;
    // Half the pace: what only ever grows must not shrink from one day to the next.
    const double wave = pace / 2 * std::sin(days * 1.7 + double(own % 5));
    const bool isRest = key.contains("left"_L1, Qt::CaseInsensitive);
    return isRest ? value * (1 + days * pace + wave) : value * qMax(0.0, 1 - days * pace - wave);
}

static QJsonValue earlier(const QJsonValue &value, const QString &key, double days, bool isSent)
{
    if (value.isDouble())
        return isCount(key) && !(isSent && isSending(key)) ? std::round(shrunk(value.toDouble(), key, days))
                                                           : value;
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue one : value.toArray())
            list << earlier(one, key, days, isSent);
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    isSent = isSent || object["send_date"].isString();
    if (isSent && object["code"].isDouble() && !growsLater(object["code"]))
        return value;
    for (auto at = object.begin(); at != object.end(); ++at)
        at.value() = earlier(at.value(), at.key(), days, isSent);
    return object;
}

QJsonValue earlier(const QJsonValue &answer, double days)
{
    return earlier(answer, QString(), days, false);
}

DemoPast::DemoPast(History &history, QObject *parent) : QObject(parent), m_history(history)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(lookAfter);
    connect(&m_soon, &QTimer::timeout, this, &DemoPast::look);
    connect(&history, &History::remembered, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

void DemoPast::look()
{
    m_history.due(QDateTime::currentDateTimeUtc().addDays(-1), {}, this,
                  [this](const QList<StoredCall> &calls) {
                      for (const StoredCall &stored : calls) {
                          const QByteArray text = toText(stored);
                          if (m_known.contains(text))
                              continue;
                          m_known << text;
                          m_waiting << stored;
                      }
                      if (!m_isBusy)
                          inventNext();
                  });
}

void DemoPast::inventNext()
{
    m_isBusy = !m_waiting.isEmpty();
    if (!m_isBusy)
        return;
    const StoredCall stored = m_waiting.takeFirst();
    m_history.latest(stored.scope, stored.call, this, [this, stored](const std::optional<Reading> &last) {
        QList<Reading> past;
        for (int day = last ? pastDays : 0; day > 0; --day)
            past << Reading {last->at.addDays(-day), earlier(last->answer, day)};
        m_history.remember(stored.scope, stored.call, past);
        inventNext();
    });
}

} // namespace pulsedeck
