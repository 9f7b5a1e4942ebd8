// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/filetext.h"
#include "app/vocabulary/column.h"

#include <QJsonObject>

namespace pulsedeck {

/// Where the values of a column of a file go.
struct ImportTarget {
    enum class Field { Nothing, Address, Phone, Variable };

    Field field = Field::Nothing;
    QString variable {}; ///< Its name; it may be new.
    Kind kind = Kind::Text; ///< Of the variable: Text, Number or Date.

    bool operator==(const ImportTarget &) const = default;
};

/// What is to be made of a file.
struct ImportMapping {
    bool hasTitles = true; ///< The first line is no contact.
    QList<ImportTarget> columns; ///< One for each column of the file.

    /// The titles of the file's columns; numbers where it has none.
    QStringList titles(const FileText &text) const;
    qsizetype firstLine() const { return hasTitles ? 1 : 0; }
};

/// What the titles and the values of the file look like. @p variables are those that the list has already.
ImportMapping guessMapping(const FileText &text, const QList<ImportTarget> &variables);
/// What the values of a column have in common: Text, Number or Date.
Kind guessKind(const FileText &text, const ImportMapping &mapping, int column);
/// The variables among the columns of a list of contacts.
QList<ImportTarget> variablesIn(const QList<Column> &columns);

/// A mapping to be kept under a name: titles and what is made of them, no values.
QJsonObject toJson(const ImportMapping &mapping, const FileText &text);
/// @p kept for the columns of another file that have the same titles; the others are as in @p otherwise.
ImportMapping fromJson(const QJsonObject &kept, const FileText &text, const ImportMapping &otherwise);

} // namespace pulsedeck
