// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/dayorders.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace pulsedeck {

/// A table as it stands in a file: texts, and where they were found.
struct FileText {
    struct Line {
        int number = 0; ///< Of the line in the file, or of the row on the sheet; from 1.
        QStringList values;
        QList<int> texts {}; ///< Of a workbook: columns whose value is a text that looks like a number.
    };

    QList<Line> lines; ///< Those that are not empty, the one with the titles included.
    QString encoding {}; ///< As which it was read; empty: the file says so itself.
    QChar delimiter {}; ///< Null: the format has none.
    QChar decimalSign {}; ///< As numbers tell it, or as is usual. Null: there are none with such a sign.
    bool isSignChosen = false; ///< By somebody, for all columns, whatever they tell.
    DayOrder dayOrder = DayOrder::Unknown; ///< The same of days; Unknown: there are none that need it.
    bool isOrderChosen = false; ///< By somebody, for all columns.
    QString doubtfulDay {}; ///< A day that can be read in two ways while none tells which is meant.
    QString doubtful {}; ///< A number that can be read in two ways while none tells which is meant.
    QString problem {}; ///< Why it could not be read, or not to its end; empty: it was.

    int columns() const;
    /// Whether people wrote the number in that column of @p line; a workbook has most of them as numbers.
    bool isWritten(const Line &line, int column) const
    {
        return !delimiter.isNull() || line.texts.contains(column);
    }
};

/// Nothing but spaces stands there.
bool isEmpty(const FileText::Line &line);

/// Reads lines of values as RFC 4180 has them, and with any end of line; spaces around a value count in
/// quotes alone. A quote that is never closed is told of.
FileText readLines(const QString &text, QChar delimiter);
/// The sign that makes the most even columns.
QChar guessDelimiter(const QString &text);
/// Reads what a spreadsheet or another program wrote: XLSX, or text whose encoding and delimiter are guessed
/// where they are not given; what was made harmless for spreadsheets is as it was meant.
FileText readFileText(const QByteArray &bytes, const QString &encoding = {}, QChar delimiter = {});
/// The first sheet of a workbook; numbers and dates as they leave this program.
FileText readWorkbook(const QByteArray &bytes);

} // namespace pulsedeck
