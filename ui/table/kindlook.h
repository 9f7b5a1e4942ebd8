// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/column.h"

#include <QFontMetrics>

namespace pulsedeck {

/// The width at which most values of the kind and the column's title can be read.
int usualWidth(const Column &column, const QFontMetrics &metrics);
/// What its title needs.
int titleWidth(const Column &column, const QFontMetrics &metrics);
/// A date as lists show it: with its year only when that is not @p thisYear.
QString withoutYear(QString date, int thisYear);
/// Name of the icon that says a tone without its colour.
QString toneSign(Tone tone);

} // namespace pulsedeck
