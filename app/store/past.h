// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/reading.h"
#include "app/vocabulary/report.h"

#include <QHash>
#include <QTimeZone>

namespace pulsedeck {

/// What became of a figure since an earlier reading.
struct Change {
    double then = 0;
    double now = 0;
    std::optional<double> percent; ///< Of `then`; none when that is 0.
    QDateTime since; ///< UTC: when `then` was read; invalid: of the period before.

    double difference() const { return now - then; }
};

/// None when one of them is no number.
std::optional<Change> changeFrom(const QJsonValue &then, const QJsonValue &now);

/// The figures of one report as they were: made from its readings, the newest of which is "now".
class Past {
public:
    Past() = default;
    /// @p readings are oldest first, as History gives them.
    Past(const Report &report, const QList<Reading> &readings);

    bool isEmpty() const { return m_points.isEmpty(); }
    /// A line over time; empty when @p key was never read as a number. Where nothing was read for longer
    /// than is usual, three times the median distance of two readings and two days at least, the line has a
    /// gap: two days, because what is thinned to one reading a day may lie that far apart.
    ChartData trend(const QString &key) const;
    /// How much sums grew per day, rounded: for each day of @p period, the growth until its last reading
    /// since the reading before, one that is six hours older at least, by the days between them. One line a
    /// key; a sum that shrank was counted anew and leaves a gap.
    ChartData pace(const QStringList &keys, const Period &period,
                   const QTimeZone &zone = QTimeZone::systemTimeZone()) const;
    /// Held against the last reading until the end of @p day, a local day in @p zone; against the first one
    /// after it when there is none. None when there is nothing earlier to hold the newest against.
    std::optional<Change> change(const QString &key, const QDate &day,
                                 const QTimeZone &zone = QTimeZone::systemTimeZone()) const;

private:
    struct Point {
        QDateTime at;
        double value;
    };

    QHash<QString, Figure> m_figures; ///< By key, as the newest reading has them.
    QHash<QString, QList<Point>> m_points;
};

} // namespace pulsedeck
