// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/action.h"

namespace pulsedeck::smtp {

/// Writes one transactional email and sends it at once.
Action sendEmail();

} // namespace pulsedeck::smtp
