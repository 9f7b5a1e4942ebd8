// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/composer.h"

namespace pulsedeck::sms {

/// Where a text message is written, priced and scheduled.
Composer composer();

/// The sum of the @p answers to "GET /sms/campaigns/cost"; none when one of them tells no price, or they are
/// in several currencies.
std::optional<Price> priceOf(const QList<QJsonValue> &answers);

} // namespace pulsedeck::sms
