// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/column.h"

/// The cells of a file as values of the fields that they go to.
namespace pulsedeck::importvalues {

/// What a cell gives for its field, or what is wrong with it.
struct Found {
    QJsonValue value {};
    QString trouble {};
    QString remark {}; ///< What was assumed.
    int assumed = 0; ///< See Pasted::assumed.
};

/// How a column of a file is written.
struct Hand {
    QChar decimalSign = u'.';
    QString country {}; ///< See ImportMapping::country.
};
/// Days as exports write them, or as people do; texts as they stand.
Found valueOf(const QString &text, const Column &column, Kind kind, const Hand &hand);
/// Nothing that could be sent stands there.
bool isNothing(const QString &text, Kind kind);
bool isNumber(Kind kind);

} // namespace pulsedeck::importvalues
