// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/columntext.h"

namespace pulsedeck::format {

static QString currencyOf(const Column &column, const QJsonObject &row)
{
    if (column.currency.isEmpty())
        return {};
    const QString told = toText(valueAt(row, column.currency));
    if (!told.isEmpty())
        return told.toUpper();
    // A figure gives the ISO code itself.
    return column.currency.size() == 3 && column.currency.isUpper() ? column.currency : QString();
}

Meaning meaningOf(const Column &column, const QJsonObject &row)
{
    return {column.kind, column.words, currencyOf(column, row)};
}

QString display(const QJsonValue &value, const Column &column, const QJsonObject &row, const QLocale &locale)
{
    return display(value, meaningOf(column, row), locale);
}

QString figure(const Figure &figure, const QLocale &locale)
{
    const Column column {.key = {}, .title = figure.title, .kind = figure.kind, .currency = figure.currency};
    return display(figure.value, column, {}, locale);
}

const StatusWord *statusWord(const Column &column, const QJsonValue &value)
{
    return statusWord(column.words, value);
}

} // namespace pulsedeck::format
