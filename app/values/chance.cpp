// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/chance.h"

#include "app/values/format.h"

#include <algorithm>
#include <cmath>

namespace pulsedeck {

std::optional<double> chanceOf(double done, double of, double otherDone, double otherOf)
{
    constexpr double fewest = 5;
    if (std::min({done, of - done, otherDone, otherOf - otherDone}) < fewest)
        return {};
    const double pooled = (done + otherDone) / (of + otherOf);
    const double deviation = std::sqrt(pooled * (1 - pooled) * (1 / of + 1 / otherOf));
    const double z = (done / of - otherDone / otherOf) / deviation;
    return std::erfc(std::abs(z) / std::sqrt(2.0));
}

std::optional<ShareOf> shareOf(const QJsonValue &part, const QJsonValue &whole)
{
    const std::optional<double> some = format::toNumber(part);
    const std::optional<double> all = format::toNumber(whole);
    return some && all && *some >= 0 && *some <= *all ? std::optional(ShareOf {*some, *all}) : std::nullopt;
}

} // namespace pulsedeck
