// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/chartdata.h"

#include "app/values/format.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static double toValue(const QJsonValue &value)
{
    return format::toNumber(value).value_or(ChartData::gap);
}

static ChartData fromParts(const QString &id, const QString &title, const QString &unit,
                           const QList<ChartPart> &parts)
{
    ChartData chart {.id = id, .title = title, .unit = unit};
    ChartData::Series series {.name = title};
    for (const auto &[name, value] : parts) {
        chart.categories << name;
        series.values << toValue(value);
    }
    chart.series << series;
    return chart;
}

/// What the value of category @p at is a share of.
static double wholeAt(const ChartData &data, qsizetype at)
{
    const auto known = [](double value) { return std::isnan(value) ? 0 : value; };
    double whole = 0;
    if (data.shape == ChartData::Shape::Funnel)
        return known(data.series.value(0).values.value(0, ChartData::gap));
    if (data.shape == ChartData::Shape::Donut) {
        for (const double value : data.series.value(0).values)
            whole += known(value);
        return whole;
    }
    for (const ChartData::Series &series : data.series)
        whole += known(series.values.value(at, ChartData::gap));
    return whole;
}

std::optional<ChartData> inPercent(const ChartData &data)
{
    using Shape = ChartData::Shape;
    if (data.shape != Shape::Funnel && data.shape != Shape::Donut && data.shape != Shape::StackedBar)
        return {};
    ChartData percent = data;
    percent.unit = u"%"_s;
    bool isAny = false;
    for (ChartData::Series &series : percent.series) {
        for (qsizetype at = 0; at < series.values.size(); ++at) {
            const double whole = wholeAt(data, at);
            isAny |= whole > 0;
            series.values[at] = whole > 0 ? 100 * series.values.at(at) / whole : ChartData::gap;
        }
    }
    return isAny ? std::optional(percent) : std::nullopt;
}

namespace describe {

ChartData funnel(const QString &id, const QString &title, const QString &unit, const QList<ChartPart> &steps)
{
    ChartData chart = fromParts(id, title, unit, steps);
    chart.shape = ChartData::Shape::Funnel;
    return chart;
}

ChartData bars(const QString &id, const QString &title, const QString &unit, QList<ChartPart> parts)
{
    std::stable_sort(parts.begin(), parts.end(), [](const ChartPart &a, const ChartPart &b) {
        return format::toNumber(a.second).value_or(0) > format::toNumber(b.second).value_or(0);
    });
    return fromParts(id, title, unit, parts);
}

ChartData gauge(const QString &id, const QString &title, const QJsonValue &used, const QJsonValue &limit)
{
    const double most = toValue(limit);
    // The service writes -1 where a plan sets no limit.
    if (!(most > 0))
        return {};
    ChartData chart = fromParts(id, title, {}, {{title, used}});
    chart.shape = ChartData::Shape::Gauge;
    chart.limit = most;
    return chart;
}

} // namespace describe

} // namespace pulsedeck
