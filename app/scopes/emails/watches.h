// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/scopes/emails/words.h"
#include "app/vocabulary/report.h"
#include "app/vocabulary/watch.h"

namespace pulsedeck::emails {

/// The last campaigns: what the newest reached, and which need a person.
Watch campaignWatch();
/// What those of them that went to @p list reached, one after the other.
Report campaignsOfList(const QJsonObject &list);

} // namespace pulsedeck::emails
