// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/survey.h"
#include "app/wire/client.h"

namespace pulsedeck {

/// Makes the calls of one survey, behind all that somebody waits for. A call that fails leaves the others
/// alone; stop() keeps what is there.
class Surveying : public QObject {
    Q_OBJECT
public:
    Surveying(Client &client, const Survey &survey, QObject *parent = nullptr);

    /// Begins anew; what was read before is forgotten.
    void start(const SurveyChoice &choice);
    void stop();

    bool isRunning() const { return m_open > 0; }
    int done() const { return int(m_answers.size()) - m_open; }
    int asked() const { return int(m_answers.size()); }
    /// Not all that there is was read: it was stopped, some call failed, or there were too many.
    bool isPartial() const { return m_isStopped || m_failed > 0 || m_isCut; }
    /// Why, in words; empty when it is whole.
    QString whyPartial() const;
    /// Of the first call that failed.
    const ApiError &error() const { return m_error; }
    /// What was read by now means.
    SurveyData data() const { return m_survey.read(m_answers, m_choice); }

signals:
    void progressed();
    void finished();

private:
    void ask(const QList<Call> &calls);
    void take(qsizetype at, const Reply &reply);

    Client &m_client;
    const Survey m_survey;
    SurveyChoice m_choice;
    QList<SurveyAnswer> m_answers;
    int m_open = 0; ///< Requests.
    int m_failed = 0;
    bool m_isCut = false; ///< More calls were wanted than are made.
    bool m_isStopped = false;
    ApiError m_error;
    std::unique_ptr<QObject> m_round; ///< What is asked for now; earlier answers do not count.
};

} // namespace pulsedeck
