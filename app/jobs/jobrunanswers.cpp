// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of JobRun that judges what the service said, and hands on what later requests need of it.

#include "app/jobs/jobrun.h"

#include "app/jobs/refusal.h"
#include "app/jobs/rowlookup.h"
#include "app/vocabulary/chain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

using State = JobItem::State;

/// Times that one item leaves before a person is asked.
constexpr int mostAttempts = 3;

} // namespace

/// Whether the item whose answer @p request needs is not over yet.
bool JobRun::isWaitingFor(const Request &request) const
{
    const QStringList needed = standInsOf(request);
    return std::any_of(needed.begin(), needed.end(), [this](const QString &standIn) {
        const int step = stepOf(standIn);
        return step < m_items.size() && !m_items.at(step).isOver();
    });
}

/// What needs the answer to something that did not go well never leaves.
void JobRun::stopWhatIsCutOff()
{
    for (const JobItem &item : std::as_const(m_items)) {
        if (item.state != State::Waiting || !item.request || isWaitingFor(*item.request))
            continue;
        if (!standInsOf(filledIn(*item.request)).isEmpty())
            close(item.number, State::Stopped, tr("What this belongs to was not made."));
    }
}

Request JobRun::filledIn(const Request &request) const
{
    Told told;
    for (const QString &standIn : standInsOf(request)) {
        const JobItem source = m_items.value(stepOf(standIn));
        if (source.told.contains(standIn))
            told[standIn] = source.told[standIn];
    }
    return filled(request, told);
}

/// What takes it back, and what those behind it need.
void JobRun::noteAnswer(const Unit &unit, const Reply &reply)
{
    JobItem &item = m_items[unit.items.first()];
    if (!item.request)
        return noteRemoval(unit, reply);
    const Request &sent = unit.requests.at(unit.at);
    const OperationFact fact = m_tools.factOf(sent.scope, sent.operation);
    if (fact.inverse && !item.isUnseen)
        item.inverse = fact.inverse({sent, reply.json, item.row});
    if (!m_isChain)
        return;
    for (const JobItem &later : std::as_const(m_items)) {
        for (const QString &standIn : later.request ? standInsOf(*later.request) : QStringList()) {
            if (const QJsonValue value = toldBy(reply.json, standIn);
                stepOf(standIn) == item.number && !value.isUndefined())
                item.told[standIn] = value;
        }
    }
}

/// Rows that can be made anew, as they were read just before they went.
void JobRun::noteRemoval(const Unit &unit, const Reply &reply)
{
    for (const int number : unit.items) {
        JobItem &item = m_items[number];
        const Action *action = actionOf(item, *listOf(item));
        if (item.staged->kind != StagedRow::Kind::Remove || !action)
            return;
        ActionContext alone;
        alone.rows = {m_rows.value(number)};
        const QList<Request> requests = action->requests(alone);
        if (requests.size() != 1)
            return;
        const OperationFact fact = m_tools.factOf(requests.first().scope, requests.first().operation);
        if (fact.inverse)
            item.inverse = fact.inverse({requests.first(), reply.json, alone.row()});
    }
}

void JobRun::answered(Unit *unit, const Reply &reply)
{
    if (!reply.ok())
        return failed(unit, reply.error);
    noteAnswer(*unit, reply);
    ++unit->at;
    if (unit->at < unit->requests.size())
        send(unit);
    else
        close(unit, State::Done);
}

void JobRun::failed(Unit *unit, const ApiError &error)
{
    const JobItem &first = m_items.at(unit->items.first());
    if (error.outcomeUnknown)
        return sayUnknown(unit);
    // Sent a second time, what was to go is gone already.
    const bool isGone = error.kind == ApiError::Kind::NotFound && first.attempts > 1 && first.request;
    if (isGone)
        return close(unit, State::Done);
    if (!isRefusal(error) && m_job.isPatient) {
        hold(error.summary());
        return putBack(unit);
    }
    if (!isRefusal(error)) {
        close(unit, State::Stopped, refusalWords(error));
        return m_job.inOrder ? stop() : soon();
    }
    if (unit->items.size() > 1 && error.kind != ApiError::Kind::Server) {
        m_alone.unite(QSet<int>(unit->items.begin(), unit->items.end()));
        return putBack(unit);
    }
    const bool isPart = unit->at > 0;
    close(unit, State::Refused,
          isPart ? tr("A part was saved. %1").arg(refusalWords(error)) : refusalWords(error));
}

/// Looked up or repeated where that is safe; the rest is left to a person.
void JobRun::sayUnknown(Unit *unit)
{
    const JobItem first = m_items.at(unit->items.first());
    if (!m_job.isPatient || !mayGoAgain(first) || first.attempts >= mostAttempts)
        return close(unit, State::Unknown, neverKnown());
    if (first.staged && !first.request && first.staged->kind != StagedRow::Kind::Create) {
        List &list = *listOf(first);
        // Single rows are read by themselves; a list that has no other way is read again.
        if (!list.resource.detail) {
            list.isRead = false;
            list.lookup.reset();
        } else if (list.lookup) {
            list.lookup->forget(keysOf(*unit));
        }
    }
    putBack(unit);
}

} // namespace pulsedeck
