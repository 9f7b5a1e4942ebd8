// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fakedata.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pulsedeck::demo {

/// What people did with one made-up pop-up, day by day, in the demo's time zone. The same for the same days,
/// so that sums of parts are the sum of the whole but for rounding.
class PopUpFigures {
public:
    /// @p since is the day on which the pop-up was made.
    PopUpFigures(const Sowing &sowing, int popUp, const QDate &since)
        : m_sowing(sowing), m_popUp(popUp), m_since(since)
    {
    }

    /// From @p start to @p end, in Unix seconds; 0: no bound. What lies in the future is not counted.
    QJsonObject statistic(qint64 start = 0, qint64 end = 0) const;
    /// One row a day and answer.
    QJsonArray npsAnswers(qint64 start = 0, qint64 end = 0) const;
    QJsonObject npsSums(qint64 start = 0, qint64 end = 0) const;
    /// Two variants that share @p statistic. Every other test is finished.
    QJsonObject abTest(const QString &created) const;

private:
    struct Day {
        QDate date;
        double share; ///< How much of the day lies within the bounds.
    };
    QList<Day> days(qint64 start, qint64 end) const;
    Dice dice(QStringView what, const QDate &day) const;

    const Sowing &m_sowing;
    const int m_popUp;
    const QDate m_since;
};

} // namespace pulsedeck::demo
