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
    if (!first.isValid() || !last.isValid() || first > last)
        return {};
    const bool isOfMonths = first.day() == 1 && last.day() == last.daysInMonth();
    return {first, last, isOfMonths ? Period::Against::WholeMonths : Period::Against::DaysBefore};
}

Period Period::named(const QString &name, const QDate &today)
{
    const QDate firstOfMonth(today.year(), today.month(), 1);
    if (name == "yesterday"_L1)
        return {today.addDays(-1), today.addDays(-1)};
    if (name == "month"_L1)
        return {firstOfMonth, today, Against::SameDays};
    if (name == "last-month"_L1)
        return {firstOfMonth.addMonths(-1), firstOfMonth.addDays(-1), Against::WholeMonths};
    if (const int days = name.toInt(); days > 0)
        return {today.addDays(1 - days), today};
    return range(name, today);
}

Period Period::before() const
{
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    Period before {first.addMonths(-months), first.addDays(-1), against, until};
    if (against == Against::SameDays)
        before.last = last.addMonths(-months);
    else if (against == Against::DaysBefore)
        before.first = first.addDays(-days());
    return before;
}

Period Period::upTo(const QDateTime &now) const
{
    Period part = *this;
    if (last == now.date())
        part.until = std::max(QTime(0, 1), QTime(now.time().hour(), now.time().minute()));
    return part;
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
    if (until.isValid())
        return QDateTime(last, until, zone).toSecsSinceEpoch() - 1;
    return last.addDays(1).startOfDay(zone).toSecsSinceEpoch() - 1;
}

} // namespace pulsedeck
