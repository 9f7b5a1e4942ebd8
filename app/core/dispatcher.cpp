// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/dispatcher.h"

#include "app/core/pauses.h"
#include "app/core/replyreader.h"

namespace pulsedeck {

namespace {

constexpr int mostTries = 3;
constexpr int mostPauses = 10;
constexpr int mostTokenTries = 2;
constexpr int reportEvery = 200;
constexpr qint64 second = 1000;
constexpr qint64 day = 24 * 3600 * second;

RequestQueue::Limits limitsOf(const Client::Settings &settings)
{
    RequestQueue::Limits limits;
    limits.perSecond = settings.requestsPerSecond;
    limits.perMinute = settings.requestsPerMinute;
    limits.perDay = settings.requestsPerDay;
    return limits;
}

ApiError signedOutError()
{
    ApiError error;
    error.kind = ApiError::Kind::SignedOut;
    return error;
}

} // namespace

Dispatcher::Dispatcher(const Client::Settings &settings)
    : m_settings(settings), m_queue(limitsOf(settings)), m_slot(this), m_report(this)
{
    m_clock.start();
    m_slot.setSingleShot(true);
    m_slot.setTimerType(Qt::PreciseTimer);
    m_report.setSingleShot(true);
    connect(&m_slot, &QTimer::timeout, this, &Dispatcher::pump);
    connect(&m_report, &QTimer::timeout, this, &Dispatcher::reportState);
}

Dispatcher::~Dispatcher() = default;

void Dispatcher::start()
{
    // Not in the constructor: the transport belongs to the thread that this object was moved to.
    m_transport = m_settings.transport ? m_settings.transport() : makeTransport();
}

void Dispatcher::setCredentials(const Credentials &credentials)
{
    m_tokens.setCredentials(credentials);
    m_hasCredentials = true;
    m_tokenTries = 0;
    if (credentials.kind == Credentials::Kind::None)
        refuseAll(signedOutError());
    pump();
}

void Dispatcher::setScopes(Scopes scopes)
{
    m_tokens.setScopes(scopes);
}

void Dispatcher::submit(const Job &job)
{
    if (m_hasCredentials
        && (m_tokens.state() == Tokens::State::NoCredentials || m_tokens.state() == Tokens::State::Refused)) {
        Reply reply;
        reply.error = signedOutError();
        emit answered(job.ticket, reply);
        return;
    }
    m_entries.emplace(job.ticket, Entry {.job = job});
    m_queue.enqueue(job.ticket, job.priority);
    pump();
}

void Dispatcher::withdraw(quint64 ticket)
{
    const auto found = m_entries.find(ticket);
    if (found == m_entries.end())
        return;
    m_queue.withdraw(ticket);
    // A write that is on its way runs to its end: dropping the connection would not take it back.
    if (found->second.exchange != 0 && found->second.job.wire.changes)
        return;
    if (found->second.exchange != 0) {
        m_transport->abort(found->second.exchange);
        m_queue.finished();
    }
    m_entries.erase(found);
    pump();
}

void Dispatcher::pump()
{
    if (!m_transport)
        start();
    if (!m_report.isActive())
        m_report.start(reportEvery);
    if (!m_hasCredentials || m_entries.empty())
        return;

    while (!m_tokens.token(now()).isEmpty()) {
        const std::optional<quint64> ticket = m_queue.take(now());
        if (!ticket)
            break;
        sendEntry(m_entries.at(*ticket));
    }
    if (m_tokens.state() == Tokens::State::Missing && m_queue.waiting() > 0)
        askForToken();
    const bool waitsForToken = m_tokens.token(now()).isEmpty();
    const std::optional<qint64> at = waitsForToken ? std::nullopt : m_queue.nextAt(now());
    if (at)
        m_slot.start(int(std::max<qint64>(0, *at - now())));
}

void Dispatcher::sendEntry(Entry &entry)
{
    entry.token = m_tokens.token(now());
    entry.sentAt = now();
    entry.exchange =
        m_transport->send(entry.job.wire, entry.token,
                          [this, ticket = entry.job.ticket](const WireReply &wire) { take(ticket, wire); });
}

void Dispatcher::take(quint64 ticket, const WireReply &wire)
{
    Entry &entry = m_entries.at(ticket);
    m_queue.finished();
    entry.exchange = 0;
    const QString path = entry.job.operation ? entry.job.operation->path : QString();
    emit exchanged(entry.job.wire.method, path, wire.status, int(now() - entry.sentAt));

    Reply reply = readReply(wire, entry.job.operation);
    if (reply.ok() || wire.status == 403)
        m_tokens.prove();
    const bool repeated = repeatAfterPause(entry, wire, reply) || repeatAfterRefusal(entry, reply)
        || repeatAfterFault(entry, reply);
    // A refusal for good answers everything at once, this request included.
    if (!repeated && m_entries.contains(ticket))
        answer(ticket, reply);
    pump();
}

bool Dispatcher::repeatAfterPause(Entry &entry, const WireReply &wire, const Reply &reply)
{
    if (!meansTooMany(reply) || entry.pauses >= mostPauses)
        return false;
    pause(wire, entry.pauses++);
    m_queue.putBack(entry.job.ticket, entry.job.priority);
    return true;
}

bool Dispatcher::repeatAfterRefusal(Entry &entry, const Reply &reply)
{
    if (reply.error.kind != ApiError::Kind::SignedOut || reply.status != 401)
        return false;
    const bool current = entry.token == m_tokens.token(now());
    if (entry.renewed && m_tokens.isProven())
        return false; // Others are accepted with this token: it is this request that is not.
    if (current && (entry.renewed || m_tokens.isFixed())) {
        refuseAll(reply.error);
        return true;
    }
    m_tokens.drop(entry.token);
    entry.renewed = true;
    m_queue.putBack(entry.job.ticket, entry.job.priority);
    return true;
}

bool Dispatcher::repeatAfterFault(Entry &entry, const Reply &reply)
{
    const bool isWrite = entry.job.wire.changes;
    const bool neverArrived = reply.error.kind == ApiError::Kind::Unreachable;
    if (!reply.error.isTransient() || entry.tries >= mostTries || (isWrite && !neverArrived))
        return false;
    const int pauseFor = pauseAfterFault(entry.tries++);
    QTimer::singleShot(pauseFor, this, [this, ticket = entry.job.ticket, priority = entry.job.priority] {
        if (!m_entries.contains(ticket))
            return;
        m_queue.enqueue(ticket, priority);
        pump();
    });
    return true;
}

void Dispatcher::answer(quint64 ticket, const Reply &reply)
{
    const auto found = m_entries.find(ticket);
    Reply last = reply;
    const bool afterSending = last.error.kind == ApiError::Kind::Server
        || last.error.kind == ApiError::Kind::NotUnderstood || last.error.kind == ApiError::Kind::Interrupted
        || last.error.kind == ApiError::Kind::Timeout;
    if (found->second.job.wire.changes && afterSending)
        last.error.outcomeUnknown = true;
    m_entries.erase(found);
    emit answered(ticket, last);
}

void Dispatcher::askForToken()
{
    if (m_tokenQueued)
        return;
    m_tokenQueued = true;
    sendTokenRequest();
}

void Dispatcher::sendTokenRequest()
{
    if (!m_queue.takeSlot(now())) {
        const qint64 at = m_queue.slotAt(now()).value_or(now() + reportEvery);
        QTimer::singleShot(int(std::max<qint64>(1, at - now())), Qt::PreciseTimer, this,
                           &Dispatcher::sendTokenRequest);
        return;
    }
    m_transport->send(m_tokens.tokenRequest(m_settings.service), {},
                      [this](const WireReply &wire) { takeToken(wire); });
}

void Dispatcher::takeToken(const WireReply &wire)
{
    m_queue.finished();
    m_tokenQueued = false;
    const Reply reply = readReply(wire, nullptr);
    if (meansTooMany(reply))
        pause(wire, m_tokenTries);
    switch (m_tokens.take(reply, now())) {
    case Tokens::Outcome::Granted:
        m_tokenTries = 0;
        emit tokenGranted(m_tokens.granted());
        break;
    case Tokens::Outcome::AskAgain:
        emit scopeParameterRefused();
        break;
    case Tokens::Outcome::Refused:
        refuseAll(reply.error);
        break;
    case Tokens::Outcome::Failed:
        if (reply.error.isTransient() && ++m_tokenTries < mostTokenTries) {
            m_tokenQueued = true;
            QTimer::singleShot(pauseAfterFault(m_tokenTries), this, &Dispatcher::sendTokenRequest);
        } else {
            m_tokenTries = 0;
            failWaiting(reply);
        }
        break;
    }
    pump();
}

void Dispatcher::failWaiting(const Reply &reply)
{
    Reply failed = reply;
    if (failed.ok())
        failed.error.kind = ApiError::Kind::NotUnderstood;
    std::vector<quint64> waiting;
    for (const auto &[ticket, entry] : m_entries) {
        if (entry.exchange == 0)
            waiting.push_back(ticket);
    }
    for (quint64 ticket : waiting) {
        m_queue.withdraw(ticket);
        m_entries.erase(ticket);
        emit answered(ticket, failed);
    }
}

void Dispatcher::refuseAll(const ApiError &error)
{
    if (m_tokens.state() != Tokens::State::NoCredentials)
        m_tokens.refuse();
    Reply refused;
    refused.status = error.status;
    refused.error = error;
    refused.error.kind = ApiError::Kind::SignedOut;
    failWaiting(refused);
    emit signedOut(refused.error);
}

void Dispatcher::pause(const WireReply &wire, int times)
{
    m_queue.hold(now(), pauseAfterTooMany(wire.retryAfter, times, QDateTime::currentDateTimeUtc()));
}

void Dispatcher::reportState()
{
    QueueState state;
    state.waiting = m_queue.waiting();
    state.inFlight = m_queue.inFlight();
    state.sentLastSecond = m_queue.sentWithin(now(), second);
    state.sentToday = m_queue.sentWithin(now(), day);
    state.heldFor = int(m_queue.heldFor(now()));
    if (state != m_reported) {
        m_reported = state;
        emit stateChanged(state);
    }
    if (state.waiting + state.inFlight + state.sentLastSecond + state.heldFor > 0)
        m_report.start(reportEvery);
}

} // namespace pulsedeck
