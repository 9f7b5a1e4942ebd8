// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importrun.h"

#include "app/files/importindex.h"

#include <algorithm>
#include <utility>

namespace pulsedeck {

using Outcome = ImportLine::Outcome;
using State = ImportLine::State;

ImportRun::ImportRun(ImportCarrier *carrier, ImportReader reader, ImportTask task, QObject *parent)
    : QObject(parent), m_carrier(carrier), m_reader(std::move(reader)), m_task(std::move(task))
{
    const QList<int> wanted = m_task.plan.toSend(m_task.options.value(updatesOption).toBool());
    for (const int at : wanted)
        m_lines.insert(m_task.plan.lines.at(at).row.key, at);
    m_toSend = m_inRound = int(wanted.size());
    carrier->setParent(this);
    connect(carrier, &ImportCarrier::over, this, [this](const QStringList &keys, const ApiError &error) {
        QList<int> lines;
        for (const QString &key : keys) {
            if (const auto line = m_lines.constFind(key); line != m_lines.cend())
                lines << *line;
        }
        over(lines, error);
    });
    connect(carrier, &ImportCarrier::wentOn, this, [this] { m_halves.clear(); });
    connect(carrier, &ImportCarrier::ended, this, &ImportRun::endRound, Qt::QueuedConnection);
    connect(carrier, &ImportCarrier::advanced, this, [this](int rows) {
        emit progressed(m_toSend - m_inRound + std::min(rows, m_inRound), m_toSend);
    });
}

int ImportRun::count(Outcome outcome) const
{
    const QList<ImportLine> &lines = m_task.plan.lines;
    return int(std::count_if(lines.begin(), lines.end(), [&](const ImportLine &line) {
        return line.state != State::Refused && line.outcome == outcome
            && (outcome != Outcome::Waiting || !line.reason.isEmpty());
    }));
}

void ImportRun::start()
{
    const QList<ImportCall> made = std::exchange(m_task.calls, {});
    carry(made.isEmpty() ? importCalls(m_task.kind, m_task.plan, m_task.options) : made);
}

void ImportRun::goOn()
{
    if (!m_carrier->takeUp())
        start();
}

void ImportRun::stop()
{
    m_isStopped = true;
    m_carrier->stop();
}

void ImportRun::carry(const QList<ImportCall> &calls)
{
    if (calls.isEmpty())
        return readBack();
    m_inRound = 0;
    for (const ImportCall &call : calls)
        m_inRound += call.rows < 0 ? int(call.keys.size()) : call.rows;
    m_carrier->carry(calls);
}

void ImportRun::over(const QList<int> &lines, const ApiError &error)
{
    const qsizetype half = lines.size() / 2;
    if (!error.isSet() || error.outcomeUnknown) {
        m_sent << lines; // reading back tells
    } else if (error.kind == ApiError::Kind::Invalid && half > 0 && !m_isStopped) {
        // One row that is not taken spoils the call.
        m_halves << lines.first(half) << lines.mid(half);
    } else if (error.kind == ApiError::Kind::Invalid) {
        close(lines, error.text.isEmpty() ? error.summary() : error.text);
    } else {
        m_isStopped |= error.kind == ApiError::Kind::Withdrawn;
        if (!m_error.isSet() && error.kind != ApiError::Kind::Withdrawn)
            m_error = error;
        close(lines, m_error.isSet() ? m_error.summary() : tr("The import was stopped before its turn."));
    }
}

void ImportRun::endRound()
{
    QList<ImportCall> calls;
    for (const QList<int> &lines : std::exchange(m_halves, {}))
        calls << importCall(m_task.kind, m_task.plan, lines, m_task.options);
    carry(calls);
}

void ImportRun::readBack()
{
    m_isReadingBack = true;
    if (m_task.kind.ask || m_sent.isEmpty())
        return ask();
    m_reader.readList(this, [this](const RowStore &rows, const ApiError &error) { takeList(rows, error); });
}

/// Call by call.
void ImportRun::ask()
{
    emit progressed(int(m_read), int(m_sent.size()));
    const QList<int> lines = m_sent.mid(m_read, m_task.kind.askedTogether);
    if (lines.isEmpty()) {
        tellArrived();
        emit finished();
        return;
    }
    QStringList keys;
    for (const int at : lines)
        keys << m_task.plan.lines.at(at).row.key;
    Request request = m_task.kind.ask(keys);
    request.priority = Priority::Background;
    m_reader.send(request, this, [this, lines](const Reply &reply) {
        m_read += lines.size();
        takeAnswer(lines, reply);
        ask();
    });
}

/// Of what nobody knew whether it was carried out this is known now.
void ImportRun::tellArrived()
{
    QSet<QString> keys;
    for (const ImportLine &line : std::as_const(m_task.plan.lines)) {
        if (line.outcome == Outcome::Arrived)
            keys << line.row.key;
    }
    m_carrier->noteArrived(keys);
}

void ImportRun::takeAnswer(const QList<int> &lines, const Reply &reply)
{
    const bool isNowhere = reply.error.kind == ApiError::Kind::NotFound && lines.size() == 1;
    if (!reply.ok() && !isNowhere)
        return leaveUnread(lines, reply.error);
    for (const int at : lines)
        settle(at, reply.ok() && m_task.kind.isTold(reply.json, m_task.plan.lines.at(at).row.key));
}

void ImportRun::takeList(const RowStore &rows, const ApiError &error)
{
    if (error.isSet()) {
        leaveUnread(m_sent, error);
    } else {
        const ImportIndex index(m_task.kind, rows);
        for (const int at : std::as_const(m_sent)) {
            const ImportRow &row = m_task.plan.lines.at(at).row;
            settle(at, isIn(index, m_task.kind, row));
        }
    }
    m_read = m_sent.size();
    ask();
}

void ImportRun::settle(int at, bool isThere)
{
    ImportLine &line = m_task.plan.lines[at];
    // Of several calls for it one was refused: that is why.
    if (!isThere && line.outcome == Outcome::NotArrived && !line.reason.isEmpty())
        return;
    const QString awaited = m_task.kind.awaits ? m_task.kind.awaits(m_task.options) : QString();
    if (isThere)
        line.outcome = Outcome::Arrived;
    else
        line.outcome = awaited.isEmpty() ? Outcome::NotArrived : Outcome::Pending;
    if (line.outcome == Outcome::NotArrived)
        line.reason = tr("The service did not take it and does not tell why.");
    else
        line.reason = isThere ? QString() : awaited;
}

void ImportRun::leaveUnread(const QList<int> &lines, const ApiError &error)
{
    m_error = error;
    for (const int at : lines)
        m_task.plan.lines[at].reason = tr("It was sent, but it could not be read back.");
}

void ImportRun::close(const QList<int> &lines, const QString &reason)
{
    for (const int at : lines) {
        m_task.plan.lines[at].outcome = Outcome::NotArrived;
        m_task.plan.lines[at].reason = reason;
    }
}

} // namespace pulsedeck
