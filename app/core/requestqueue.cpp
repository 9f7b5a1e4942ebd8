// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/requestqueue.h"

#include <algorithm>

namespace pulsedeck {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 day = 24 * 60 * minute;
constexpr int largestGuard = 250;

bool isPaced(Priority priority)
{
    return priority == Priority::Background || priority == Priority::Prefetch;
}

} // namespace

RequestQueue::RequestQueue(Limits limits) : m_limits(limits), m_guard(limits.guard) { }

void RequestQueue::enqueue(Id id, Priority priority)
{
    m_lanes[size_t(priority)].push_back(id);
}

void RequestQueue::putBack(Id id, Priority priority)
{
    m_first.push_back({id, priority});
}

bool RequestQueue::withdraw(Id id)
{
    const auto isIt = [id](const Waiting &one) { return one.id == id; };
    if (std::erase_if(m_first, isIt) > 0)
        return true;
    return std::any_of(m_lanes.begin(), m_lanes.end(), [id](auto &lane) { return std::erase(lane, id) > 0; });
}

std::optional<RequestQueue::Id> RequestQueue::take(qint64 now)
{
    const std::optional<qint64> at = nextAt(now);
    if (!at || *at > now)
        return {};

    Id id = 0;
    if (!m_first.empty()) {
        id = m_first.front().id;
        m_first.pop_front();
    } else {
        const auto lane =
            std::find_if(m_lanes.begin(), m_lanes.end(), [](auto &one) { return !one.empty(); });
        id = lane->front();
        lane->pop_front();
    }
    countSent(now);
    return id;
}

bool RequestQueue::takeSlot(qint64 now)
{
    const std::optional<qint64> at = slotAt(now);
    if (!at || *at > now)
        return false;
    countSent(now);
    return true;
}

std::optional<qint64> RequestQueue::slotAt(qint64 now)
{
    forget(now);
    return m_inFlight < m_limits.inFlight ? std::optional(earliest(Priority::Click)) : std::nullopt;
}

void RequestQueue::countSent(qint64 now)
{
    // An absolute schedule: a late timer does not push the following slots back.
    const qint64 slot = second / std::max(1, m_limits.perSecond);
    m_nextSlot = std::max(m_nextSlot + slot, now - slot);
    m_sent.push_back(now);
    ++m_inFlight;
    if (++m_sinceGuard >= 100 && m_guard > m_limits.guard) {
        --m_guard;
        m_sinceGuard = 0;
    }
}

void RequestQueue::finished()
{
    --m_inFlight;
}

std::optional<qint64> RequestQueue::nextAt(qint64 now)
{
    forget(now);
    if (!m_first.empty())
        return m_inFlight < m_limits.inFlight ? std::optional(earliest(m_first.front().priority))
                                              : std::nullopt;
    for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
        if (m_lanes[lane].empty())
            continue;
        // One connection stays free for a click.
        const int places = isPaced(Priority(lane)) ? m_limits.inFlight - 1 : m_limits.inFlight;
        return m_inFlight < places ? std::optional(earliest(Priority(lane))) : std::nullopt;
    }
    return {};
}

qint64 RequestQueue::earliest(Priority priority) const
{
    qint64 at = std::max({m_heldUntil, windowOpens(second + m_guard, m_limits.perSecond),
                          windowOpens(minute, m_limits.perMinute), windowOpens(day, m_limits.perDay)});
    if (isPaced(priority))
        at = std::max(at, m_nextSlot);
    return at;
}

qint64 RequestQueue::windowOpens(qint64 length, int ceiling) const
{
    if (m_sent.size() < size_t(ceiling))
        return 0;
    return m_sent[m_sent.size() - size_t(ceiling)] + length;
}

void RequestQueue::forget(qint64 now)
{
    while (!m_sent.empty() && m_sent.front() + day < now)
        m_sent.pop_front();
}

void RequestQueue::hold(qint64 now, qint64 milliseconds)
{
    m_heldUntil = std::max(m_heldUntil, now + milliseconds);
    m_guard = std::min(m_guard + 10, largestGuard);
    m_sinceGuard = 0;
}

qint64 RequestQueue::heldFor(qint64 now) const
{
    return std::max<qint64>(0, m_heldUntil - now);
}

int RequestQueue::waiting() const
{
    size_t count = m_first.size();
    for (const auto &lane : m_lanes)
        count += lane.size();
    return int(count);
}

int RequestQueue::sentWithin(qint64 now, qint64 milliseconds) const
{
    const auto from = std::upper_bound(m_sent.begin(), m_sent.end(), now - milliseconds);
    return int(m_sent.end() - from);
}

} // namespace pulsedeck
