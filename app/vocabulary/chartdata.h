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
    /// Funnel only: the step of which those behind it are a share; it and those before it are one of the
    /// first.
    qsizetype base = 0;
    QString explanation {}; ///< What its numbers are, said below: "Subscriptions / people reached".
    /// Categories or times that are not over or shorter than the others: hollow, and a line to them dashed.
    QList<qsizetype> incomplete {};

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
/// The step that @p step of a funnel is a share of; -1 for the first one.
qsizetype wholeOf(const ChartData &funnel, qsizetype step);
/// @p names so that each can be told from the others: a number behind those that were there before, words for
/// those that are empty.
QStringList toldApart(const QStringList &names);
/// @p data in percent: of wholeOf() of a funnel, of the whole of a donut, of the bar of stacked bars;
/// none for the other shapes, or when there is nothing to take a share of.
std::optional<ChartData> inPercent(const ChartData &data);

/// The makers with which screens are described; scopes open it.
namespace describe {

/// Steps from the widest to the narrowest; those behind @p base are shares of it.
ChartData funnel(const QString &id, const QString &title, const QString &unit, const QList<ChartPart> &steps,
                 qsizetype base = 0);
/// One bar a part, the longest first. Counts of parts with one name are added up; rates are told apart.
ChartData bars(const QString &id, const QString &title, const QString &unit, QList<ChartPart> parts);
/// @p used held against @p limit; empty when the service tells no limit.
ChartData gauge(const QString &id, const QString &title, const QJsonValue &used, const QJsonValue &limit);

} // namespace describe

} // namespace pulsedeck
