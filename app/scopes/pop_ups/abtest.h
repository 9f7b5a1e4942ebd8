// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/report.h"

#include <QJsonObject>

#include <optional>

namespace pulsedeck::pop_ups {

/// How often a difference at least as large as that between two shares comes about by chance: the p value of
/// the two-sided z test of two proportions with a pooled variance. None when one of the groups has fewer than
/// five people who did or five who did not: the test is not made for so few.
std::optional<double> chanceOf(double done, double of, double otherDone, double otherOf);

/// The A/B test of a pop-up; none when it has no test. The test is a part of its row in the project's list,
/// which is asked for again: the service has no operation for one pop-up.
QList<Report> abReports(const QJsonObject &popUp);

} // namespace pulsedeck::pop_ups
