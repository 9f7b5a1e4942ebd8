// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/request.h"
#include "app/wire/wayjitter.h"

#include <array>
#include <deque>
#include <optional>

namespace pulsedeck {

/// Who may be sent next, and when. Pure logic: the caller hands in a monotonic clock in milliseconds.
///
/// Never more than the service's ceilings: requests in any one second, minute and day, with a guard on the
/// second for the jitter of the way there, which answers and refusals tell of. Background work keeps an even
/// pace, so that a click never waits longer than one slot; a click may go at once when the second has room.
///
/// Strictly by priority, and by age among equals: ids grow, so a request that comes back (after a pause, a
/// new token, a fault) takes its old place.
class RequestQueue {
public:
    using Id = quint64;

    struct Limits {
        int perSecond = 10;
        int perMinute = 1000;
        int perDay = 500000;
        /// Enough for ten a second with answers that take a second and a half.
        int inFlight = 18;
        int guard = 5; ///< Milliseconds added to the second at least.
    };

    explicit RequestQueue(Limits limits);

    void enqueue(Id id, Priority priority);
    /// Before everything else: what all others wait for.
    void enqueueFirst(Id id);
    bool withdraw(Id id);

    /// The request to send at @p now; none when it has to wait or nothing waits. Counts as sent.
    std::optional<Id> take(qint64 now);
    /// The taken request @p id had to wait for its connection, up to @p now: the service sees it later than
    /// the next ones expect.
    void departed(Id id, qint64 now);
    /// The taken request @p id was answered.
    void answered(Id id, qint64 now);
    /// One of the taken requests came to its end, with or without an answer.
    void finished();
    /// When take() may succeed, in the same clock; none when nothing waits or all places are taken.
    std::optional<qint64> nextAt(qint64 now);

    /// The service said "too many requests": nothing goes out for @p milliseconds.
    void hold(qint64 now, qint64 milliseconds);
    /// How long nothing may be sent because of hold(); 0 when nothing holds.
    qint64 heldFor(qint64 now) const;

    int waiting() const;
    int inFlight() const { return m_inFlight; }
    int sentLastSecond(qint64 now) const;
    /// In the last 24 hours, counted by the minute.
    int sentLastDay() const { return m_sentLastDay; }
    /// Milliseconds added to the second: the jitter, more after each 429, less as long as there is none.
    int guard() const;

private:
    enum Lane { First, Click, Visible, Prefetch, Background, LaneCount };
    struct Sent {
        Id id;
        qint64 at;
    };
    struct Minute {
        qint64 number;
        int sent;
    };

    qint64 earliest(Lane lane) const;
    qint64 windowOpens(qint64 length, int ceiling) const;
    qint64 dayOpens() const;
    qint64 guardedSecond() const;
    qint64 pacedAt() const;
    void forget(qint64 now);
    void countSent(Id id, qint64 now);
    std::deque<Sent>::reverse_iterator lastSent(Id id);

    Limits m_limits;
    std::array<std::deque<Id>, LaneCount> m_lanes; ///< Each sorted by id.
    std::deque<Sent> m_sent; ///< Of the last minute, oldest first.
    std::deque<Minute> m_minutes; ///< Of the last day, oldest first.
    int m_sentLastDay = 0;
    qint64 m_pace = 0; ///< The next slot of background work, in microseconds.
    qint64 m_heldUntil = 0;
    int m_inFlight = 0;
    WayJitter m_jitter;
    int m_caution = 0; ///< Added to the jitter; below nothing when there was no 429 for long.
    int m_sinceCaution = 0;
};

} // namespace pulsedeck
