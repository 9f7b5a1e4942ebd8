// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/pauses.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

constexpr qint64 longestFaultPause = 10 * 1000;
constexpr qint64 longestPause = 120 * 1000;
constexpr qint64 longestSanePause = 24 * 3600 * 1000;

/// Milliseconds that Retry-After asks for; -1 when it says nothing sane.
qint64 askedFor(const QByteArray &retryAfter, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 seconds = retryAfter.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds >= 0 && seconds <= longestSanePause / 1000 ? seconds * 1000 : -1;
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(retryAfter.trimmed()),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::utc());
    const qint64 ahead = date.isValid() ? now.msecsTo(date) : -1;
    return ahead <= longestSanePause ? ahead : -1;
}

} // namespace

std::optional<int> Pauses::afterFault(int tries, const QByteArray &retryAfter, const QDateTime &now) const
{
    const qint64 asked = askedFor(retryAfter, now);
    if (asked > longestFaultPause)
        return {};
    const int base = fault << std::clamp(tries, 0, 5);
    const int jitter = base > 0 ? QRandomGenerator::global()->bounded(base) : 0;
    return int(std::max<qint64>(base + jitter, asked));
}

int Pauses::afterTooMany(int times, const QByteArray &retryAfter, const QDateTime &now) const
{
    const qint64 asked = askedFor(retryAfter, now);
    const qint64 growing = qint64(tooMany) << std::clamp(times, 0, 7);
    return int(std::clamp<qint64>(asked >= 0 ? asked : growing, tooMany, longestPause));
}

} // namespace pulsedeck
