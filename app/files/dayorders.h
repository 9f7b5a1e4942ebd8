// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pulsedeck {

/// What goes first in days such as "01/03/1990".
enum class DayOrder { Unknown, DayFirst, MonthFirst };

/// What days tell of their order: "25/12/1990" has the day first, "01/03/1990" can be read in two ways. With
/// points between them days always go first, and with the year first nobody doubts.
class DayOrders {
public:
    void add(const QString &text);
    /// What those that tell it agree on.
    DayOrder sure() const;
    /// The first one that can be read in two ways; empty: there is none.
    QString doubtful() const { return m_doubtful; }

private:
    bool m_hasDayFirst = false;
    bool m_hasMonthFirst = false;
    QString m_doubtful;
};

/// What is usual where the program runs.
DayOrder usualDayOrder();
/// @p text, a day or a moment, with the year first; as it is where its order does not matter or does not fit.
QString inOrder(const QString &text, DayOrder order);

} // namespace pulsedeck
