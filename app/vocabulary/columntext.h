// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/format.h"
#include "app/vocabulary/report.h"

/// The parts of `format` that know columns and figures.
namespace pulsedeck::format {

/// The text of @p value in a column of @p row, which tells the currency of money.
QString display(const QJsonValue &value, const Column &column, const QJsonObject &row = {},
                const QLocale &locale = QLocale());
/// What has to be known of the values of @p column to show that of @p row.
Meaning meaningOf(const Column &column, const QJsonObject &row);
/// The same where there is room: whole texts with their lines, each record in a line of its own.
QString fullText(const QJsonValue &value, const Column &column, const QJsonObject &row = {},
                 const QLocale &locale = QLocale());
/// The records of a column of Entries, worded; of whatever is no list the one record that it is.
QStringList entries(const QJsonValue &value, const Column &column, const QLocale &locale = QLocale());
QString figure(const Figure &figure, const QLocale &locale = QLocale());
const StatusWord *statusWord(const Column &column, const QJsonValue &value);

} // namespace pulsedeck::format
