// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/past.h"

#include "app/values/convert.h"

#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

Past::Past(const Report &report, const QList<Reading> &readings)
{
    for (const Reading &reading : readings) {
        for (const Figure &figure : report.read(reading.answer).figures) {
            const std::optional<double> value = format::toAmount(figure.value);
            if (figure.key.isEmpty() || !factsOf(figure.kind).isNumber || !value)
                continue;
            // Amounts of two currencies are no line.
            if (m_figures.value(figure.key).currency != figure.currency)
                m_points.remove(figure.key);
            m_points[figure.key] << Point {reading.at, *value};
            m_figures[figure.key] = figure;
        }
    }
}

/// Milliseconds without a reading from which on nothing is known.
static qint64 longestStep(QList<qint64> distances)
{
    constexpr qint64 twoDays = 2 * 24 * 3600 * 1000LL;
    if (distances.isEmpty())
        return twoDays;
    const auto middle = distances.begin() + (distances.size() - 1) / 2;
    std::nth_element(distances.begin(), middle, distances.end());
    return qMax(twoDays, 3 * *middle);
}

static QString unitOf(const Figure &figure)
{
    if (figure.kind == Kind::Percent)
        return u"%"_s;
    return figure.kind == Kind::Money ? figure.currency : QString();
}

ChartData Past::trend(const QString &key) const
{
    const QList<Point> points = m_points.value(key);
    const Figure figure = m_figures.value(key);
    ChartData chart {.id = key, .title = figure.title, .shape = ChartData::Shape::Line};
    chart.unit = unitOf(figure);
    if (points.isEmpty())
        return chart;
    QList<qint64> distances;
    for (qsizetype at = 1; at < points.size(); ++at)
        distances << points[at - 1].at.msecsTo(points[at].at);
    const qint64 longest = longestStep(distances);
    ChartData::Series line {.name = figure.title};
    for (qsizetype at = 0; at < points.size(); ++at) {
        if (at > 0 && distances[at - 1] > longest) {
            chart.times << points[at - 1].at.addMSecs(distances[at - 1] / 2);
            line.values << ChartData::gap;
        }
        chart.times << points[at].at;
        line.values << points[at].value;
    }
    chart.series << line;
    return chart;
}

/// The last of each day.
template<typename Point> static QList<Point> byDay(const QList<Point> &points, const QTimeZone &zone)
{
    QList<Point> days;
    for (const Point &point : points) {
        if (!days.isEmpty() && days.last().at.toTimeZone(zone).date() == point.at.toTimeZone(zone).date())
            days.last() = point;
        else
            days << point;
    }
    return days;
}

/// A pace is not counted but worked out: what follows says nothing.
static double rounded(double pace)
{
    const double steps = pace < 10 ? 100 : 10;
    return std::round(pace * steps) / steps;
}

ChartData Past::pace(const QStringList &keys, const Period &period, const QTimeZone &zone) const
{
    constexpr double dayMilliseconds = 24 * 3600 * 1000.0;
    // Two readings around midnight tell no pace of a day.
    constexpr qint64 shortest = 6 * 3600 * 1000;
    ChartData chart {.id = u"pace"_s, .shape = ChartData::Shape::Line};
    QMap<QDateTime, QHash<QString, double>> paces;
    for (const QString &key : keys) {
        const QList<Point> days = byDay(m_points.value(key), zone);
        for (qsizetype at = 1; at < days.size(); ++at) {
            const QDate day = days[at].at.toTimeZone(zone).date();
            qsizetype before = at - 1;
            while (before >= 0 && days[before].at.msecsTo(days[at].at) < shortest)
                --before;
            if (before < 0 || (!period.isAll() && (day < period.first || day > period.last)))
                continue;
            const double growth = days[at].value - days[before].value;
            const double passed = double(days[before].at.msecsTo(days[at].at)) / dayMilliseconds;
            paces[day.startOfDay(zone).toUTC()][key] = growth < 0 ? ChartData::gap : rounded(growth / passed);
        }
    }
    chart.times = paces.keys();
    for (const QString &key : keys) {
        ChartData::Series line {m_figures.value(key).title, {}};
        for (const QHash<QString, double> &pace : std::as_const(paces))
            line.values << pace.value(key, ChartData::gap);
        if (m_points.contains(key))
            chart.series << line;
    }
    return chart;
}

std::optional<Change> changeFrom(const QJsonValue &then, const QJsonValue &now)
{
    const auto before = format::toAmount(then);
    const auto after = format::toAmount(now);
    if (!before || !after)
        return {};
    Change change {.then = *before, .now = *after};
    if (*before != 0)
        change.percent = (*after - *before) / std::abs(*before) * 100;
    return change;
}

std::optional<Change> Past::change(const QString &key, const QDate &day, const QTimeZone &zone) const
{
    const QList<Point> points = m_points.value(key);
    if (points.size() < 2)
        return {};
    const QDateTime end = day.addDays(1).startOfDay(zone);
    const Point *then = &points.first();
    for (const Point &point : points) {
        if (point.at < end)
            then = &point;
    }
    const Point &now = points.last();
    if (then == &now)
        return {};
    std::optional<Change> change = changeFrom(then->value, now.value);
    change->since = then->at;
    return change;
}

} // namespace pulsedeck
