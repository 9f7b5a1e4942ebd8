// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/chartdata.h"

#include "app/core/format.h"

#include <algorithm>

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

} // namespace pulsedeck
