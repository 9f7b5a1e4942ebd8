// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desks/addresschecks.h"

#include "app/desks/plainno.h"

namespace pulsedeck {

using verifier_service::CheckedAddress;
using State = CheckedAddress::State;
using namespace Qt::StringLiterals;

/// A check takes the service seconds. After so many looks, half a minute apart in the end, it is left to
/// itself.
static constexpr int mostRounds = 20;

static const char checkCall[] = "POST /verifier-service/send-single-to-verify";

AddressChecks::AddressChecks(Client &client, Jobs &jobs, QObject *parent)
    : QObject(parent), m_client(client), m_jobs(jobs)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &AddressChecks::askAgain);
    connect(&m_jobs, &Jobs::answeredWith, this, [this](const QString &id, int number, const Reply &reply) {
        if (id == m_job)
            paid(number, reply);
    });
    connect(&m_jobs, &Jobs::ended, this, &AddressChecks::jobEnded);
}

void AddressChecks::lookUp(const QStringList &addresses)
{
    stop();
    m_addresses.clear();
    QList<int> all;
    for (const QString &one : addresses) {
        all << int(m_addresses.size());
        m_addresses << CheckedAddress {.address = one};
    }
    begin(Phase::LookingUp, all);
    for (const int index : all)
        ask(index);
    if (all.isEmpty())
        settle(-1);
}

void AddressChecks::check()
{
    QList<int> wanted;
    QList<JobItem> items;
    for (int index = 0; index < m_addresses.size(); ++index) {
        CheckedAddress address = m_addresses.at(index);
        if (address.isChecked() || address.state == State::Running)
            continue;
        JobItem item;
        item.number = int(items.size());
        item.name = address.address;
        item.request = Request {.scope = Scope::VerifierService,
                                .operation = checkCall,
                                .body = QJsonObject {{u"email"_s, address.address}}};
        items << item;
        wanted << index;
        address.state = State::Running;
        set(index, address);
    }
    begin(Phase::Checking, wanted);
    m_paid = wanted;
    if (items.isEmpty())
        return settle(-1);
    m_job = m_jobs.run(
        {.title = tr("Check %Ln address(es)", nullptr, int(items.size())), .scope = Scope::VerifierService},
        items);
}

void AddressChecks::stop()
{
    if (!m_job.isEmpty())
        m_jobs.stop(m_job);
    m_round.reset();
    m_again.stop();
    m_waiting.clear();
    m_job.clear();
    m_phase = Phase::Idle;
}

int AddressChecks::unchecked() const
{
    return int(std::count_if(m_addresses.begin(), m_addresses.end(),
                             [](const CheckedAddress &one) { return !one.isChecked(); }));
}

void AddressChecks::begin(Phase phase, const QList<int> &indexes)
{
    m_phase = phase;
    m_waiting = indexes;
    m_late.clear();
    m_total = int(indexes.size());
    m_rounds = 0;
    m_round = std::make_unique<QObject>();
    emit progressed();
}

void AddressChecks::ask(int index)
{
    const Request request {.scope = Scope::VerifierService,
                           .operation = u"GET /verifier-service/get-single-result"_s,
                           .query = {{u"email"_s, m_addresses.at(index).address}},
                           .priority = Priority::Visible};
    m_client.send(request, m_round.get(), [this, index](const Reply &reply) { take(index, reply); });
}

void AddressChecks::take(int index, const Reply &reply)
{
    CheckedAddress address = m_addresses.at(index);
    if (const QJsonValue answer = answerOrNo(reply); !answer.isUndefined()) {
        address = verifier_service::withResult(address, answer);
    } else if (!reply.error.isTransient() || m_phase == Phase::LookingUp) {
        address.state = State::Failed;
        address.problem = reply.error.summary();
    }
    set(index, address);
    if (address.state != State::Running)
        return settle(index);
    m_late << index;
    if (!m_again.isActive())
        m_again.start(std::min(500 << std::min(m_rounds, 6), 30'000));
}

void AddressChecks::paid(int number, const Reply &reply)
{
    const int index = m_paid.value(number, -1);
    if (index >= 0 && reply.ok() && m_waiting.contains(index))
        ask(index);
}

/// What was not carried out stays unchecked and says why.
void AddressChecks::jobEnded(const Job &job)
{
    if (job.id != m_job || m_job.isEmpty())
        return;
    m_job.clear();
    m_jobs.items(job.id, m_round.get(), [this](const QList<JobItem> &items) {
        for (const JobItem &item : items) {
            const int index = m_paid.value(item.number, -1);
            if (index < 0 || item.isFine() || !m_waiting.contains(index))
                continue;
            CheckedAddress address = m_addresses.at(index);
            address.state = State::Failed;
            address.problem = item.words;
            set(index, address);
            settle(index);
        }
    });
}

void AddressChecks::set(int index, const CheckedAddress &address)
{
    m_addresses[index] = address;
    emit changed(index);
}

void AddressChecks::settle(int index)
{
    m_waiting.removeOne(index);
    emit progressed();
    if (!m_waiting.isEmpty() || m_phase == Phase::Idle)
        return;
    const bool wasLookingUp = m_phase == Phase::LookingUp;
    m_phase = Phase::Idle;
    m_again.stop();
    if (wasLookingUp)
        emit lookedUp();
    if (!wasLookingUp || unchecked() == 0)
        emit finished();
}

void AddressChecks::askAgain()
{
    const QList<int> late = std::exchange(m_late, {});
    if (++m_rounds > mostRounds) {
        m_phase = Phase::Idle;
        m_waiting.clear();
        emit finished();
        return;
    }
    for (const int index : late)
        ask(index);
}

} // namespace pulsedeck
