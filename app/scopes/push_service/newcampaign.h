// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/action.h"

namespace pulsedeck::push_service {

/// A message to the subscribers of one website.
Action newCampaign();

} // namespace pulsedeck::push_service
