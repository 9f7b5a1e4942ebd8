// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importcarrier.h"

#include <utility>

namespace pulsedeck {

static const ApiError neverLeft {.kind = ApiError::Kind::Withdrawn};

JobCarrier::JobCarrier(Jobs &jobs, QObject *parent) : ImportCarrier(parent), m_jobs(jobs)
{
    connect(&jobs, &Jobs::answeredWith, this, [this](const QString &id, int number, const Reply &reply) {
        if (id == m_id)
            m_errors.insert(number, reply.error);
    });
    connect(&jobs, &Jobs::changed, this, [this](const QString &id) {
        const Job *job = id == m_id ? m_jobs.find(id) : nullptr;
        if (job)
            emit advanced(job->over());
    });
    connect(&jobs, &Jobs::ended, this, [this](const Job &job) {
        if (job.id == m_id)
            m_jobs.items(job.id, this, [this](const QList<JobItem> &items) { tell(items); });
    });
}

void JobCarrier::carry(const QList<ImportCall> &calls)
{
    int contacts = 0;
    QList<JobItem> items;
    for (const ImportCall &call : calls) {
        JobItem item;
        item.name = call.name;
        item.request = call.request;
        item.keys = call.keys;
        items << item;
        contacts += int(call.lines.size());
    }
    Job job;
    job.scope = Scope::Emails;
    job.title = tr("Import %Ln contact(s)", nullptr, contacts);
    m_errors.clear();
    m_id = m_jobs.run(job, items);
}

void JobCarrier::stop()
{
    m_jobs.stop(m_id);
}

void JobCarrier::tell(const QList<JobItem> &items)
{
    for (const JobItem &item : items) {
        const ApiError said = m_errors.value(item.number);
        switch (item.state) {
        case JobItem::State::Done:
        case JobItem::State::Same:
            emit over(item.number, {});
            break;
        case JobItem::State::Refused:
            emit over(item.number,
                      said.isSet() ? said : ApiError {.kind = ApiError::Kind::Invalid, .text = item.words});
            break;
        case JobItem::State::Unknown:
        case JobItem::State::Sent:
            emit over(item.number, {.kind = ApiError::Kind::Interrupted, .outcomeUnknown = true});
            break;
        default:
            emit over(item.number, said.isSet() ? said : neverLeft);
        }
    }
    emit ended();
}

PlainCarrier::PlainCarrier(Sender sender, QObject *parent)
    : ImportCarrier(parent), m_sender(std::move(sender))
{
}

void PlainCarrier::carry(const QList<ImportCall> &calls)
{
    m_calls = calls;
    m_at = 0;
    next();
}

void PlainCarrier::next()
{
    if (m_isStopped) {
        while (m_at < m_calls.size())
            emit over(m_at++, neverLeft);
    }
    if (m_at == m_calls.size()) {
        emit ended();
        return;
    }
    m_sender(m_calls.at(m_at).request, this, [this](const Reply &reply) {
        const bool isRefused = reply.error.kind == ApiError::Kind::Invalid;
        m_isStopped = m_isStopped || (!reply.ok() && !isRefused);
        emit over(m_at++, reply.error);
        emit advanced(m_at);
        next();
    });
}

} // namespace pulsedeck
