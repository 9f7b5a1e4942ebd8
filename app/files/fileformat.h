// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace pulsedeck {

/// How a table is written to a file.
struct FileFormat {
    enum class Kind { Csv, Tsv, Json, Xlsx };

    Kind kind = Kind::Csv;
    char delimiter = ','; ///< Of Csv.
};

/// "csv"
QString suffixOf(FileFormat::Kind kind);
/// What a cell of a workbook holds at most.
constexpr qsizetype lettersOfCell = 32767;
/// @p text as it stands in such a cell: with an ellipsis where it is longer.
QString cutForCell(const QString &text);
/// What spreadsheets of the place expect between the values of CSV: a semicolon where a comma stands before
/// decimals.
char usualDelimiter(const QLocale &locale = QLocale());
/// @p title as a file's name, with the day.
QString fileNameFor(const QString &title, FileFormat::Kind kind);

} // namespace pulsedeck
