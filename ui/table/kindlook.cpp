// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/kindlook.h"

namespace pulsedeck {

static int usualLetters(Kind kind)
{
    switch (kind) {
    case Kind::Count:
    case Kind::Number:
    case Kind::Percent:
    case Kind::YesNo:
        return 9;
    case Kind::Money:
    case Kind::Duration:
    case Kind::Date:
    case Kind::Course:
        return 13;
    case Kind::DateTime:
    case Kind::Phone:
    case Kind::Country:
        return 19;
    case Kind::Status:
    case Kind::Tags:
        return 21;
    case Kind::Text:
    case Kind::Json:
    case Kind::Email:
    case Kind::Link:
        return 30;
    }
    return 20;
}

int titleWidth(const Column &column, const QFontMetrics &metrics)
{
    // Room for the sort arrow and the margins beside the words.
    return metrics.horizontalAdvance(column.title) + 46;
}

int usualWidth(const Column &column, const QFontMetrics &metrics)
{
    return qMax(titleWidth(column, metrics), usualLetters(column.kind) * metrics.averageCharWidth() + 16);
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
