// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/period.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static Period range(const QString &text, const QDate &today)
{
    const QDate first = QDate::fromString(text.section(u'/', 0, 0), Qt::ISODate);
    const QDate last = std::min(today, QDate::fromString(text.section(u'/', 1), Qt::ISODate));
    return first.isValid() && last.isValid() && first <= last ? Period {first, last} : Period();
}

Period Period::named(const QString &name, const QDate &today)
{
    const QDate firstOfMonth(today.year(), today.month(), 1);
    if (name == "yesterday"_L1)
        return {today.addDays(-1), today.addDays(-1)};
    if (name == "month"_L1)
        return {firstOfMonth, today};
    if (name == "last-month"_L1)
        return {firstOfMonth.addMonths(-1), firstOfMonth.addDays(-1)};
    if (const int days = name.toInt(); days > 0)
        return {today.addDays(1 - days), today};
    return range(name, today);
}

QList<Period> Period::parts(int most) const
{
    const int length = (days() + most - 1) / most;
    QList<Period> parts;
    for (QDate end = last; end >= first; end = end.addDays(-length))
        parts.prepend({std::max(first, end.addDays(1 - length)), end});
    return parts;
}

qint64 Period::startSeconds(const QTimeZone &zone) const
{
    return first.startOfDay(zone).toSecsSinceEpoch();
}

qint64 Period::endSeconds(const QTimeZone &zone) const
{
    return last.addDays(1).startOfDay(zone).toSecsSinceEpoch() - 1;
}

} // namespace pulsedeck
