// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/kind.h"

/// The one reader of all that people type: the way back from format::display(). What it cannot tell for
/// sure it refuses, for a value that is read otherwise than it is shown would be changed without a word.
namespace pulsedeck::reading {

/// What was read, or why nothing was.
struct Reading {
    bool ok() const { return trouble.isEmpty(); }

    QJsonValue value {QJsonValue::Undefined}; ///< Undefined, without trouble: nothing was typed.
    QString trouble {}; ///< In the user's words.
};

/// @p text in the writing of @p locale, or in that of computers: a point before decimals, years first.
/// Where both could be meant the locale decides. Numbers become numbers, a day "YYYY-MM-DD", a moment
/// "YYYY-MM-DD hh:mm:ss" in the zone of all times, words their codes; all else stays what it is.
Reading read(const QString &text, const Meaning &meaning, const QLocale &locale = QLocale());
/// @p value as an input shows it, in full: read() gives the same back. What does not fit its kind as it is.
QString written(const QJsonValue &value, const Meaning &meaning, const QLocale &locale = QLocale());

// The parts of both that know numbers, and days and moments.
Reading number(const QString &text, const Meaning &meaning, const QLocale &locale);
Reading day(const QString &text, const QLocale &locale);
Reading moment(const QString &text, const QLocale &locale);
/// Of the clock that @p moment is told by.
QString writtenMoment(const QDateTime &moment, const QLocale &locale);
/// What was put into @p pattern, a translation with %1 and perhaps %2, to make @p text; empty: nothing.
QStringList unworded(const QString &text, const QString &pattern);

} // namespace pulsedeck::reading
