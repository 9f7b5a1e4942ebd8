// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/format.h"

/// How the values of each kind are shown, in the current language; empty when the value does not fit. The
/// table of kinds names them, and columns do steady().
namespace pulsedeck::kindtexts {

/// Null, and what PHP writes for nothing: a list without members, and false where that is no value.
bool isNothing(const QJsonValue &value, Kind kind);

QString word(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);
QString count(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);
QString number(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);
QString percent(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);
QString money(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);
QString dateTime(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);
QString date(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);
QString duration(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);
QString yesNo(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);
QString tags(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);
QString email(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);
QString phone(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);
QString course(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);
QString country(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);

/// Where shares stand under each other: each with the same number of digits. Empty for other kinds, and for
/// what is none of the kind; amounts keep the digits that are told.
QString steady(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);

/// Other ways to write the same (KindFacts::alias).
QString unpunctuated(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);
QString isoDate(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);
QString countryNames(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);

} // namespace pulsedeck::kindtexts
