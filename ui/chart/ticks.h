// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace pulsedeck {

/// Round numbers from 0 (or below) to at least @p highest, about @p count of them and two at least, however
/// small or constant the values are. Marks of what is counted (@p isWhole) are whole numbers.
QList<double> valueTicks(double lowest, double highest, int count, bool isWhole = false);

/// Where a time axis is marked, and with what.
struct TimeTick {
    qint64 at = 0; ///< Milliseconds since the epoch.
    QString text;
};
/// Marks at the borders of hours, days, weeks, months or years of the user's time zone, whatever the clocks
/// do in between; at most @p most. Whole days have no hours between them.
QList<TimeTick> timeTicks(qint64 from, qint64 to, int most, bool ofWholeDays = false);

} // namespace pulsedeck
