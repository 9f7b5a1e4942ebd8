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
/// What spreadsheets of the place expect between the values of CSV: a semicolon where a comma stands before
/// decimals.
char usualDelimiter(const QLocale &locale = QLocale());
/// @p title as a file's name, with the day.
QString fileNameFor(const QString &title, FileFormat::Kind kind);

} // namespace pulsedeck
