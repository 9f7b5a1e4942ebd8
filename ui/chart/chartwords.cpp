// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartwords.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck::chartwords {

qsizetype count(const ChartData &data)
{
    return data.times.isEmpty() ? data.categories.size() : data.times.size();
}

static bool isMidnight(const QDateTime &time)
{
    return time.toLocalTime().time() == QTime(0, 0);
}

bool isOfWholeDays(const ChartData &data)
{
    return !data.times.isEmpty() && isMidnight(data.times.first()) && isMidnight(data.times.last());
}

QString category(const ChartData &data, qsizetype at)
{
    if (data.times.isEmpty())
        return data.categories.value(at);
    const QDateTime time = data.times.value(at);
    return isMidnight(time) && isOfWholeDays(data)
        ? QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat)
        : QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString value(double value, const QString &unit)
{
    if (std::isnan(value))
        return u"–"_s;
    const bool whole = std::abs(value - std::round(value)) < 0.005;
    QString number = QLocale().toString(value, 'f', whole ? 0 : 2);
    if (unit.isEmpty())
        return number;
    //: A percentage, in the way the language writes it.
    return unit == u'%' ? Tr::tr("%1%").arg(number)
                        : Tr::tr("%1 %2", "a number and its unit").arg(number, unit);
}

QString share(double part, double whole)
{
    if (std::isnan(part) || std::isnan(whole) || whole <= 0)
        return {};
    return Tr::tr("%1%").arg(QLocale().toString(100 * part / whole, 'f', 1));
}

QString label(const QString &text, int letters)
{
    QString cut = text.simplified();
    // Of an address the end tells more than the scheme.
    if (cut.startsWith(u"https://"_s))
        cut = cut.mid(8);
    if (cut.size() > letters)
        cut = cut.left(letters / 2) + u"…"_s + cut.right(letters - letters / 2 - 1);
    return cut.toHtmlEscaped();
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
