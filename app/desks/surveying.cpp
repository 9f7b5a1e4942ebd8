// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/surveying.h"

namespace pulsedeck {

Surveying::Surveying(Client &client, const Survey &survey, QObject *parent)
    : QObject(parent), m_client(client), m_survey(survey)
{
}

void Surveying::start(const SurveyChoice &choice)
{
    m_round = std::make_unique<QObject>();
    m_choice = choice;
    m_answers.clear();
    m_open = 0;
    m_failed = 0;
    m_isCut = false;
    m_isStopped = false;
    m_error = {};
    ask(m_survey.calls(choice));
    emit progressed();
    if (m_open == 0)
        emit finished();
}

void Surveying::stop()
{
    if (!isRunning())
        return;
    m_round.reset();
    m_isStopped = true;
    m_open = 0;
    emit progressed();
    emit finished();
}

void Surveying::ask(const QList<Call> &calls)
{
    for (const Call &call : calls) {
        if (m_answers.size() >= m_survey.most) {
            m_isCut = true;
            return;
        }
        const qsizetype at = m_answers.size();
        m_answers << SurveyAnswer {call};
        ++m_open;
        Request request {m_survey.page.scope, call.operation, call.path, call.query, call.body};
        request.priority = Priority::Prefetch;
        m_client.send(request, m_round.get(), [this, at](const Reply &reply) { take(at, reply); });
    }
}

void Surveying::take(qsizetype at, const Reply &reply)
{
    --m_open;
    if (reply.ok()) {
        m_answers[at].answer = reply.json;
        if (m_survey.more)
            ask(m_survey.more(Call(m_answers.at(at).call), reply.json, m_choice));
    } else if (m_failed++ == 0) {
        m_error = reply.error;
    }
    emit progressed();
    if (m_open == 0)
        emit finished();
}

QString Surveying::whyPartial() const
{
    QStringList sentences;
    if (m_isStopped)
        sentences << tr("Stopped after %Ln call(s): this is not all.", nullptr, done());
    if (m_failed > 0)
        sentences << tr("%Ln call(s) failed: what they would have told is missing here.", nullptr, m_failed);
    if (m_isCut)
        sentences << tr("After %Ln call(s) it ends here, though there is more.", nullptr, asked());
    return sentences.join(u' ');
}

} // namespace pulsedeck
