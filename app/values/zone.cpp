// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/zone.h"

#include <QReadWriteLock>

using namespace Qt::StringLiterals;

namespace pulsedeck::format {

namespace {

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
