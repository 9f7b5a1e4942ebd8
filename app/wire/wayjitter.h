// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <deque>

namespace pulsedeck {

/// How unevenly requests travel to the service, as far as the times of their answers tell: two that leave a
/// second apart may arrive closer together by so much. The way there is half of the way there and back.
class WayJitter {
public:
    /// An answer came @p milliseconds after its request had left.
    void note(qint64 milliseconds);
    int milliseconds() const { return m_milliseconds; }

private:
    std::deque<int> m_times; ///< Of the last answers, about a minute's, oldest first.
    size_t m_news = 0; ///< Answers that are not reckoned with yet.
    int m_milliseconds = 0;
};

} // namespace pulsedeck
