// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/pasted.h"

#include <QLocale>

/// Phone numbers by the rules of all countries; phones.cpp alone knows libphonenumber.
namespace pulsedeck::phones {

/// The phones in @p text, each once, as the service wants them: the code of the country and digits alone.
/// One without that code belongs to the country of @p locale, and a remark says so; what could be a number
/// of two countries is complained about.
Pasted in(const QString &text, const QLocale &locale = QLocale());
/// The same with the country that phones without a code belong to, such as "DE"; empty: to none.
Pasted in(const QString &text, const QString &country);
/// "+380 50 123 4567" for what the service has as "380501234567"; as it is when it is no phone.
QString shown(const QString &phone);

/// All countries that have phones, such as "DE".
QStringList countries();
/// "DE"; empty: @p locale has no country.
QString countryOf(const QLocale &locale);
/// The country of a phone that is written with its code; empty: it has none, or is no phone.
QString countryOf(const QString &phone);
/// "Germany (+49)"
QString countryName(const QString &country);

} // namespace pulsedeck::phones
