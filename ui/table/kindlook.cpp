// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/kindlook.h"

namespace pulsedeck {

int titleWidth(const Column &column, const QFontMetrics &metrics)
{
    // Room for the sort arrow and the margins beside the words.
    return metrics.horizontalAdvance(column.title) + 46;
}

int usualWidth(const Column &column, const QFontMetrics &metrics)
{
    return qMax(titleWidth(column, metrics), factsOf(column.kind).letters * metrics.averageCharWidth() + 16);
}

QString toneSign(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Busy:
        return QStringLiteral("busy");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Bad:
        return QStringLiteral("error");
    case Tone::Neutral:
        break;
    }
    return QStringLiteral("info");
}

} // namespace pulsedeck
