// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/requestqueue.h"

#include <algorithm>

namespace pulsedeck {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 day = 24 * 60 * minute;
constexpr qint64 microseconds = 1000; ///< In a millisecond.
/// So much of a timer's lateness is made up for. More would bunch requests, and a click would wait for the
/// bunch to leave the second.
constexpr qint64 madeUpLateness = 10 * microseconds;
/// Of each second's requests; an open page may not take them all at once.
constexpr int keptForClicks = 2;
constexpr int cautionStep = 10;
constexpr int largestGuard = 250;
/// A refusal costs a second, a millisecond of guard a thousandth: so one refusal in some thousands is cheap.
constexpr int sendsUntilCautionShrinks = 500;

} // namespace

RequestQueue::RequestQueue(Limits limits) : m_limits(limits) { }

void RequestQueue::enqueue(Id id, Priority priority)
{
    auto &lane = m_lanes[size_t(priority) + Click];
    lane.insert(std::upper_bound(lane.begin(), lane.end(), id), id);
}

void RequestQueue::enqueueFirst(Id id)
{
    m_lanes[First].push_back(id);
}

bool RequestQueue::withdraw(Id id)
{
    return std::any_of(m_lanes.begin(), m_lanes.end(), [id](auto &lane) {
        const auto found = std::lower_bound(lane.begin(), lane.end(), id);
        const bool isThere = found != lane.end() && *found == id;
        if (isThere)
            lane.erase(found);
        return isThere;
    });
}

std::optional<RequestQueue::Id> RequestQueue::take(qint64 now)
{
    const std::optional<qint64> at = nextAt(now);
    if (!at || *at > now)
        return {};
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [](auto &one) { return !one.empty(); });
    const Id id = lane->front();
    lane->pop_front();
    countSent(id, now);
    return id;
}

void RequestQueue::countSent(Id id, qint64 now)
{
    // An absolute schedule: a timer that is a little late does not push the following slots back.
    const qint64 slot = guardedSecond() * microseconds / std::max(1, m_limits.perSecond);
    m_pace = std::max(m_pace, now * microseconds - madeUpLateness) + slot;
    m_sent.push_back({id, now});
    if (m_minutes.empty() || m_minutes.back().number != now / minute)
        m_minutes.push_back({now / minute, 0});
    ++m_minutes.back().sent;
    ++m_sentLastDay;
    ++m_inFlight;
    if (++m_sinceCaution >= sendsUntilCautionShrinks && guard() > m_limits.guard) {
        --m_caution;
        m_sinceCaution = 0;
    }
}

void RequestQueue::departed(Id id, qint64 now)
{
    const auto last = lastSent(id);
    if (last == m_sent.rend())
        return;
    m_sent.erase(std::next(last).base());
    m_sent.push_back({id, now});
}

void RequestQueue::answered(Id id, qint64 now)
{
    const auto last = lastSent(id);
    if (last != m_sent.rend())
        m_jitter.note(now - last->at);
}

std::deque<RequestQueue::Sent>::reverse_iterator RequestQueue::lastSent(Id id)
{
    return std::find_if(m_sent.rbegin(), m_sent.rend(), [id](Sent one) { return one.id == id; });
}

void RequestQueue::finished()
{
    --m_inFlight;
}

std::optional<qint64> RequestQueue::nextAt(qint64 now)
{
    forget(now);
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [](auto &one) { return !one.empty(); });
    if (lane == m_lanes.end())
        return {};
    // Slow answers to others never keep a click, and clicks never keep a token, from being sent.
    constexpr std::array keptFree {-1, 0, 1, 2, 2};
    const auto index = size_t(lane - m_lanes.begin());
    return m_inFlight < m_limits.inFlight - keptFree[index] ? std::optional(earliest(Lane(index)))
                                                            : std::nullopt;
}

qint64 RequestQueue::earliest(Lane lane) const
{
    const qint64 at = std::max({m_heldUntil, windowOpens(guardedSecond(), m_limits.perSecond),
                                windowOpens(minute, m_limits.perMinute), dayOpens()});
    if (lane == First || lane == Click)
        return at;
    if (lane == Visible)
        return std::max(
            at, std::min(pacedAt(), windowOpens(guardedSecond(), m_limits.perSecond - keptForClicks)));
    return std::max(at, pacedAt());
}

int RequestQueue::guard() const
{
    const int jitter = std::max(m_limits.guard, m_jitter.milliseconds());
    return std::clamp(jitter + m_caution, m_limits.guard, std::max(m_limits.guard, largestGuard));
}

qint64 RequestQueue::guardedSecond() const
{
    return second + 1 + guard(); // the clock's milliseconds are cut, not rounded
}

qint64 RequestQueue::pacedAt() const
{
    return (m_pace + microseconds - 1) / microseconds;
}

qint64 RequestQueue::windowOpens(qint64 length, int ceiling) const
{
    const auto most = size_t(std::max(1, ceiling));
    return m_sent.size() < most ? 0 : m_sent[m_sent.size() - most].at + length;
}

qint64 RequestQueue::dayOpens() const
{
    return m_sentLastDay < m_limits.perDay ? 0 : (m_minutes.front().number + 1) * minute + day;
}

void RequestQueue::forget(qint64 now)
{
    while (!m_sent.empty() && m_sent.front().at + minute + second <= now)
        m_sent.pop_front();
    while (!m_minutes.empty() && (m_minutes.front().number + 1) * minute + day <= now) {
        m_sentLastDay -= m_minutes.front().sent;
        m_minutes.pop_front();
    }
}

void RequestQueue::hold(qint64 now, qint64 milliseconds)
{
    // Answers that were on their way together tell of one overrun.
    if (now >= m_heldUntil)
        m_caution = std::min(std::max(m_caution, 0) + cautionStep, largestGuard);
    m_sinceCaution = 0;
    m_heldUntil = std::max(m_heldUntil, now + milliseconds);
}

qint64 RequestQueue::heldFor(qint64 now) const
{
    return std::max<qint64>(0, m_heldUntil - now);
}

int RequestQueue::waiting() const
{
    size_t count = 0;
    for (const auto &lane : m_lanes)
        count += lane.size();
    return int(count);
}

int RequestQueue::sentLastSecond(qint64 now) const
{
    return int(std::count_if(m_sent.begin(), m_sent.end(), [=](Sent one) { return one.at > now - second; }));
}

} // namespace pulsedeck
