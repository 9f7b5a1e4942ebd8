// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/report.h"

namespace pulsedeck::pop_ups {

/// How many people saw a pop-up or the pop-ups of a project, and what they did.
Report statistics(const Call &call);

} // namespace pulsedeck::pop_ups
