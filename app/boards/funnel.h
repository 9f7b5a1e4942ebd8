// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/boards/card.h"

namespace pulsedeck {

class BoardModel;

/// How cards go through the stages of a set, worked out of where they are now. A card counts as having come
/// through all stages before the one where it is, or was when it ended; one that was won, through all.
struct Funnel {
    struct Step {
        QString stage;
        int reached = 0;
        int open = 0; ///< Are there now.
        int lost = 0; ///< Ended badly there.
        Sums sum; ///< Of the open ones.
        int usualDays = -1; ///< Half of the open ones are there for no longer; below 0: too few to tell.
        int stuck = 0;
    };

    QList<Step> steps;
    int all = 0;
    int won = 0;
    int lost = 0;
    Sums open; ///< Of all open ones.
    Sums expected; ///< open * won / (won + lost); empty without either.
    QList<const Card *> stuck; ///< The longest first.
    int undated = 0; ///< Open ones of which nobody knows since when they are where they are.
    int atLeast = 0; ///< Open ones that are there at least since they were changed last.
};

/// Of all cards that were read, whatever the board shows.
Funnel funnelOf(const BoardModel &board);

} // namespace pulsedeck
