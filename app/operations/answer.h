// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"
#include "app/vocabulary/column.h"

namespace pulsedeck::operations {

/// An answer as people read it: rows where it has rows, else one record, which may be empty.
struct Answer {
    bool isList = false;
    QJsonArray rows; ///< Objects only: what is none stands as {"value": it}.
    QJsonObject record; ///< Of a list: what the answer tells besides its rows.
    QList<Column> columns; ///< Of the rows, or of the record.
};

/// Reads @p told as an answer to @p operation, texts that travel encoded decoded. Rows lie where the contract
/// says, else where the answer itself is a list or holds exactly one list of objects.
Answer readAnswer(const Operation &operation, const QJsonValue &told);

/// @p json with "•••" for every value under a name that keys and passwords have: bots carry the keys of their
/// messengers.
QJsonValue withoutSecrets(const QJsonValue &json);

/// A column for every value in @p rows that is no list of objects, objects taken apart: most telling names
/// first. Kinds are read from the values.
QList<Column> columnsOf(const QJsonArray &rows);

} // namespace pulsedeck::operations
