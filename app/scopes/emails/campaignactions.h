// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/action.h"

namespace pulsedeck::emails {

/// A draft, a test or a campaign that goes out, at once or later, to up to ten lists.
Action writeCampaign();
/// The same with the chosen template as its letter.
Action useTemplate();
/// Name and subject, before it is sent.
Action editCampaign();
/// Before it is sent.
Action cancelCampaign();

} // namespace pulsedeck::emails
