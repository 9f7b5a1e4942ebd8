// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/boards/boardmodel.h"
#include "app/jobs/staging.h"

namespace pulsedeck {

/// What puts cards into another column: changes that wait, as those of cells do.
struct BoardMoves {
    QList<StagedReplacement> after;
    QStringList moved; ///< Keys.
    QStringList left; ///< Names of cards that cannot be moved now.
};

/// Whether anything can be put into @p column.
bool takesCards(const ColumnModel &column);
/// Cards that stand there already are left out.
BoardMoves movesTo(const ColumnModel &column, const QStringList &keys, const BoardModel &board,
                   const Staging &staging, const Contract &contract);

} // namespace pulsedeck
