// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/composer.h"

namespace pulsedeck::viber {

/// Where a Viber message is written, to lists or to phones.
Composer composer();

} // namespace pulsedeck::viber
