// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/reportfeed.h"

#include "app/store/callkey.h"

namespace pulsedeck {

constexpr int usualDays = 92;

ReportFeed::ReportFeed(Client &client, History &history, Scope scope, Report report, QObject *parent)
    : QObject(parent), m_client(client), m_history(history), m_scope(scope), m_report(std::move(report)),
      m_from(QDateTime::currentDateTimeUtc().addDays(-usualDays))
{
    connect(&history, &History::remembered, this,
            [this, own = toText(StoredCall {m_scope, m_report.call})](const Call &call) {
                if (toText(StoredCall {m_scope, call}) == own)
                    readPast();
            });
}

void ReportFeed::read()
{
    if (std::exchange(m_isReading, true))
        return;
    readStatistic(
        m_client, m_history, m_scope, m_report.call, Priority::Visible, this,
        [this](const Statistic &statistic) { take(statistic); }, m_reader);
}

void ReportFeed::reachBackTo(const QDateTime &moment)
{
    if (moment >= m_from)
        return;
    m_from = moment;
    readPast();
}

void ReportFeed::take(const Statistic &statistic)
{
    const bool isAnswer = !statistic.isRemembered || statistic.error.isSet();
    if (isAnswer)
        m_isReading = false;
    if (!statistic.json.isUndefined() || m_statistic.json.isUndefined())
        m_statistic = statistic;
    else
        m_statistic.error = statistic.error;
    emit changed();
    // A fresh answer is told by History once it is kept.
    if (statistic.isRemembered)
        readPast();
}

void ReportFeed::readPast()
{
    m_history.past(m_scope, m_report, m_from, this,
                   [this](const Past &past, const std::optional<Reading> &last) {
                       if (last)
                           takePast(past, *last);
                   });
}

void ReportFeed::takePast(const Past &past, const Reading &last)
{
    m_past = past;
    if (m_statistic.json.isUndefined() || last.at > m_statistic.readAt) {
        m_statistic.json = last.answer;
        m_statistic.readAt = last.at;
        emit changed();
    }
    emit pastChanged();
}

} // namespace pulsedeck
