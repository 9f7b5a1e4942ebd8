// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/composer.h"

namespace pulsedeck::smtp {

/// Where one transactional email is written, to be sent at once.
Composer composer();

} // namespace pulsedeck::smtp
