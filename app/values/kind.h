// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QList>
#include <QLocale>
#include <QString>

namespace pulsedeck {

/// What a value is, which decides how it is aligned, formatted and sorted: see KindFacts.
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
    Snippet, ///< Code for the pages of a website or the records of a domain: copied whole.
    Course, ///< A list of numbers, drawn as a small line.
    Entries, ///< A list of records, each in a line of its own where there is room.
};

/// How a status is meant; ui gives it a sign and a colour, never a colour alone.
enum class Tone { Neutral, Good, Busy, Warning, Bad };

struct StatusWord {
    QString code;
    QString text;
    Tone tone = Tone::Neutral;
};

/// What has to be known of a value to show it.
struct Meaning {
    Kind kind = Kind::Text;
    QList<StatusWord> words; ///< Of Status, and of Text that is a code.
    QString currency; ///< Of Money: ISO code; may be empty.
};

/// What the program knows of a kind: one line in one table.
struct KindFacts {
    enum class Order { Words, Numbers, Moments };

    Kind kind;
    Order order; ///< How its values are compared.
    bool isNumber; ///< Stands on the right, and its past is a line.
    int letters; ///< In which most values can be read.
    /// Its values in words; null, or an empty answer: the raw text says it.
    QString (*text)(const QJsonValue &value, const Meaning &meaning, const QLocale &locale);
    /// Other ways to write what is meant, by which a search finds it too; null: there are none.
    QString (*alias)(const QJsonValue &value, const Meaning &meaning, const QLocale &locale) = nullptr;
};

const KindFacts &factsOf(Kind kind);

} // namespace pulsedeck
