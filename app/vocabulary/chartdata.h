// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <cmath>
#include <limits>
#include <optional>

namespace pulsedeck {

/// Data of one chart, without a word about how it is drawn.
struct ChartData {
    enum class Shape { Bar, StackedBar, Line, Funnel, Donut, Gauge, Area };
    /// No value: a gap. NaN, so that a series stays a plain list of numbers.
    static constexpr double gap = std::numeric_limits<double>::quiet_NaN();

    struct Series {
        QString name;
        QList<double> values; ///< One per category or time; `gap` where nothing is known.
        bool isComparison = false; ///< Of an earlier period or of another subject: drawn behind, dashed.
    };

    QString id;
    QString title;
    Shape shape = Shape::Bar;
    QString unit; ///< "letters", "%"; empty: a plain count.
    QStringList categories;
    /// Lines and areas over time: instead of categories, growing, in UTC. Drawn at their true distance.
    QList<QDateTime> times;
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

/// A name and its number; Undefined, null and what is no number become gaps.
using ChartPart = QPair<QString, QJsonValue>;
/// @p data in percent: of the first step of a funnel, of the whole of a donut, of the bar of stacked bars;
/// none for the other shapes, or when there is nothing to take a share of.
std::optional<ChartData> inPercent(const ChartData &data);

/// The makers with which screens are described; scopes open it.
namespace describe {

/// Steps from the widest to the narrowest.
ChartData funnel(const QString &id, const QString &title, const QString &unit, const QList<ChartPart> &steps);
/// One bar a part, the longest first.
ChartData bars(const QString &id, const QString &title, const QString &unit, QList<ChartPart> parts);
/// @p used held against @p limit; empty when the service tells no limit.
ChartData gauge(const QString &id, const QString &title, const QJsonValue &used, const QJsonValue &limit);

} // namespace describe

} // namespace pulsedeck
