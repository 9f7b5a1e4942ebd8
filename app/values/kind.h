// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace pulsedeck {

/// What a value is, which decides how it is aligned, formatted and sorted.
enum class Kind {
    Text,
    Count, ///< Whole number.
    Number,
    Percent, ///< 0..100.
    Money,
    DateTime,
    Date,
    Duration, ///< Seconds.
    Status, ///< A code that has words.
    YesNo,
    Email,
    Phone,
    Link,
    Country, ///< ISO 3166 code.
    Tags, ///< A list of short texts.
    Json, ///< Shown as it is.
    Course, ///< A list of numbers, drawn as a small line.
};

/// How a status is meant; ui gives it a sign and a colour, never a colour alone.
enum class Tone { Neutral, Good, Busy, Warning, Bad };

struct StatusWord {
    QString code;
    QString text;
    Tone tone = Tone::Neutral;
};

} // namespace pulsedeck
