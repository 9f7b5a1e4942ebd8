// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/composer.h"

namespace pulsedeck::push_service {

/// Where a message to the subscribers of one website is written.
Composer composer();

} // namespace pulsedeck::push_service
