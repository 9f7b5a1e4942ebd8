// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/crm/timeline.h"
#include "app/vocabulary/board.h"

namespace pulsedeck::crm {

/// A list below a row that stands on its page.
struct SheetPart {
    QString child; ///< Child::id
    QString opens {}; ///< The list on the first level that has the same rows; empty: none has.
};

/// The page of one deal, contact, company or task: what it is, what belongs to it, and what happened.
struct Sheet {
    Resource list; ///< Whose row it shows.
    QStringList facts; ///< Keys of columns and details, in order.
    QStringList headline {}; ///< Of them, what says in short what it is; with a board, its card says that.
    std::optional<Board> board {};
    QList<SheetPart> parts;
    /// Where a note is written: the child's first action that makes one; empty: the list's action "note".
    QString notes {};
    bool hasNotes = true;
    QList<StorySource> story;
};

/// The sheet of the rows whose history is the list @p id: "crm/deal-history".
std::optional<Sheet> sheetOf(const QString &id);

} // namespace pulsedeck::crm
