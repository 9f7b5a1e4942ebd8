// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importcarrier.h"

#include <utility>

namespace pulsedeck {

static const ApiError neverLeft {.kind = ApiError::Kind::Withdrawn};

JobCarrier::JobCarrier(Jobs &jobs, Job like, QList<LedgerChange> beside, QObject *parent)
    : ImportCarrier(parent), m_jobs(jobs), m_job(std::move(like)), m_beside(std::move(beside))
{
    connect(&jobs, &Jobs::answeredWith, this, [this](const QString &id, int number, const Reply &reply) {
        if (id == m_id)
            m_errors.insert(number, reply.error);
    });
    connect(&jobs, &Jobs::changed, this, [this](const QString &id) {
        const Job *job = id == m_id ? m_jobs.find(id) : nullptr;
        if (job)
            emit advanced(job->countedOver());
    });
    connect(&jobs, &Jobs::ended, this, [this](const Job &job) {
        if (job.id == m_id)
            end();
    });
}

void JobCarrier::carry(const QList<ImportCall> &calls)
{
    QList<JobItem> items;
    for (const ImportCall &call : calls) {
        JobItem item;
        item.name = call.name;
        item.request = call.request;
        item.keys = call.keys;
        item.rows = call.rows;
        item.changes = call.changes;
        items << item;
    }
    m_errors.clear();
    m_isTold = false;
    Job job = m_job;
    if (!m_id.isEmpty())
        //: %1: "Import: 250 contacts"
        job.title = tr("%1, once more what was refused").arg(m_job.title);
    m_id = m_jobs.run(job, items, std::exchange(m_beside, {}));
}

bool JobCarrier::takeUp()
{
    QList<Job> rounds;
    for (const Job &job : m_jobs.jobs()) {
        if (job.group == m_job.group)
            rounds.prepend(job);
    }
    if (rounds.isEmpty())
        return false;
    m_id = rounds.takeLast().id;
    for (const Job &job : std::as_const(rounds)) {
        m_jobs.items(job.id, this, [this](const QList<JobItem> &items) {
            tell(items);
            emit wentOn();
        });
    }
    if (m_jobs.find(m_id)->state == Job::State::Over)
        end();
    return true;
}

void JobCarrier::end()
{
    if (std::exchange(m_isTold, true))
        return;
    m_jobs.items(m_id, this, [this](const QList<JobItem> &items) {
        tell(items);
        emit ended();
    });
}

void JobCarrier::stop()
{
    m_jobs.stop(m_id);
}

void JobCarrier::noteArrived(const QSet<QString> &keys)
{
    const auto areThere = [keys](const JobItem &item) {
        return std::all_of(item.keys.begin(), item.keys.end(),
                           [&keys](const QString &key) { return keys.contains(key); });
    };
    for (const Job &job : m_jobs.jobs()) {
        if (job.group == m_job.group)
            m_jobs.settle(job.id, areThere, true);
    }
}

void JobCarrier::tell(const QList<JobItem> &items)
{
    for (const JobItem &item : items) {
        const ApiError said = m_errors.value(item.number);
        switch (item.state) {
        case JobItem::State::Done:
        case JobItem::State::Same:
            emit over(item.keys, {});
            break;
        case JobItem::State::Refused:
            emit over(item.keys,
                      said.isSet() ? said : ApiError {.kind = ApiError::Kind::Invalid, .text = item.words});
            break;
        case JobItem::State::Unknown:
        case JobItem::State::Sent:
            emit over(item.keys, {.kind = ApiError::Kind::Interrupted, .outcomeUnknown = true});
            break;
        default:
            emit over(item.keys, said.isSet() ? said : neverLeft);
        }
    }
}

PlainCarrier::PlainCarrier(Sender sender, QObject *parent)
    : ImportCarrier(parent), m_sender(std::move(sender))
{
}

void PlainCarrier::carry(const QList<ImportCall> &calls)
{
    m_calls = calls;
    m_at = 0;
    m_rows = 0;
    next();
}

void PlainCarrier::next()
{
    if (m_isStopped) {
        while (m_at < m_calls.size())
            emit over(m_calls.at(m_at++).keys, neverLeft);
    }
    if (m_at == m_calls.size()) {
        emit ended();
        return;
    }
    m_sender(m_calls.at(m_at).request, this, [this](const Reply &reply) {
        const bool isRefused = reply.error.kind == ApiError::Kind::Invalid;
        m_isStopped = m_isStopped || (!reply.ok() && !isRefused);
        const ImportCall &call = m_calls.at(m_at++);
        emit over(call.keys, reply.error);
        m_rows += call.rows < 0 ? int(call.keys.size()) : call.rows;
        emit advanced(m_rows);
        next();
    });
}

} // namespace pulsedeck
