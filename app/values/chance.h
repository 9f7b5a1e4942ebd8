// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>

#include <optional>

namespace pulsedeck {

/// How often a difference at least as large as that between two shares comes about by chance: the p value of
/// the two-sided z test of two proportions with a pooled variance. None when one of the groups has fewer than
/// five people who did or five who did not: the test is not made for so few.
std::optional<double> chanceOf(double done, double of, double otherDone, double otherOf);

/// So many of so many.
struct ShareOf {
    double part = 0;
    double whole = 0;
};
/// None: @p part is not known to be one of @p whole.
std::optional<ShareOf> shareOf(const QJsonValue &part, const QJsonValue &whole);

} // namespace pulsedeck
