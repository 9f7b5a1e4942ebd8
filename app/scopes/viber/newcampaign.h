// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/action.h"

namespace pulsedeck::viber {

/// A message to a mailing list, or to phones that are typed in.
Action newCampaign();

} // namespace pulsedeck::viber
