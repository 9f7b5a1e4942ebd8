// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QList>

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
/// The two of @p counts that make the @p rate, in percent; of several pairs the one of the fewest, with which
/// the least can be told. None: it is not made of them.
std::optional<ShareOf> shareFrom(const QJsonValue &rate, const QList<double> &counts);

} // namespace pulsedeck
