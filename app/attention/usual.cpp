// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attention/usual.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pulsedeck::usual {

double median(QList<double> values)
{
    if (values.isEmpty())
        return std::numeric_limits<double>::quiet_NaN();
    std::sort(values.begin(), values.end());
    const qsizetype half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

std::optional<Range> range(const QList<double> &values)
{
    // Of values that are spread as by chance, so many median distances are one standard deviation.
    constexpr double deviation = 1.4826;
    if (values.size() < fewestReadings)
        return {};
    const double middle = median(values);
    QList<double> distances;
    for (const double value : values)
        distances << std::abs(value - middle);
    const double spread = std::max(3 * deviation * median(distances), std::abs(middle) / 10);
    return Range {middle - spread, middle, middle + spread};
}

QList<Moment> daily(const QList<Moment> &readings, const QTimeZone &zone)
{
    QList<Moment> days;
    for (const Moment &reading : readings) {
        const auto day = [&zone](const Moment &one) { return one.at.toTimeZone(zone).date(); };
        if (!days.isEmpty() && day(days.last()) == day(reading))
            days.last() = reading;
        else
            days << reading;
    }
    return days;
}

QList<double> steps(const QList<Moment> &readings)
{
    constexpr double dayMilliseconds = 24 * 3600 * 1000.0;
    QList<double> all;
    for (qsizetype at = 1; at < readings.size(); ++at) {
        const double days = double(readings[at - 1].at.msecsTo(readings[at].at)) / dayMilliseconds;
        if (days > 0)
            all << (readings[at].value - readings[at - 1].value) / days;
    }
    return all;
}

} // namespace pulsedeck::usual
