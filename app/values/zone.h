// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace pulsedeck::format {

/// The zone in which the service's times are meant and shown: that of the account that is looked at, which no
/// call tells. One for the program, like QLocale's default; any thread may ask.
void setZone(const QTimeZone &zone); ///< Invalid: this computer's.
QTimeZone zone();

/// The moment when a clock there shows that; one that it skips in spring is the moment it became instead.
QDateTime onClock(const QDate &date, const QTime &time);
/// @p moment as a clock there shows it.
QDateTime inZone(const QDateTime &moment);
/// There.
QDate today();
QDateTime startOfDay(const QDate &date);
/// How days are written: the locale's short form, but with all four digits of the year.
QString dayPattern(const QLocale &locale);
QString dateText(const QDate &date, const QLocale &locale = QLocale());
/// The locale's short form, without seconds: they mean nothing outside of logs.
QString timeText(const QTime &time, const QLocale &locale = QLocale());
/// Both, as a clock in zone() shows it.
QString momentText(const QDateTime &moment, const QLocale &locale = QLocale());
/// "UTC+2", "UTC−3:30": how far the zone is ahead at @p moment.
QString offsetText(const QDateTime &moment);

} // namespace pulsedeck::format
