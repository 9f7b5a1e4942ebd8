// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/report.h"

#include <QJsonObject>

namespace pulsedeck::pop_ups {

/// How many people saw a pop-up or the pop-ups of a project, and what they did.
Report statistics(const Call &call);
/// @p call for a period: `start` and `end` are Unix seconds, the end belongs to it.
Call during(Call call, const Period &period);
/// The pop-ups of a project, the best first.
Report ranking(const QJsonObject &project);

} // namespace pulsedeck::pop_ups
