// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/action.h"

namespace pulsedeck::pop_ups {

/// Switch on, switch off, delete; for several at once.
QList<Action> popUpActions();

} // namespace pulsedeck::pop_ups
