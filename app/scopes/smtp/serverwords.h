// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/column.h"

namespace pulsedeck::smtp {

/// What the server of a recipient said to a letter, in plain words.
///
/// The first digit of its code says whether it took the letter (2), may take it later (4) or never will (5):
/// RFC 5321, 4.2.1. The three numbers of the second code say why: RFC 3463, 3.2 to 3.8, and RFC 7372, 3.1 and
/// 3.2 for what checks of the sender found.
struct ServerWords {
    enum class Fate { Unknown, Taken, Later, Refused };

    Fate fate = Fate::Unknown;
    QString what; ///< A sentence: "There is no such mailbox."
    QString advice; ///< What to do about it, a sentence or two; empty: nothing.
};

/// Of a row of the log or of the bounces: `smtp_answer_code`, `smtp_answer_subcode` and, where that is
/// missing, what stands for it in `smtp_answer_data`.
ServerWords serverWords(const QJsonObject &letter);
/// The same in one line, for a column.
QString serverLine(const QJsonObject &letter);
/// That column, in the language of whoever reads it.
Column plainAnswer();

} // namespace pulsedeck::smtp
