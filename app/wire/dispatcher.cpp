// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/dispatcher.h"

#include "app/wire/replyreader.h"

#include <algorithm>

namespace pulsedeck {

namespace {

using Kind = ApiError::Kind;

constexpr quint64 tokenTicket = 0;
constexpr int mostTries = 3;
constexpr int mostPauses = 10;
constexpr int mostTokenTries = 2;
/// More than there are scopes: one that is not granted may be answered with 401, and refusals of some
/// scopes must not sign the account out.
constexpr int mostRefusals = 12;
/// A read is not repeated when its asker has waited so long already.
constexpr qint64 patience = 30 * 1000;
constexpr int reportEvery = 200;

RequestQueue::Limits limitsOf(const Client::Settings &settings)
{
    RequestQueue::Limits limits;
    limits.perSecond = settings.requestsPerSecond;
    limits.perMinute = settings.requestsPerMinute;
    limits.perDay = settings.requestsPerDay;
    return limits;
}

Reply signedOutReply()
{
    Reply reply;
    reply.error.kind = Kind::SignedOut;
    return reply;
}

/// The service has looked at the request itself, so it took the token.
bool meansAccepted(const Reply &reply)
{
    const Kind kind = reply.error.kind;
    return reply.ok() || kind == Kind::Forbidden || kind == Kind::NotFound || kind == Kind::Conflict
        || kind == Kind::Invalid || kind == Kind::QuotaReached;
}

bool mayHaveArrived(const ApiError &error)
{
    return error.kind == Kind::Server || error.kind == Kind::NotUnderstood || error.kind == Kind::Interrupted
        || error.kind == Kind::Timeout;
}

} // namespace

Dispatcher::Dispatcher(const Client::Settings &settings)
    : m_settings(settings), m_queue(limitsOf(settings)), m_slot(this), m_report(this), m_tokenPause(this)
{
    m_clock.start();
    for (QTimer *timer : {&m_slot, &m_report, &m_tokenPause})
        timer->setSingleShot(true);
    m_slot.setTimerType(Qt::PreciseTimer);
    connect(&m_slot, &QTimer::timeout, this, &Dispatcher::pump);
    connect(&m_report, &QTimer::timeout, this, &Dispatcher::reportState);
    connect(&m_tokenPause, &QTimer::timeout, this, &Dispatcher::pump);
}

Dispatcher::~Dispatcher() = default;

void Dispatcher::setCredentials(const Credentials &credentials)
{
    dropTokenRequest();
    m_tokens.setCredentials(credentials);
    m_hasCredentials = true;
    m_refusals = 0;
    if (m_tokens.isSignedOut())
        failWaiting(signedOutReply());
    pump();
}

void Dispatcher::setScopes(Scopes scopes)
{
    if (m_tokens.setScopes(scopes))
        dropTokenRequest();
    Reply notPicked;
    notPicked.error.kind = Kind::NotPicked;
    failWaiting(notPicked, [scopes](const Job &job) { return !scopes.testFlag(job.operation->scope); });
    pump();
}

void Dispatcher::stopWriting()
{
    Reply refused;
    refused.error.kind = Kind::ReadOnly;
    failWaiting(refused, [](const Job &job) { return job.changes; });
    for (auto &[ticket, entry] : m_entries)
        entry.wantedBack |= entry.job.changes;
    pump();
}

void Dispatcher::submit(const Job &job)
{
    if (m_hasCredentials && m_tokens.isSignedOut()) {
        emit answered(job.ticket, signedOutReply());
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
    if (found->second.exchange != 0 && found->second.job.wire.changes) {
        found->second.withdrawn = true;
        return;
    }
    if (found->second.exchange != 0) {
        m_transport->abort(found->second.exchange);
        m_queue.finished();
    }
    m_entries.erase(found);
    pump();
}

void Dispatcher::stopAsking()
{
    if (!m_entries.empty() || m_tokens.state() != Tokens::State::Asking)
        return;
    dropTokenRequest();
    Reply stopped;
    stopped.error.kind = Kind::Withdrawn;
    m_tokens.take(stopped, now());
    pump();
}

void Dispatcher::takeBack(quint64 ticket)
{
    const auto found = m_entries.find(ticket);
    const bool isWaiting = found != m_entries.end() && found->second.exchange == 0;
    emit fateKnown(ticket, isWaiting ? Client::Fate::TakenBack : Client::Fate::OnItsWay);
    if (isWaiting) {
        m_queue.withdraw(ticket);
        m_entries.erase(found);
        pump();
    } else if (found != m_entries.end()) {
        found->second.wantedBack = true;
    }
}

void Dispatcher::pump()
{
    // Not in the constructor: the transport belongs to the thread that this object was moved to.
    if (!m_transport) {
        m_transport = m_settings.transport ? m_settings.transport() : makeTransport(m_settings.proxies);
        connect(m_transport.get(), &Transport::departed, this, &Dispatcher::noteDeparture);
    }
    if (!m_report.isActive())
        m_report.start(reportEvery);
    if (!m_hasCredentials)
        return;

    askForToken();
    const auto maySend = [this] { return m_tokenQueued || !m_tokens.token(now()).isEmpty(); };
    while (maySend()) {
        const std::optional<quint64> ticket = m_queue.take(now());
        if (!ticket)
            break;
        if (*ticket == tokenTicket)
            sendTokenRequest();
        else
            sendEntry(m_entries.at(*ticket));
    }
    const std::optional<qint64> at = maySend() ? m_queue.nextAt(now()) : std::nullopt;
    if (at)
        m_slot.start(int(std::clamp<qint64>(*at - now(), 0, 60 * 1000)));
    else
        m_slot.stop();
}

void Dispatcher::sendEntry(Entry &entry)
{
    entry.token = m_tokens.number();
    entry.sentAt = now();
    if (entry.firstSentAt < 0)
        entry.firstSentAt = entry.sentAt;
    entry.exchange =
        m_transport->send(entry.job.wire, m_tokens.token(now()),
                          [this, ticket = entry.job.ticket](const WireReply &wire) { take(ticket, wire); });
}

void Dispatcher::noteDeparture(quint64 exchange)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [=](const auto &one) { return one.second.exchange == exchange; });
    if (exchange == m_tokenExchange)
        m_queue.departed(tokenTicket, now());
    else if (found != m_entries.end())
        m_queue.departed(found->first, now());
}

void Dispatcher::take(quint64 ticket, const WireReply &wire)
{
    const auto found = m_entries.find(ticket);
    Entry &entry = found->second;
    if (wire.status != 0)
        m_queue.answered(ticket, now());
    m_queue.finished();
    entry.exchange = 0;
    const auto milliseconds = int(now() - entry.sentAt);
    Reply reply = readReply(wire, entry.job.operation, entry.job.reader.get());
    // Along with the answer: whoever waits in the other thread is woken once.
    emit exchanged(entry.job.wire.method, entry.job.operation->path, wire.status, milliseconds, ticket);
    if (meansAccepted(reply)) {
        m_tokens.accept(entry.token);
        m_refusals = 0;
    }
    if (entry.withdrawn)
        m_entries.erase(found);
    else if (!repeatAfterPause(entry, wire, reply)
             && (entry.wantedBack
                 || (!repeatAfterRefusal(entry, reply) && !repeatAfterFault(entry, wire, reply))))
        answer(ticket, reply);
    pump();
}

bool Dispatcher::repeatAfterPause(Entry &entry, const WireReply &wire, const Reply &reply)
{
    if (!meansTooMany(reply) || entry.pauses >= mostPauses)
        return false;
    m_queue.hold(
        now(),
        m_settings.pauses.afterTooMany(entry.pauses++, wire.retryAfter, QDateTime::currentDateTimeUtc()));
    if (entry.wantedBack)
        return false;
    m_queue.enqueue(entry.job.ticket, entry.job.priority);
    return true;
}

bool Dispatcher::repeatAfterRefusal(Entry &entry, Reply &reply)
{
    if (reply.error.kind != Kind::SignedOut || m_tokens.isSignedOut())
        return false;
    const bool isOldToken = m_tokens.state() != Tokens::State::Valid || entry.token != m_tokens.number();
    if (isOldToken || (m_tokens.mayRenew() && !entry.renewed)) {
        if (!isOldToken)
            m_tokens.renew();
        entry.renewed = true;
        m_queue.enqueue(entry.job.ticket, entry.job.priority);
        return true;
    }
    // Refused with a token as new as can be. Is it this request, or the account?
    const bool isAlone = !m_tokens.isTrusted() && m_entries.size() == 1;
    if (m_tokens.isKey() || isAlone || ++m_refusals >= mostRefusals) {
        refuseAll(reply.error); // this one, too: the entry is gone
        return true;
    }
    if (m_tokens.isTrusted())
        reply.error.kind = Kind::Forbidden;
    return false;
}

bool Dispatcher::repeatAfterFault(Entry &entry, const WireReply &wire, const Reply &reply)
{
    const bool isWrite = entry.job.wire.changes;
    const bool neverArrived = reply.error.kind == Kind::Unreachable && !reply.error.outcomeUnknown;
    if (!reply.error.isTransient() || meansTooMany(reply) || (isWrite && !neverArrived)
        || entry.tries >= mostTries || now() - entry.firstSentAt > patience)
        return false;
    const std::optional<int> pause =
        m_settings.pauses.afterFault(entry.tries, wire.retryAfter, QDateTime::currentDateTimeUtc());
    if (!pause)
        return false;
    ++entry.tries;
    QTimer::singleShot(*pause, this, [this, ticket = entry.job.ticket, priority = entry.job.priority] {
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
    if (found->second.job.wire.changes && mayHaveArrived(last.error))
        last.error.outcomeUnknown = true;
    m_entries.erase(found);
    emit answered(ticket, last);
}

void Dispatcher::askForToken()
{
    m_tokens.token(now()); // notices that the present one runs out
    const bool isAsked = m_tokenQueued || m_tokenExchange != 0 || m_tokenPause.isActive();
    if (m_tokens.state() != Tokens::State::Missing || isAsked || m_queue.waiting() == 0)
        return;
    m_tokenQueued = true;
    m_queue.enqueueFirst(tokenTicket);
}

void Dispatcher::sendTokenRequest()
{
    m_tokenQueued = false;
    const WireRequest request = m_tokens.tokenRequest(m_settings.service);
    m_tokenExchange = m_transport->send(
        request, {}, [this, path = request.url.path(), sentAt = now()](const WireReply &wire) {
            emit exchanged("POST", path, wire.status, int(now() - sentAt), 0);
            takeToken(wire);
        });
}

/// The answer to a request that was made for other credentials or scopes must not be taken.
void Dispatcher::dropTokenRequest()
{
    if (std::exchange(m_tokenQueued, false))
        m_queue.withdraw(tokenTicket);
    if (const quint64 exchange = std::exchange(m_tokenExchange, 0)) {
        m_transport->abort(exchange);
        m_queue.finished();
    }
    m_tokenPause.stop();
    m_tokenTries = 0;
    m_tokenPauses = 0;
}

void Dispatcher::takeToken(const WireReply &wire)
{
    m_queue.finished();
    m_tokenExchange = 0;
    const Reply reply = readReply(wire, nullptr);
    switch (m_tokens.take(reply, now())) {
    case Tokens::Outcome::Granted:
        m_tokenTries = 0;
        m_tokenPauses = 0;
        emit tokenGranted(m_tokens.granted());
        break;
    case Tokens::Outcome::AskAgain:
        emit scopeParameterRefused();
        break;
    case Tokens::Outcome::Refused:
        refuseAll(reply.error);
        break;
    case Tokens::Outcome::Failed:
        repeatTokenRequest(wire, reply);
        break;
    }
    pump();
}

void Dispatcher::repeatTokenRequest(const WireReply &wire, const Reply &reply)
{
    const QDateTime time = QDateTime::currentDateTimeUtc();
    if (meansTooMany(reply) && m_tokenPauses < mostPauses) {
        m_queue.hold(now(), m_settings.pauses.afterTooMany(m_tokenPauses++, wire.retryAfter, time));
        return; // whoever waits asks again
    }
    const std::optional<int> pause = m_settings.pauses.afterFault(m_tokenTries, wire.retryAfter, time);
    if (reply.error.isTransient() && pause && ++m_tokenTries < mostTokenTries) {
        m_tokenPause.start(*pause);
        return;
    }
    m_tokenTries = 0;
    m_tokenPauses = 0;
    Reply failed = reply;
    if (failed.ok())
        failed.error.kind = Kind::NotUnderstood;
    failWaiting(failed);
}

void Dispatcher::failWaiting(const Reply &reply, const std::function<bool(const Job &)> &isMeant)
{
    std::vector<quint64> waiting;
    for (const auto &[ticket, entry] : m_entries) {
        if (entry.exchange == 0 && (!isMeant || isMeant(entry.job)))
            waiting.push_back(ticket);
    }
    std::sort(waiting.begin(), waiting.end());
    for (quint64 ticket : waiting) {
        m_queue.withdraw(ticket);
        m_entries.erase(ticket);
        emit answered(ticket, reply);
    }
}

void Dispatcher::refuseAll(const ApiError &error)
{
    m_tokens.refuse();
    Reply refused;
    refused.status = error.status;
    refused.error = error;
    refused.error.kind = Kind::SignedOut;
    failWaiting(refused);
    emit signedOut(refused.error);
}

void Dispatcher::reportState()
{
    QueueState state;
    state.waiting = m_queue.waiting();
    state.inFlight = m_queue.inFlight();
    state.sentLastSecond = m_queue.sentLastSecond(now());
    state.sentToday = m_queue.sentLastDay();
    state.heldFor = int(m_queue.heldFor(now()));
    if (state != m_reported) {
        m_reported = state;
        emit stateChanged(state);
    }
    // The rest changes with what happens, and then pump() asks for a report.
    if (state.sentLastSecond + state.heldFor > 0)
        m_report.start(reportEvery);
}

} // namespace pulsedeck
