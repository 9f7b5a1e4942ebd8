// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/pauses.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

namespace pulsedeck {

namespace {

constexpr qint64 shortestPause = 1000;
constexpr qint64 longestPause = 120 * 1000;

/// Milliseconds that Retry-After asks for; -1 when it says nothing sane.
qint64 askedFor(const QByteArray &retryAfter, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 seconds = retryAfter.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds >= 0 && seconds <= 24 * 3600 ? seconds * 1000 : -1;
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(retryAfter.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    const qint64 ahead = date.isValid() ? now.msecsTo(date) : -1;
    return ahead <= 24 * 3600 * 1000 ? ahead : -1;
}

} // namespace

int pauseAfterFault(int tries)
{
    const int base = 300 << std::clamp(tries, 0, 5);
    return base + QRandomGenerator::global()->bounded(base);
}

int pauseAfterTooMany(const QByteArray &retryAfter, int times, const QDateTime &now)
{
    const qint64 asked = askedFor(retryAfter, now);
    const qint64 growing = shortestPause << std::clamp(times, 0, 7);
    return int(std::clamp(asked >= 0 ? asked : growing, shortestPause, longestPause));
}

} // namespace pulsedeck
