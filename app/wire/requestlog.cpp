// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/requestlog.h"

#include "app/wire/masking.h"

#include <numeric>

namespace pulsedeck {

static constexpr qint64 minutesKept = 1440;
static constexpr qint64 secondsKept = 60;

static void forget(QMap<qint64, int> &counts, qint64 before)
{
    while (!counts.isEmpty() && counts.firstKey() < before)
        counts.erase(counts.begin());
}

void RequestLog::add(const Operation *operation, const Request &request, const QByteArray &method,
                     const QString &path, int status, int milliseconds, const QDateTime &now)
{
    Entry entry;
    entry.number = ++m_last;
    entry.sentAt = now.addMSecs(-milliseconds);
    entry.operation = operation;
    entry.method = method;
    entry.path = operation ? maskedPath(*operation, request.path) : path;
    entry.query = operation ? maskedQuery(*operation, request.query) : QString();
    entry.status = status;
    entry.milliseconds = milliseconds;
    entry.repeat.scope = request.scope;
    entry.repeat.operation = request.operation;
    entry.repeat.path = request.path;
    entry.repeat.query = request.query;

    const qint64 second = entry.sentAt.toSecsSinceEpoch();
    ++m_seconds[second];
    ++m_minutes[second / 60];
    forget(m_seconds, second - secondsKept);
    forget(m_minutes, second / 60 - minutesKept);
    if (m_entries.size() == most) {
        m_entries.pop_front();
        emit dropped(1);
    }
    m_entries.push_back(std::move(entry));
    emit added();
}

void RequestLog::clear()
{
    m_entries.clear();
    emit cleared();
}

QList<int> RequestLog::perMinute(int minutes, const QDateTime &now) const
{
    QList<int> counts;
    const qint64 present = now.toSecsSinceEpoch() / 60;
    for (qint64 minute = present - minutes + 1; minute <= present; ++minute)
        counts << m_minutes.value(minute);
    return counts;
}

int RequestLog::sentLastMinute(const QDateTime &now) const
{
    const auto from = m_seconds.upperBound(now.toSecsSinceEpoch() - secondsKept);
    return std::accumulate(from, m_seconds.end(), 0);
}

} // namespace pulsedeck
