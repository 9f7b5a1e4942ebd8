// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/board.h"

namespace pulsedeck::crm {

/// Deals by the stage of their pipeline; won and lost ones stand aside.
Board dealBoard();
/// Tasks by the stage of their board.
Board taskBoard();

} // namespace pulsedeck::crm
