// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/kind.h"

#include <QDateTime>
#include <QJsonValue>
#include <QLocale>

#include <optional>

namespace pulsedeck {

/// Words for values, in the current locale. The raw value is never lost: this is for showing only.
namespace format {

/// What stands where there is no value: an en dash.
constexpr QChar nothing(0x2013);

/// The text of @p value; "–" for null and missing values, the raw text when it does not fit its kind
/// (nothing is hidden because it is odd).
QString display(const QJsonValue &value, const Meaning &meaning, const QLocale &locale = QLocale());
/// The word for the code @p value; null when there is none.
const StatusWord *statusWord(const QList<StatusWord> &words, const QJsonValue &value);

/// The service writes numbers as numbers or as text. None when it is neither, or too large to be added up.
std::optional<double> toNumber(const QJsonValue &value);
std::optional<qint64> toInteger(const QJsonValue &value);
/// 0/1, "0"/"1", true/false.
std::optional<bool> toBool(const QJsonValue &value);
/// "YYYY-MM-DD hh:mm:ss" without a zone (taken as it stands, in local time), ISO 8601 with or without
/// fractions, "YYYY-MM-DD", Unix seconds or milliseconds. Zero dates and null are invalid.
QDateTime toDateTime(const QJsonValue &value);
/// Any scalar as plain text, integers exact.
QString toText(const QJsonValue &value);
/// part / whole in percent; Undefined when whole is 0 or either is missing.
QJsonValue rate(const QJsonValue &part, const QJsonValue &whole);

} // namespace format
} // namespace pulsedeck
