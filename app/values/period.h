// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace pulsedeck {

/// Whole days of the user's time zone; both ends belong to it. Without a first day: all time.
struct Period {
    QDate first;
    QDate last;

    /// "7": the last 7 days, @p today among them; "yesterday", "month", "last-month" (of the calendar), or
    /// "2026-11-01/2026-11-07"; anything else is all time. No day after today belongs to it.
    static Period named(const QString &name, const QDate &today);

    bool isAll() const { return !first.isValid(); }
    int days() const { return int(first.daysTo(last)) + 1; }
    /// As many days, right before.
    Period before() const { return {first.addDays(-days()), first.addDays(-1)}; }
    /// In at most @p most parts, oldest first; all have as many days, but the first may have fewer.
    QList<Period> parts(int most = 31) const;
    /// Unix seconds; a day of a change of the clocks is as long as it is.
    qint64 startSeconds(const QTimeZone &zone = QTimeZone::systemTimeZone()) const;
    qint64 endSeconds(const QTimeZone &zone = QTimeZone::systemTimeZone()) const;

    bool operator==(const Period &) const = default;
};

} // namespace pulsedeck
