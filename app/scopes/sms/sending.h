// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/action.h"

namespace pulsedeck::sms {

/// Of a campaign that waits for its time.
Action cancelCampaign();
Action deleteCampaign();

} // namespace pulsedeck::sms
