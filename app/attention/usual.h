// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <optional>

/// What is usual for a value, worked out so that a few odd readings do not move it.
namespace pulsedeck::usual {

/// Fewer readings say nothing about what is usual.
constexpr int fewestReadings = 8;

struct Moment {
    QDateTime at;
    double value = 0;
};

struct Range {
    double low = 0;
    double middle = 0;
    double high = 0;
};

/// NaN of nothing.
double median(QList<double> values);
/// The median and three times the spread around it: the median distance from it, scaled to a standard
/// deviation, but a tenth of the median at least, so that what hardly ever moves may move a little. None
/// below fewestReadings.
std::optional<Range> range(const QList<double> &values);
/// The last reading of each day in @p zone.
QList<Moment> daily(const QList<Moment> &readings, const QTimeZone &zone);
/// How much the value grew per day from each reading to the next.
QList<double> steps(const QList<Moment> &readings);

} // namespace pulsedeck::usual
