// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QQueue>

namespace pulsedeck::demo {

/// The ceiling of requests in any one second.
class RateWindow {
public:
    /// 0: no ceiling.
    explicit RateWindow(int ceiling) : m_ceiling(ceiling) { m_clock.start(); }

    /// False when one more would be too many. Refused requests do not count.
    bool admit()
    {
        const qint64 now = m_clock.elapsed();
        while (!m_times.isEmpty() && m_times.head() <= now - 1000)
            m_times.dequeue();
        if (m_ceiling > 0 && m_times.size() >= m_ceiling)
            return false;
        m_times.enqueue(now);
        return true;
    }

private:
    const int m_ceiling;
    QElapsedTimer m_clock;
    QQueue<qint64> m_times;
};

} // namespace pulsedeck::demo
