// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/composer.h"

namespace pulsedeck::chatbots {

struct Channel;

/// Where a message to everybody who follows a bot of @p channel is written.
Composer composer(const Channel &channel);
/// Of all channels that send campaigns.
QList<Composer> composers();

} // namespace pulsedeck::chatbots
