// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobrun.h"

namespace pulsedeck {

/// Takes out of @p back, a row as it is to be put back, what the service does not take again, such as no
/// phone number where there is one now. Tells how many values that were.
int dropOneWay(StagedRow &back, const JobTools &tools);

} // namespace pulsedeck
