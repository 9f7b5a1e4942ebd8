// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/statistics.h"
#include "app/values/period.h"
#include "app/vocabulary/report.h"

namespace pulsedeck {

/// The course of a report's figures over a period and over the one before. The service tells sums of the days
/// that it is asked for, so each part of both is asked for by itself, in the background; parts that were read
/// a day or more after they ended are not asked for again.
///
///   read() --> part after part, as they come --> changed()
class PeriodCourse : public QObject {
    Q_OBJECT
public:
    /// @p report has to know periods.
    PeriodCourse(Client &client, History &history, Scope scope, Report report, const Period &period,
                 QObject *parent = nullptr);

    void read();
    int waiting() const { return m_waiting; } ///< Parts that nothing is known of yet.
    int missing() const { return m_missing; } ///< Parts that the service refused to tell.
    int size() const { return int(m_parts.size()); } ///< Parts of both periods.
    /// The figure with that key as a line, beside it the period before, day below day. Parts that were not
    /// over when they were read, or have fewer days than the others, are incomplete.
    ChartData chart(const QString &key) const;

signals:
    void changed();

private:
    struct Part {
        Period period;
        bool isBefore = false;
        QJsonValue answer {QJsonValue::Undefined};
        QDateTime readAt {};
    };
    void read(int part);
    void ask(int part);
    void take(int part, const Statistic &statistic);
    double value(const Part &part, const QString &key) const;
    bool isIncomplete(const Part &part) const;

    Client &m_client;
    History &m_history;
    Scope m_scope;
    Report m_report;
    QList<Part>
        m_parts; ///< Of the period, then those of the one before, each as long as the one it is below.
    int m_ofPeriod = 0; ///< How many of them are of the period.
    int m_waiting = 0;
    int m_missing = 0;
};

} // namespace pulsedeck
