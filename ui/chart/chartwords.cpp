// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartwords.h"

#include "app/values/convert.h"
#include "app/values/zone.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck::chartwords {

qsizetype count(const ChartData &data)
{
    return data.times.isEmpty() ? data.categories.size() : data.times.size();
}

static bool isMidnight(const QDateTime &time)
{
    return format::inZone(time).time() == QTime(0, 0);
}

bool isOfWholeDays(const ChartData &data)
{
    return !data.times.isEmpty() && isMidnight(data.times.first()) && isMidnight(data.times.last());
}

QString bareCategory(const ChartData &data, qsizetype at)
{
    if (data.times.isEmpty())
        return data.categories.value(at);
    const QDateTime time = data.times.value(at);
    return isMidnight(time) && isOfWholeDays(data) ? format::dateText(format::inZone(time).date())
                                                   : format::momentText(time);
}

QString category(const ChartData &data, qsizetype at)
{
    const bool isShare =
        data.shape == ChartData::Shape::Funnel && data.unit == u'%' && wholeOf(data, at) >= 0;
    if (isShare)
        //: %1 is a step of a funnel, %2 the step that its percentage is a share of.
        return Tr::tr("%1, of “%2”").arg(bareCategory(data, at), data.categories.value(wholeOf(data, at)));
    //: %1 is a day or a part of a period that is not over yet.
    return data.incomplete.contains(at) ? Tr::tr("%1 (incomplete)").arg(bareCategory(data, at))
                                        : bareCategory(data, at);
}

static QString withUnit(const QString &number, const QString &unit)
{
    if (unit.isEmpty())
        return number;
    if (unit == u'%')
        //: A percentage, in the way the language writes it.
        return Tr::tr("%1%").arg(number);
    // A unit is a word of many: "opens".
    return number == QLocale().toString(1) ? Tr::tr("%2: %1", "the number one and its unit").arg(number, unit)
                                           : Tr::tr("%1 %2", "a number and its unit").arg(number, unit);
}

static bool isCurrency(const QString &unit)
{
    return unit.size() == 3
        && std::all_of(unit.begin(), unit.end(), [](QChar sign) { return sign >= u'A' && sign <= u'Z'; });
}

QString value(double value, const QString &unit)
{
    if (std::isnan(value))
        return u"–"_s;
    if (unit == u'%')
        return format::display(value, {Kind::Percent});
    if (isCurrency(unit))
        return format::display(value, {Kind::Money, {}, unit});
    // Two digits, and more for what they would call nothing.
    const bool isSmall = value != 0 && std::abs(value) < 0.1;
    const bool isWhole = std::abs(value - std::round(value)) < 0.005;
    return withUnit(isSmall ? format::decimals(value, 0, 6) : QLocale().toString(value, 'f', isWhole ? 0 : 2),
                    unit);
}

QString tick(double value, double step, const QString &unit)
{
    int digits = 0;
    for (double scaled = step; digits < 9 && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10)
        ++digits;
    return withUnit(QLocale().toString(value, 'f', digits), unit == u'%' ? unit : QString());
}

QString share(double part, double whole)
{
    if (std::isnan(part) || std::isnan(whole) || whole <= 0)
        return {};
    return value(100 * part / whole, u"%"_s);
}

QString shareOfStep(const ChartData &funnel, qsizetype step)
{
    const qsizetype whole = wholeOf(funnel, step);
    if (whole < 0)
        return {};
    const QList<double> values = funnel.series.value(0).values;
    const QString part = funnel.unit == u'%'
        ? value(values.value(step, ChartData::gap), funnel.unit)
        : share(values.value(step, ChartData::gap), values.value(whole, ChartData::gap));
    //: %1 is a percentage, %2 the step of a funnel that it is a share of.
    return part.isEmpty() ? QString() : Tr::tr("%1 of “%2”").arg(part, funnel.categories.value(whole));
}

QString shortened(const QString &name)
{
    const QString text = name.simplified();
    return text.startsWith(u"https://"_s) ? text.mid(8) : text;
}

/// How many letters all of @p texts begin with, up to the beginning of the word in which they differ.
static qsizetype commonStart(const QStringList &texts)
{
    qsizetype common = texts.first().size();
    for (const QString &text : texts) {
        const auto [here, there] = std::mismatch(text.begin(), text.end(), texts.first().begin(),
                                                 texts.first().begin() + qMin(text.size(), common));
        Q_UNUSED(there)
        common = qMin(common, qsizetype(here - text.begin()));
    }
    while (common > 0 && texts.first().at(common - 1).isLetterOrNumber())
        --common;
    return common;
}

static QString elided(const QString &text, Qt::TextElideMode mode, const QFontMetricsF &metrics, double room)
{
    const QString cut = metrics.elidedText(text, mode, room);
    const bool isNothing =
        std::all_of(cut.begin(), cut.end(), [](QChar sign) { return sign == QChar(0x2026); });
    // A letter and dots say more than dots.
    return isNothing ? text.left(text.startsWith(QChar(0x2026)) ? 2 : 1) + QChar(0x2026) : cut;
}

QStringList elidedApart(const QStringList &texts, const QFontMetricsF &metrics, double room)
{
    QStringList cut;
    for (const QString &text : texts)
        cut << elided(text, Qt::ElideMiddle, metrics, room);
    for (qsizetype at = 0; at < cut.size(); ++at) {
        QList<qsizetype> places;
        QStringList alike;
        for (qsizetype other = 0; other < cut.size(); ++other) {
            if (cut.at(other) == cut.at(at) && !alike.contains(texts.at(other))) {
                places << other;
                alike << texts.at(other);
            }
        }
        const qsizetype start = commonStart(alike);
        for (qsizetype one = 0; one < places.size() && alike.size() > 1; ++one) {
            const QString rest = (start > 0 ? u"…"_s : QString()) + alike.at(one).mid(start);
            QString apart = elided(rest, Qt::ElideRight, metrics, room);
            for (int number = 2; cut.contains(apart); ++number) {
                const QString behind = u" (%1)"_s.arg(number);
                apart =
                    elided(rest, Qt::ElideRight, metrics, room - metrics.horizontalAdvance(behind)) + behind;
            }
            cut[places.at(one)] = apart;
        }
    }
    return cut;
}

bool isCounted(const ChartData &data)
{
    return data.unit != u'%'
        && std::all_of(data.series.begin(), data.series.end(), [](const ChartData::Series &series) {
               return std::all_of(series.values.begin(), series.values.end(), [](double value) {
                   return std::isnan(value) || value == std::round(value);
               });
           });
}

double sum(const ChartData::Series &series)
{
    double all = 0;
    for (double one : series.values)
        all += std::isnan(one) ? 0 : one;
    return all;
}

double maximum(const ChartData &data)
{
    double largest = 0;
    for (const ChartData::Series &series : data.series) {
        for (double one : series.values)
            largest = std::isnan(one) ? largest : qMax(largest, one);
    }
    return largest;
}

QString description(const ChartData &data)
{
    constexpr int most = 12;
    QStringList parts;
    for (const ChartData::Series &series : data.series) {
        for (qsizetype at = 0; at < qMin<qsizetype>(most, series.values.size()); ++at) {
            const QString name = data.series.size() > 1
                ? Tr::tr("%1, %2", "a category and a series").arg(category(data, at), series.name)
                : category(data, at);
            parts
                << Tr::tr("%1: %2", "a name and its value").arg(name, value(series.values.at(at), data.unit));
        }
    }
    return parts.join(u"; "_s);
}

} // namespace pulsedeck::chartwords
