// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/rereading.h"

#include "app/store/history.h"
#include "app/vocabulary/action.h"
#include "app/vocabulary/answershape.h"

namespace pulsedeck {

constexpr int rememberedDays = 14;
constexpr qint64 hour = 3600 * 1000;
constexpr auto betweenTicks = std::chrono::minutes(1);

Rereading::Rereading(Client &client, History &history, std::function<int()> everyHours, QObject *parent)
    : QObject(parent), m_client(client), m_history(history), m_everyHours(std::move(everyHours))
{
    m_clock.setInterval(betweenTicks);
    m_clock.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_clock, &QTimer::timeout, this, &Rereading::tick);
}

void Rereading::setActive(bool active)
{
    if (active && !m_clock.isActive())
        m_clock.start();
    else if (!active)
        m_clock.stop();
}

void Rereading::tick()
{
    const int hours = m_everyHours();
    if (hours > 0 && (!m_sinceLast.isValid() || m_sinceLast.hasExpired(hours * hour)))
        readAll(hours);
}

void Rereading::readAll(int hours)
{
    m_sinceLast.start();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime fresh = hours > 0 ? now.addMSecs(-hours * hour / 2) : QDateTime();
    m_history.due(now.addDays(-rememberedDays), fresh, this,
                  [this](const QList<StoredCall> &calls) { read(calls); });
}

void Rereading::read(const QList<StoredCall> &calls)
{
    int count = 0;
    for (const StoredCall &stored : calls) {
        if (!m_client.allows(stored.scope))
            continue;
        ++count;
        Request wanted = describe::request(stored.scope, stored.call);
        wanted.priority = Priority::Background;
        const Operation *operation = m_client.contract().find(stored.scope, stored.call.operation);
        m_client.send(wanted, this, [this, stored, operation](const Reply &reply) {
            if (reply.ok() && !shapeError(reply.json, operation).isSet())
                m_history.remember(stored.scope, stored.call, reply.json, reply.receivedAt,
                                   History::Reader::Schedule);
        });
    }
    emit began(count);
}

} // namespace pulsedeck
