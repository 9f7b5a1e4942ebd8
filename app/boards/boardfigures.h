// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/boards/card.h"

namespace pulsedeck {

/// What the cards of a board come to, as far as they are shown.
struct BoardFigures {
    int open = 0;
    Sums sum; ///< Of the open ones.
    int good = 0; ///< In the end that is hoped for.
    int bad = 0; ///< In another one.
    Sums expected; ///< sum * good / (good + bad); empty without either.
};

} // namespace pulsedeck
