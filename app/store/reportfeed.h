// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/past.h"
#include "app/store/statistics.h"

namespace pulsedeck {

/// One report as it is and as it was, for whoever shows it:
///
///   read() --> what is remembered --> changed() --> what the service says --> changed()
///                                          each followed by the past --> pastChanged()
///
/// What is read elsewhere meanwhile, by the background schedule for example, is taken over too.
class ReportFeed : public QObject {
    Q_OBJECT
public:
    ReportFeed(Client &client, History &history, Scope scope, Report report, QObject *parent = nullptr);

    /// Whom it is read for: what a person wants is read anew by the schedule.
    void setReader(History::Reader reader) { m_reader = reader; }

    const Report &report() const { return m_report; }
    Scope scope() const { return m_scope; }
    const Statistic &statistic() const { return m_statistic; }
    bool isKnown() const { return !m_statistic.json.isUndefined(); }
    bool isReading() const { return m_isReading; }
    const Past &past() const { return m_past; }

    void read();
    /// From when on the past is wanted; three months when nothing is said.
    void reachBackTo(const QDateTime &moment);

signals:
    void changed();
    void pastChanged();

private:
    void take(const Statistic &statistic);
    void readPast();
    void takePast(const Past &past, const Reading &last);

    Client &m_client;
    History &m_history;
    Scope m_scope;
    Report m_report;
    Statistic m_statistic;
    Past m_past;
    QDateTime m_from;
    History::Reader m_reader = History::Reader::Person;
    bool m_isReading = false;
};

} // namespace pulsedeck
