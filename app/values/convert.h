// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/format.h"

/// The parts of `format` that read what the service writes, beside those that format.h declares.
namespace pulsedeck::format {

/// What one cell shows at most; the rest is for the detail pane.
constexpr qsizetype shownLength = 500;

/// @p text of the service as it is shown wherever it is shown: control characters become their pictures,
/// characters that turn the direction of writing and broken surrogates U+FFFD. Lines stay lines.
QString harmless(const QString &text);
/// The same on one line: line ends become spaces.
QString harmlessLine(const QString &text);
/// The same, longer texts cut with an ellipsis at shownLength.
QString oneLine(const QString &text);

/// The service also writes amounts of money with commas between the thousands.
std::optional<double> toAmount(const QJsonValue &value);

/// "0000-00-00 00:00:00", the empty text and 0: the service's ways to say "never".
bool isZeroDate(const QJsonValue &value);
/// The day that is meant: midnight is no moment but a way to write a day, and shifts with no zone; a moment's
/// day is that of zone(). Invalid when @p value is no date.
QDate toDate(const QJsonValue &value);
/// "YYYY-MM-DD": without a time of day.
bool isDateOnly(const QJsonValue &value);

/// Digits behind the point as there are, at least @p least and at most @p most.
QString decimals(double number, int least, int most, const QLocale &locale = QLocale());

} // namespace pulsedeck::format
