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

std::optional<ShareOf> shareFrom(const QJsonValue &rate, const QList<double> &counts)
{
    const std::optional<double> wanted = format::toNumber(rate);
    std::optional<ShareOf> found;
    for (const double whole : counts) {
        for (const double part : counts) {
            // Worked out as the rate was, so that equal means equal.
            const bool fits = wanted && format::toNumber(format::rate(part, whole)) == wanted;
            if (fits && part <= whole && (!found || whole < found->whole))
                found = ShareOf {part, whole};
        }
    }
    return found;
}

} // namespace pulsedeck
