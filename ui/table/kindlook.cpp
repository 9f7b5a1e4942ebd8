// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/kindlook.h"

using namespace Qt::StringLiterals;

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
        return u"good"_s;
    case Tone::Busy:
        return u"busy"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"error"_s;
    case Tone::Neutral:
        break;
    }
    return u"info"_s;
}

} // namespace pulsedeck
