// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/survey.h"

#include "app/values/zone.h"

#include <QRegularExpression>

#include <algorithm>

namespace pulsedeck::describe {

/// More of them are no bars beside each other.
static constexpr qsizetype mostBars = 12;

SurveyChart grouped(const QString &id, const QString &title, const QString &unit,
                    const QList<QJsonObject> &rows, const QString &key)
{
    QHash<QString, int> counts;
    QStringList names;
    for (const QJsonObject &row : rows) {
        const QString name = row[key].toString();
        if (counts[name]++ == 0)
            names << name;
    }
    std::stable_sort(names.begin(), names.end(),
                     [&](const QString &one, const QString &other) { return counts[one] > counts[other]; });
    QList<ChartPart> parts;
    for (const QString &name : std::as_const(names))
        parts << ChartPart {name, counts[name]};
    return {bars(id, title, unit, parts),
            [names, key](const QJsonObject &row, qsizetype at) { return row[key] == names.value(at); }};
}

/// How days are written, without the year.
static QString shortPattern()
{
    static const QRegularExpression year("[-/, ]*y+$|^y+[-/., ]*");
    return format::dayPattern(QLocale()).remove(year);
}

ChartData overDays(const QString &id, const QString &title, const QString &unit, const QList<QDate> &days)
{
    ChartData chart {.id = id, .title = title, .unit = unit};
    const bool isLine = days.size() > mostBars;
    chart.shape = isLine ? ChartData::Shape::Line : ChartData::Shape::Bar;
    const QString pattern = shortPattern();
    for (const QDate &day : days) {
        if (isLine)
            chart.times << format::startOfDay(day).toUTC();
        else
            chart.categories << QLocale().toString(day, pattern);
    }
    return chart;
}

SurveyChart daily(const QString &id, const QString &title, const QString &unit, const QList<QDate> &days,
                  const QList<QDate> &unknown, const QList<QJsonObject> &rows, const QString &key)
{
    QHash<QString, int> counts;
    for (const QJsonObject &row : rows)
        ++counts[row[key].toString()];
    ChartData chart = overDays(id, title, unit, days);
    ChartData::Series series {.name = title};
    QStringList texts;
    for (const QDate &day : days) {
        texts << day.toString(Qt::ISODate);
        series.values << (unknown.contains(day) ? ChartData::gap : counts.value(texts.last()));
    }
    chart.series = {series};
    return {chart,
            [texts, key](const QJsonObject &row, qsizetype at) { return row[key] == texts.value(at); }};
}

} // namespace pulsedeck::describe
