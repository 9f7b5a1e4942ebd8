// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/wayjitter.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace pulsedeck {

namespace {

constexpr size_t remembered = 640;
/// The more answers are known, the less a single one changes.
constexpr size_t reckonedOnceIn = 64;
/// Of so many answers one at each end is left out: the odd late one says nothing of the way.
constexpr size_t oneOddIn = 320;
/// The longest and the shortest way are seldom seen, the less the fewer answers there are.
constexpr double unseen = 1.05;
constexpr double unseenAtFirst = 15;
/// What takes longer is the service's own work rather than the way.
constexpr double most = 105;

} // namespace

void WayJitter::note(qint64 milliseconds)
{
    m_times.push_back(int(std::clamp<qint64>(milliseconds, 0, 60 * 1000)));
    if (m_times.size() > remembered)
        m_times.pop_front();
    if (++m_news < m_times.size() / reckonedOnceIn)
        return;
    m_news = 0;
    std::vector<int> sorted(m_times.begin(), m_times.end());
    std::sort(sorted.begin(), sorted.end());
    const size_t odd = sorted.size() / oneOddIn;
    const int spread = sorted[sorted.size() - 1 - odd] - sorted[odd];
    m_milliseconds =
        int(std::ceil(std::min(most, spread * (unseen + unseenAtFirst / double(sorted.size())) / 2)));
}

} // namespace pulsedeck
