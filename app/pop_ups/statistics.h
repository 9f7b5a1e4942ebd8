// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/report.h"

#include <QJsonObject>

namespace pulsedeck::pop_ups {

/// How many people saw a pop-up or the pop-ups of a project, and what they did.
Report statistics(const Call &call);
/// The same for all time, the last 7 and 30 days and the 30 days before those, of the user's time zone.
QList<Report> statisticsByPeriod(const Call &call);
/// The pop-ups of a project, the best first.
Report ranking(const QJsonObject &project);

} // namespace pulsedeck::pop_ups
