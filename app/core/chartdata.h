// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <cmath>
#include <limits>

namespace pulsedeck {

/// Data of one chart, without a word about how it is drawn.
struct ChartData {
    enum class Shape { Bar, StackedBar, Line, Funnel, Donut, Gauge };
    /// No value: a gap. NaN, so that a series stays a plain list of numbers.
    static constexpr double gap = std::numeric_limits<double>::quiet_NaN();

    struct Series {
        QString name;
        QList<double> values; ///< One per category; `gap` where nothing is known.
    };

    QString id;
    QString title;
    Shape shape = Shape::Bar;
    QString unit; ///< "letters", "%"; empty: a plain count.
    QStringList categories;
    QList<Series> series;
    double limit = gap; ///< Gauge only: what the value is held against.

    bool isEmpty() const
    {
        for (const Series &one : series) {
            for (double value : one.values) {
                if (!std::isnan(value))
                    return false;
            }
        }
        return true;
    }
};

} // namespace pulsedeck
