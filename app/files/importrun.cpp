// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importrun.h"

#include <algorithm>
#include <utility>

namespace pulsedeck {

using Outcome = ImportLine::Outcome;

ImportRun::ImportRun(ImportCarrier *carrier, PlainCarrier::Sender reader, ImportPlan plan,
                     ImportOptions options, QVariant list, QObject *parent)
    : QObject(parent), m_carrier(carrier), m_reader(std::move(reader)), m_plan(std::move(plan)),
      m_options(std::move(options)), m_list(std::move(list)),
      m_toSend(int(m_plan.toSend(m_options.updates).size()))
{
    carrier->setParent(this);
    connect(carrier, &ImportCarrier::over, this,
            [this](int call, const ApiError &error) { over(m_calls.at(call), error); });
    connect(carrier, &ImportCarrier::ended, this, &ImportRun::endRound, Qt::QueuedConnection);
    connect(carrier, &ImportCarrier::advanced, this, [this](int calls) {
        emit progressed(std::min(calls * contactsPerImportCall, m_toSend), 2 * m_toSend);
    });
}

int ImportRun::count(Outcome outcome) const
{
    return int(std::count_if(m_plan.lines.begin(), m_plan.lines.end(), [&](const ImportLine &line) {
        return line.state != ImportLine::State::Refused && line.outcome == outcome
            && (outcome != Outcome::Waiting || !line.reason.isEmpty());
    }));
}

void ImportRun::start()
{
    carry(importCalls(m_plan, m_options, m_list));
}

void ImportRun::stop()
{
    m_isStopped = true;
    m_carrier->stop();
}

void ImportRun::carry(const QList<ImportCall> &calls)
{
    m_calls = calls;
    if (calls.isEmpty())
        return readBack();
    m_carrier->carry(calls);
}

void ImportRun::over(const ImportCall &call, const ApiError &error)
{
    const qsizetype half = call.lines.size() / 2;
    if (!error.isSet()) {
        m_sent << call.lines;
    } else if (error.kind == ApiError::Kind::Invalid && half > 0 && !m_isStopped) {
        // One contact that is not taken spoils the call.
        m_halves << importCall(m_plan, call.lines.first(half), m_options, m_list)
                 << importCall(m_plan, call.lines.mid(half), m_options, m_list);
    } else if (error.kind == ApiError::Kind::Invalid) {
        close(call.lines, error.text.isEmpty() ? error.summary() : error.text);
    } else if (error.outcomeUnknown) {
        m_sent << call.lines; // reading back tells
    } else {
        if (!m_error.isSet() && error.kind != ApiError::Kind::Withdrawn)
            m_error = error;
        close(call.lines,
              m_error.isSet() ? m_error.summary() : tr("The import was stopped before its turn."));
    }
}

void ImportRun::endRound()
{
    carry(std::exchange(m_halves, {}));
}

void ImportRun::readBack()
{
    emit progressed(m_toSend + int(m_read), 2 * m_toSend);
    const QList<int> lines = m_sent.mid(m_read, contactsPerImportCall);
    if (lines.isEmpty()) {
        emit finished();
        return;
    }
    m_reader(readBackCall(m_plan, lines).request, this, [this, lines](const Reply &reply) {
        m_read += lines.size();
        takeReadBack(lines, reply);
        readBack();
    });
}

void ImportRun::takeReadBack(const QList<int> &lines, const Reply &reply)
{
    if (reply.ok())
        return pulsedeck::takeReadBack(m_plan, lines, reply.json, m_list);
    m_error = reply.error;
    for (const int at : lines)
        m_plan.lines[at].reason = tr("It was sent, but it could not be read back.");
}

void ImportRun::close(const QList<int> &lines, const QString &reason)
{
    for (const int at : lines) {
        m_plan.lines[at].outcome = Outcome::NotArrived;
        m_plan.lines[at].reason = reason;
    }
}

} // namespace pulsedeck
