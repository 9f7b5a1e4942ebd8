// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/table/pagewalk.h"

#include <deque>
#include <functional>

namespace pulsedeck::test {

/// Walks through a list as Pager does, in a loop instead of over the wire. A page is answered when it is
/// asked for, the total when it is counted, and both are taken later.
class WalkReader {
public:
    std::function<PageWalk::Page(const PageWalk::Ask &)> page;
    std::function<qint64()> total; ///< Another source that counts the rows; null: there is none.
    std::function<bool()> totalIsThere = [] { return true; }; ///< Asked before each page that is taken.
    int window = 1; ///< Pages in flight.

    int requests = 0;
    QList<qint64> offsets; ///< Of the pages, as they were asked for.
    QSet<PageWalk::Key> seen;
    /// The total was where a page ended at some time: nothing tells then that there is more.
    bool totalMetAnEnd = false;

    explicit WalkReader(const Paging &paging) : m_walk(paging) { }

    const PageWalk &walk() const { return m_walk; }

    /// Reads to the end, or until there were more than @p most requests.
    void run(int most)
    {
        askForTotal();
        while (!m_walk.hasEnded() && requests <= most) {
            askForPages();
            if (m_walk.wantsTotal())
                askForTotal();
            if (m_counting && (m_flights.empty() || totalIsThere()))
                takeTotal();
            else if (!m_flights.empty())
                takePage();
        }
    }

private:
    struct Flight {
        PageWalk::Ask ask;
        PageWalk::Page page;
    };

    Flight flight(const PageWalk::Ask &ask)
    {
        ++requests;
        offsets << ask.offset;
        return {ask, page(ask)};
    }

    void askForPages()
    {
        while (int(m_flights.size()) < window) {
            const auto ask = m_walk.next(int(m_flights.size()));
            if (!ask)
                return;
            m_flights.push_back(flight(*ask));
        }
    }

    void takePage()
    {
        Flight done = std::move(m_flights.front());
        m_flights.pop_front();
        const PageWalk::Verdict verdict = m_walk.take(done.ask, done.page, int(m_flights.size()));
        if (verdict.rows) {
            seen.unite(QSet(done.page.keys.begin(), done.page.keys.end()));
            m_end = done.ask.offset + done.page.keys.size();
            totalMetAnEnd = totalMetAnEnd || m_end == m_walk.total();
        }
        if (verdict.jump)
            m_flights.clear();
        if (verdict.before) {
            m_flights.push_front(std::move(done));
            m_flights.push_front(flight(*verdict.before));
        }
    }

    void askForTotal()
    {
        if (!total)
            return;
        ++requests;
        m_walk.expectTotal();
        m_counting = true;
        m_count = total();
    }

    void takeTotal()
    {
        m_counting = false;
        if (m_walk.takeTotal(m_count).jump)
            m_flights.clear();
        totalMetAnEnd = totalMetAnEnd || m_end == m_walk.total();
    }

    PageWalk m_walk;
    std::deque<Flight> m_flights;
    bool m_counting = false; ///< The total was asked for and not taken.
    qint64 m_count = -1;
    qint64 m_end = 0; ///< Where the last good page ended.
};

} // namespace pulsedeck::test
