// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace pulsedeck {

/// Whole days of the user's time zone; both ends belong to it. Without a first day: all time.
struct Period {
    /// What a period is held against: as many days right before, the same days of the months before (as far
    /// as those have them), or as many whole months.
    enum class Against { DaysBefore, SameDays, WholeMonths };

    QDate first;
    QDate last;
    Against against = Against::DaysBefore;
    QTime until {}; ///< Of the last day only the time before; invalid: all of it.

    /// "7": the last 7 days, @p today among them; "yesterday", "month", "last-month" (of the calendar), or
    /// "2026-11-01/2026-11-07"; anything else is all time. No day after today belongs to it.
    static Period named(const QString &name, const QDate &today);

    bool isAll() const { return !first.isValid(); }
    int days() const { return int(first.daysTo(last)) + 1; }
    Period before() const;
    /// Only what is over at @p now, a moment of the last day: like is held against like. Otherwise the same.
    Period upTo(const QDateTime &now) const;
    /// In at most @p most parts, oldest first; all have as many days, but the first may have fewer.
    QList<Period> parts(int most = 31) const;
    /// Unix seconds; a day of a change of the clocks is as long as it is.
    qint64 startSeconds(const QTimeZone &zone = QTimeZone::systemTimeZone()) const;
    qint64 endSeconds(const QTimeZone &zone = QTimeZone::systemTimeZone()) const;

    bool operator==(const Period &other) const
    {
        return first == other.first && last == other.last && until == other.until;
    }
};

} // namespace pulsedeck
