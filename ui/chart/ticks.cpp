// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/ticks.h"

#include "app/values/zone.h"
#include <QLocale>

#include <cmath>

namespace pulsedeck {

QList<double> valueTicks(double lowest, double highest, int count, bool isWhole)
{
    lowest = qMin(0.0, lowest);
    highest = qMax(0.0, highest);
    if (highest == lowest)
        highest = lowest + 1;
    const double span = highest - lowest;
    const double rough = span / qMax(1, count);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double nice : {5.0, 2.5, 2.0, 1.0}) {
        if (nice * power >= rough * 0.999 && (nice != 2.5 || power >= 10))
            step = nice * power;
    }
    if (isWhole)
        step = qMax(1.0, step);
    const double first = std::floor(lowest / step);
    QList<double> ticks {first * step};
    while (ticks.size() < 2 || ticks.last() < highest * (1 - 1e-9))
        ticks << (first + double(ticks.size())) * step;
    return ticks;
}

namespace {

enum class Unit { Minute, Hour, Day, Month };
struct Step {
    Unit unit;
    int count;
    qint64 roughly; ///< Milliseconds.
};

constexpr qint64 minute = 60 * 1000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr Step steps[] = {
    {Unit::Minute, 1, minute},       {Unit::Minute, 5, 5 * minute}, {Unit::Minute, 15, 15 * minute},
    {Unit::Minute, 30, 30 * minute}, {Unit::Hour, 1, hour},         {Unit::Hour, 3, 3 * hour},
    {Unit::Hour, 6, 6 * hour},       {Unit::Hour, 12, 12 * hour},   {Unit::Day, 1, day},
    {Unit::Day, 2, 2 * day},         {Unit::Day, 7, 7 * day},       {Unit::Day, 14, 14 * day},
    {Unit::Month, 1, 30 * day},      {Unit::Month, 3, 91 * day},    {Unit::Month, 6, 182 * day},
    {Unit::Month, 12, 365 * day},
};

using format::onClock;

/// The border of a step at or before @p time.
QDateTime borderBefore(const QDateTime &time, const Step &step)
{
    const QDate date = time.date();
    const QTime clock = time.time();
    switch (step.unit) {
    case Unit::Minute:
        return time.addMSecs(-(clock.msecsSinceStartOfDay() % (step.count * minute)));
    case Unit::Hour:
        return onClock(date, QTime(clock.hour() / step.count * step.count, 0));
    case Unit::Day:
        return format::startOfDay(
            date.addDays(step.count < 7 ? 0 : -((date.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7)));
    case Unit::Month:
        break;
    }
    return format::startOfDay(QDate(date.year(), (date.month() - 1) / step.count * step.count + 1, 1));
}

QDateTime nextBorder(const QDateTime &border, const Step &step)
{
    switch (step.unit) {
    case Unit::Minute:
        return border.addMSecs(step.count * minute);
    case Unit::Hour: {
        const int next = (border.time().hour() / step.count + 1) * step.count;
        return next < 24 ? onClock(border.date(), QTime(next, 0))
                         : format::startOfDay(border.date().addDays(1));
    }
    case Unit::Day:
        return format::startOfDay(border.date().addDays(step.count));
    case Unit::Month:
        break;
    }
    return format::startOfDay(border.date().addMonths(step.count));
}

QString words(const QDateTime &border, const Step &step)
{
    const QLocale locale;
    if ((step.unit == Unit::Hour || step.unit == Unit::Minute) && border.time() != QTime(0, 0))
        return format::timeText(border.time(), locale);
    if (step.unit == Unit::Month)
        return border.date().month() == 1
            ? QString::number(border.date().year())
            : locale.standaloneMonthName(border.date().month(), QLocale::ShortFormat);
    // The day and month of the locale's short date, without the year.
    QString format = locale.dateFormat(QLocale::ShortFormat);
    format.remove(u'y');
    while (!format.isEmpty() && !format.front().isLetter())
        format.remove(0, 1);
    while (format.endsWith(u'/') || format.endsWith(u'-') || format.endsWith(u' '))
        format.chop(1);
    return locale.toString(border.date(), format);
}

QList<TimeTick> ticksOf(const Step &step, qint64 from, qint64 to, int most)
{
    // Beyond a dozen years only every so many of them.
    const qint64 every = qMax<qint64>(1, (to - from) / step.roughly / qMax(1, most) + 1);
    QList<TimeTick> ticks;
    qint64 number = 0;
    QDateTime border = borderBefore(format::inZone(QDateTime::fromMSecsSinceEpoch(from)), step);
    while (border.toMSecsSinceEpoch() <= to) {
        const qint64 at = border.toMSecsSinceEpoch();
        if (at >= from && number++ % every == 0 && (ticks.isEmpty() || at > ticks.last().at))
            ticks << TimeTick {at, words(border, step)};
        border = nextBorder(border, step);
    }
    return ticks;
}

} // namespace

QList<TimeTick> timeTicks(qint64 from, qint64 to, int most, bool ofWholeDays)
{
    const Step *first = std::begin(steps);
    while (ofWholeDays && first->unit != Unit::Day)
        ++first;
    const Step *step = first;
    while (std::next(step) != std::end(steps) && (to - from) / step->roughly >= qMax(1, most))
        ++step;
    QList<TimeTick> ticks = ticksOf(*step, from, to, most);
    // A long step may have no border in there, and one mark tells no distance.
    while (ticks.size() < 2 && step != first)
        ticks = ticksOf(*--step, from, to, most);
    return ticks;
}

} // namespace pulsedeck
