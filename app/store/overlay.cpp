// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/overlay.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <limits>

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Overlay)
};

constexpr qint64 hour = 3600 * 1000;
/// More points than that tell no more.
constexpr qint64 mostPoints = 120;

/// Values by the milliseconds since the beginning; a gap is a value that is none.
using Points = QMap<qint64, double>;

Points pointsOf(const Course &course)
{
    Points points;
    const QList<double> values =
        course.trend.series.isEmpty() ? QList<double>() : course.trend.series.first().values;
    for (qsizetype at = 0; at < values.size(); ++at) {
        const qint64 passed = course.began.msecsTo(course.trend.times.at(at));
        if (passed >= 0)
            points[passed] = values.at(at);
    }
    return points;
}

double valueAt(const Points &points, qint64 at)
{
    const auto next = points.lowerBound(at);
    if (next == points.end())
        return ChartData::gap;
    if (next.key() == at)
        return next.value();
    if (next == points.begin())
        return ChartData::gap;
    const auto before = std::prev(next);
    const double part = double(at - before.key()) / double(next.key() - before.key());
    return before.value() + part * (next.value() - before.value()); // no number beside a gap
}

/// Milliseconds between two points, whole hours.
qint64 stepFor(qint64 span)
{
    constexpr qint64 steps[] = {1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 720};
    for (const qint64 step : steps) {
        if (span / (step * hour) <= mostPoints)
            return step * hour;
    }
    return span / mostPoints / hour * hour;
}

QString elapsedText(qint64 passed)
{
    const QLocale locale;
    const qint64 hours = passed / hour;
    //: Hours since a beginning, short.
    const QString rest = Tr::tr("%1 h").arg(locale.toString(hours < 48 ? hours : hours % 24));
    if (hours < 48)
        return rest;
    //: Days since a beginning, short.
    const QString days = Tr::tr("%1 d").arg(locale.toString(hours / 24));
    return hours % 24 == 0 ? days : days + QChar(QChar::Nbsp) + rest;
}

} // namespace

ChartData overlaid(const QList<Course> &courses)
{
    ChartData chart {.id = {}, .title = {}, .shape = ChartData::Shape::Line};
    QList<Points> all;
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = -1;
    for (const Course &course : courses) {
        all << pointsOf(course);
        if (all.last().isEmpty())
            continue;
        first = std::min(first, all.last().firstKey());
        last = std::max(last, all.last().lastKey());
        chart.id = course.trend.id;
        chart.title = course.trend.title;
        chart.unit = course.trend.unit;
    }
    if (last < 0)
        return chart;
    const qint64 step = stepFor(last - first);
    const qint64 start = (first + step - 1) / step * step;
    for (qint64 at = start; at <= last; at += step)
        chart.categories << elapsedText(at);
    for (qsizetype one = 0; one < courses.size(); ++one) {
        ChartData::Series line {.name = courses.at(one).name, .values = {}};
        for (qsizetype at = 0; at < chart.categories.size(); ++at)
            line.values << valueAt(all.at(one), start + at * step);
        chart.series << line;
    }
    return chart;
}

} // namespace pulsedeck
