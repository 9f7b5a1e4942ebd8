// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/filetext.h"
#include "app/vocabulary/importkind.h"

#include <QJsonObject>

namespace pulsedeck {

/// Where the values of a column of a file go.
struct ImportTarget {
    QString key {}; ///< Of an ImportField; of a variable that is new as well. Empty: nowhere.
    Kind kind = Kind::Text;

    bool operator==(const ImportTarget &) const = default;
};
ImportTarget targetOf(const ImportField &field);

/// What is to be made of a file.
struct ImportMapping {
    bool hasTitles = true; ///< The first line is no row.
    QList<ImportTarget> columns; ///< One for each column of the file.
    QString country {}; ///< Of phones without its code, such as "DE"; empty: they are refused.

    /// Lets @p column go to @p target. Of each field there is one: who had it before gets nothing. Gives its
    /// number, or -1.
    int assign(int column, const ImportTarget &target, const ImportKind &kind);
    /// The titles of the file's columns; numbers where it has none.
    QStringList titles(const FileText &text) const;
    qsizetype firstLine() const { return hasTitles ? 1 : 0; }
    bool hasPhones() const;
};

/// What the titles and the values of the file look like, for a list with @p columns.
ImportMapping guessMapping(const FileText &text, const ImportKind &kind, const QList<Column> &columns);
/// The country of most phones that are written with its code; else the one of the locale.
QString guessCountry(const FileText &text, const ImportMapping &mapping);
/// The variable that a column of the file may make; of the kind that its values have in common.
ImportTarget newVariable(const FileText &text, const ImportMapping &mapping, int column,
                         const ImportKind &kind);
/// Whether the columns give what a row is known by.
bool hasKey(const ImportMapping &mapping, const ImportKind &kind);

/// A mapping to be kept under a name: titles and what is made of them, no values.
QJsonObject toJson(const ImportMapping &mapping, const FileText &text);
/// @p kept for the columns of another file that have the same titles; the others are as in @p otherwise.
ImportMapping fromJson(const QJsonObject &kept, const FileText &text, const ImportKind &kind,
                       const ImportMapping &otherwise);

} // namespace pulsedeck
