// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pasttext.h"

#include "app/values/convert.h"
#include "app/values/zone.h"
#include "app/vocabulary/columntext.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Past)
};

QString momentText(const QDateTime &moment)
{
    const QDateTime local = format::inZone(moment);
    //: A day and a time of it: "10 June 2025 at 18:00".
    return Tr::tr("%1 at %2")
        .arg(QLocale().toString(local.date(), QLocale::LongFormat), format::timeText(local.time()));
}

/// As it is shown everywhere.
QString amount(double value, const Figure &figure)
{
    Figure one = figure;
    one.value = value;
    return format::figure(one);
}

/// What the digits of shown percentages carry.
double inShownDigits(double percentage)
{
    return std::round(percentage * 100) / 100;
}

/// With its sign; the minus is as wide as the plus.
QString difference(const Change &change, const Figure &figure)
{
    const double by = change.difference();
    const QString sign = by < 0 ? QString(QChar(0x2212)) : u"+"_s;
    if (figure.kind != Kind::Percent)
        return sign + amount(std::abs(by), figure);
    //: A difference of two percentages, in percentage points; %1 is a number with its sign.
    return Tr::tr("%1 points").arg(sign + format::decimals(inShownDigits(std::abs(by)), 0, 2));
}

/// With its share of the value then, where that says more.
QString differenceInFull(const Change &change, const Figure &figure)
{
    const QString by = difference(change, figure);
    if (!change.percent || figure.kind == Kind::Percent)
        return by;
    const Figure share {.value = std::round(std::abs(*change.percent) * 10) / 10, .kind = Kind::Percent};
    const QString sign = *change.percent < 0 ? QString(QChar(0x2212)) : u"+"_s;
    return by + u" (%1)"_s.arg(sign + format::figure(share));
}

/// Also what differs by less than the shown digits carry.
bool isUnchanged(const Change &change, const Figure &figure)
{
    if (figure.kind == Kind::Percent)
        return inShownDigits(change.difference()) == 0;
    return amount(change.then, figure) == amount(change.now, figure);
}

} // namespace

QString ageText(const QDateTime &readAt, const QDateTime &now)
{
    const int minutes = int(readAt.secsTo(now) / 60);
    if (minutes < 1)
        return Tr::tr("Read just now");
    if (minutes < 60)
        return Tr::tr("Read %Ln minute(s) ago", nullptr, minutes);
    const qint64 days = format::inZone(readAt).date().daysTo(format::inZone(now).date());
    if (days == 0 || minutes < 12 * 60)
        return Tr::tr("Read %Ln hour(s) ago", nullptr, minutes / 60);
    if (days == 1)
        return Tr::tr("Read yesterday at %1").arg(format::timeText(format::inZone(readAt).time()));
    return Tr::tr("Read on %1").arg(momentText(readAt));
}

QString changeText(const Change &change, const Figure &figure, const QDateTime &now)
{
    const QDateTime then = format::inZone(change.since);
    const qint64 days = then.date().daysTo(format::inZone(now).date());
    const bool isSame = isUnchanged(change, figure);
    const QString by = difference(change, figure);
    if (days == 1)
        return isSame ? Tr::tr("Same as yesterday") : Tr::tr("%1 since yesterday").arg(by);
    //: The year is left out: "10 Jun". See QDate::toString() for the letters.
    const QString day = QLocale().toString(then.date(), Tr::tr("d MMM"));
    const QString moment = days == 0 ? format::timeText(then.time()) : day;
    //: %1 is a day or a time of today.
    return isSame ? Tr::tr("Same since %1").arg(moment) : Tr::tr("%1 since %2").arg(by, moment);
}

QString differenceText(const Change &change, const Figure &figure)
{
    return isUnchanged(change, figure) ? QString() : differenceInFull(change, figure);
}

QString changeFromBeforeText(const Change &change, const Figure &figure)
{
    if (isUnchanged(change, figure))
        return Tr::tr("Same as before");
    //: %1 is a difference with its sign, perhaps with a percentage, %2 the value in the period before.
    return Tr::tr("%1 from %2").arg(differenceInFull(change, figure), amount(change.then, figure));
}

QString changeInFull(const Change &change, const Figure &figure)
{
    const bool isSame = isUnchanged(change, figure);
    const QString then = Tr::tr("%1 on %2").arg(amount(change.then, figure), momentText(change.since));
    if (isSame)
        return Tr::tr("Unchanged: %1").arg(then);
    //: %1 is a value and when it was so, %2 the value now, %3 the difference.
    return Tr::tr("From %1 to %2: %3")
        .arg(then, amount(change.now, figure), differenceInFull(change, figure));
}

Tone changeTone(const Change &change, const Figure &figure)
{
    if (figure.growth == Tone::Neutral || isUnchanged(change, figure))
        return Tone::Neutral;
    const bool isGood = (figure.growth == Tone::Good) == (change.difference() > 0);
    return isGood ? Tone::Good : Tone::Bad;
}

} // namespace pulsedeck
