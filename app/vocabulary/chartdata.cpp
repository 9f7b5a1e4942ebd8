// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/chartdata.h"

#include "app/values/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

/// Without what cannot be seen at its ends; words when nothing is left.
QString nameOf(const QString &text)
{
    const bool isSeen = std::any_of(text.begin(), text.end(), [](QChar sign) {
        return !sign.isSpace() && sign.category() != QChar::Other_Format;
    });
    //: What the service gives no name: a country, a link, a goal.
    return isSeen ? text.simplified() : Tr::tr("Not specified");
}

/// Each name once, with the sum of its numbers.
QList<ChartPart> addedUp(const QList<ChartPart> &parts)
{
    QList<ChartPart> sums;
    for (const auto &[name, value] : parts) {
        const auto same =
            std::find_if(sums.begin(), sums.end(),
                         [text = nameOf(name)](const ChartPart &part) { return part.first == text; });
        if (same == sums.end()) {
            sums << ChartPart {nameOf(name), value};
            continue;
        }
        const auto before = format::toNumber(same->second);
        const auto more = format::toNumber(value);
        if (more)
            same->second = before.value_or(0) + *more;
    }
    return sums;
}

} // namespace

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
        chart.categories << nameOf(name);
        series.values << toValue(value);
    }
    chart.series << series;
    return chart;
}

qsizetype wholeOf(const ChartData &funnel, qsizetype step)
{
    if (step <= 0)
        return -1;
    return step > funnel.base ? funnel.base : 0;
}

QStringList toldApart(const QStringList &names)
{
    QStringList apart;
    for (const QString &name : names) {
        QString one = nameOf(name);
        for (int number = 2; apart.contains(one); ++number)
            //: Two things of one name are told apart by a number.
            one = Tr::tr("%1 (%2)", "a name and a number").arg(nameOf(name)).arg(number);
        apart << one;
    }
    return apart;
}

/// What the value of category @p at is a share of.
static double wholeAt(const ChartData &data, qsizetype at)
{
    const auto known = [](double value) { return std::isnan(value) ? 0 : value; };
    double whole = 0;
    if (data.shape == ChartData::Shape::Funnel)
        return known(
            data.series.value(0).values.value(qMax<qsizetype>(0, wholeOf(data, at)), ChartData::gap));
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

ChartData funnel(const QString &id, const QString &title, const QString &unit, const QList<ChartPart> &steps,
                 qsizetype base)
{
    ChartData chart = fromParts(id, title, unit, steps);
    chart.shape = ChartData::Shape::Funnel;
    chart.base = base;
    return chart;
}

ChartData bars(const QString &id, const QString &title, const QString &unit, QList<ChartPart> parts)
{
    const bool isOfRates = unit == u'%';
    if (!isOfRates)
        parts = addedUp(parts);
    std::stable_sort(parts.begin(), parts.end(), [](const ChartPart &a, const ChartPart &b) {
        return format::toNumber(a.second).value_or(0) > format::toNumber(b.second).value_or(0);
    });
    ChartData chart = fromParts(id, title, unit, parts);
    chart.categories = toldApart(chart.categories);
    return chart;
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
