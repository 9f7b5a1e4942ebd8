// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/thinning.h"

namespace pulsedeck {

constexpr qint64 hour = 3600 * 1000;
constexpr qint64 day = 24 * hour;
constexpr qint64 keptWhole = 2 * day;
constexpr qint64 keptHourly = 30 * day;

static qint64 spacing(qint64 time, qint64 now)
{
    if (now - time <= keptWhole)
        return 1;
    return now - time <= keptHourly ? hour : day;
}

QList<qint64> superfluous(const QList<qint64> &times, qint64 now)
{
    QList<qint64> gone;
    for (qsizetype i = 1; i + 1 < times.size(); ++i) {
        const qint64 length = spacing(times[i], now);
        if (times[i] / length == times[i + 1] / length)
            gone << times[i];
    }
    return gone;
}

} // namespace pulsedeck
