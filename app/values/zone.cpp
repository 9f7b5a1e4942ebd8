// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/zone.h"

#include <QCoreApplication>
#include <QReadWriteLock>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pulsedeck::format {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::format)
};

QReadWriteLock &lock()
{
    static QReadWriteLock lock;
    return lock;
}

QTimeZone &chosen()
{
    static QTimeZone zone;
    return zone;
}

} // namespace

void setZone(const QTimeZone &zone)
{
    const QWriteLocker locker(&lock());
    chosen() = zone;
}

/// Invalid while it is this computer's, for which Qt knows quicker ways.
static QTimeZone chosenZone()
{
    const QReadLocker locker(&lock());
    return chosen();
}

QTimeZone zone()
{
    const QTimeZone there = chosenZone();
    return there.isValid() ? there : QTimeZone::systemTimeZone();
}

QDateTime onClock(const QDate &date, const QTime &time)
{
    const QTimeZone there = chosenZone();
    const QDateTime at = there.isValid() ? QDateTime(date, time, there) : QDateTime(date, time);
    if (at.isValid() || !date.isValid() || !time.isValid())
        return at;
    return inZone(QDateTime(date, time, QTimeZone::utc()).addSecs(-startOfDay(date).offsetFromUtc()));
}

QDateTime inZone(const QDateTime &moment)
{
    const QTimeZone there = chosenZone();
    return there.isValid() ? moment.toTimeZone(there) : moment.toLocalTime();
}

QDate today()
{
    return inZone(QDateTime::currentDateTimeUtc()).date();
}

QDateTime startOfDay(const QDate &date)
{
    const QTimeZone there = chosenZone();
    return there.isValid() ? date.startOfDay(there) : date.startOfDay();
}

QString dayPattern(const QLocale &locale)
{
    QString pattern = locale.dateFormat(QLocale::ShortFormat);
    if (!pattern.contains("yyyy"_L1))
        pattern.replace("yy"_L1, "yyyy"_L1);
    return pattern;
}

QString dateText(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, dayPattern(locale));
}

QString timeText(const QTime &time, const QLocale &locale)
{
    static const QRegularExpression seconds(u"[:.]?ss"_s);
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(seconds));
}

QString momentText(const QDateTime &moment, const QLocale &locale)
{
    const QDateTime there = inZone(moment);
    //: A moment: %1 is the date, %2 the time of day.
    return Tr::tr("%1 %2").arg(dateText(there.date(), locale), timeText(there.time(), locale));
}

QString offsetText(const QDateTime &moment)
{
    const int minutes = inZone(moment).offsetFromUtc() / 60;
    if (minutes == 0)
        return u"UTC"_s;
    const QString hours = QString::number(std::abs(minutes) / 60);
    const QString rest = minutes % 60 ? u":%1"_s.arg(std::abs(minutes) % 60, 2, 10, QChar(u'0')) : QString();
    return u"UTC"_s + (minutes < 0 ? QChar(0x2212) : QChar(u'+')) + hours + rest;
}

} // namespace pulsedeck::format
