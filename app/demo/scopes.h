// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fakedata.h"
#include "app/demo/routes.h"

namespace pulsedeck::demo {

/// Adds what the demo carries out, scope by scope. Each owns its data, sown from @p sowing.
void addScopes(Routes &routes, const Sowing &sowing);

void addEmails(Routes &routes, const Sowing &sowing);
void addUserData(Routes &routes, const Sowing &sowing);

} // namespace pulsedeck::demo
