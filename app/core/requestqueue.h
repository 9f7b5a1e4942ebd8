// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/request.h"

#include <array>
#include <deque>
#include <optional>

namespace pulsedeck {

/// Who may be sent next, and when. Pure logic: the caller hands in a monotonic clock in milliseconds.
///
/// Never more than the service's ceilings: requests in any one second, minute and day, with a guard on the
/// second for the jitter of the way there. Background work keeps an even pace, so that a click never waits
/// longer than one slot; a click may go at once when the second has room.
class RequestQueue {
public:
    using Id = quint64;

    struct Limits {
        int perSecond = 10;
        int perMinute = 1000;
        int perDay = 500000;
        int inFlight = 6; ///< Connections to one host.
        int guard = 5; ///< Milliseconds added to the second; grows with each 429, shrinks slowly.
    };

    explicit RequestQueue(Limits limits);

    void enqueue(Id id, Priority priority);
    /// Puts a request that the service did not accept back, before all others.
    void putBack(Id id, Priority priority);
    bool withdraw(Id id);

    /// The request to send at @p now; none when it has to wait or nothing waits. Counts as sent.
    std::optional<Id> take(qint64 now);
    /// Takes a slot for a request that never waits in a lane (the token), before all others.
    bool takeSlot(qint64 now);
    std::optional<qint64> slotAt(qint64 now);
    /// One of the taken requests came to its end.
    void finished();
    /// When take() may succeed, in the same clock; none when nothing waits or all connections are busy.
    std::optional<qint64> nextAt(qint64 now);

    /// The service said "too many requests": nothing goes out for @p milliseconds.
    void hold(qint64 now, qint64 milliseconds);
    /// How long nothing may be sent because of hold(); 0 when nothing holds.
    qint64 heldFor(qint64 now) const;

    int waiting() const;
    int inFlight() const { return m_inFlight; }
    int sentWithin(qint64 now, qint64 milliseconds) const;
    int guard() const { return m_guard; }

private:
    struct Waiting {
        Id id;
        Priority priority;
    };
    qint64 earliest(Priority priority) const;
    qint64 windowOpens(qint64 length, int ceiling) const;
    void forget(qint64 now);
    void countSent(qint64 now);

    Limits m_limits;
    std::deque<Waiting> m_first;
    std::array<std::deque<Id>, 4> m_lanes;
    std::deque<qint64> m_sent; ///< Of the last day, oldest first.
    qint64 m_nextSlot = 0; ///< Of background work.
    qint64 m_heldUntil = 0;
    int m_inFlight = 0;
    int m_guard = 0;
    int m_sinceGuard = 0;
};

} // namespace pulsedeck
