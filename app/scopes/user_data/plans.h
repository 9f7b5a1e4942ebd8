// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/report.h"

namespace pulsedeck::user_data {

/// The answer of "GET /user/balance/detail": money, and a block for each plan. Amounts are texts ("9.36");
/// any block may be missing or null.
ReportData plans(const QJsonValue &answer);

} // namespace pulsedeck::user_data
