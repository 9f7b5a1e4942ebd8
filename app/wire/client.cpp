// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/client.h"

#include "app/wire/dispatcher.h"

#include <QThread>

#include <unordered_map>
#include <vector>

using namespace Qt::StringLiterals;

namespace pulsedeck {

struct Client::Private {
    struct Asker {
        QPointer<QObject> context;
        Handler handler;
        QMetaObject::Connection whenGone;
        Request request; ///< Without what is large: for the log.
    };

    struct Claim {
        QPointer<QObject> context;
        FateHandler handler;
    };

    Dispatcher *dispatcher = nullptr; ///< Lives in the network thread.
    std::unordered_map<Ticket, Asker> askers;
    std::unordered_map<Ticket, std::vector<Claim>> claims; ///< Who wants to know what became of a ticket.
    Ticket last = 0;

    template<typename Call> void post(Call call)
    {
        QMetaObject::invokeMethod(dispatcher, std::move(call), Qt::QueuedConnection);
    }
    void answer(Ticket ticket, const Reply &reply);
    void forget(Ticket ticket);
    void tell(Ticket ticket, Fate fate);
};

void Client::Private::answer(Ticket ticket, const Reply &reply)
{
    const auto found = askers.find(ticket);
    if (found == askers.end())
        return;
    const Asker asker = std::move(found->second);
    askers.erase(found);
    QObject::disconnect(asker.whenGone);
    if (asker.context && asker.handler)
        asker.handler(reply);
}

void Client::Private::forget(Ticket ticket)
{
    if (const auto found = askers.find(ticket); found != askers.end()) {
        QObject::disconnect(found->second.whenGone);
        askers.erase(found);
    }
}

void Client::Private::tell(Ticket ticket, Fate fate)
{
    if (fate == Fate::TakenBack)
        forget(ticket);
    const auto waiting = claims.extract(ticket);
    if (waiting.empty())
        return;
    for (const Claim &claim : waiting.mapped()) {
        if (claim.context && claim.handler)
            claim.handler(fate);
    }
}

Client::Client(const Contract &contract, Settings settings, QThread *network, QObject *parent)
    : QObject(parent), m_contract(contract), m_settings(std::move(settings)), d(std::make_unique<Private>())
{
    d->dispatcher = new Dispatcher(m_settings);
    if (network)
        d->dispatcher->moveToThread(network);
    // Queued in one thread too: a handler never runs within send().
    connect(
        d->dispatcher, &Dispatcher::answered, this,
        [this](quint64 ticket, const Reply &reply) { d->answer(ticket, reply); }, Qt::QueuedConnection);
    connect(
        d->dispatcher, &Dispatcher::fateKnown, this,
        [this](quint64 ticket, Fate fate) { d->tell(ticket, fate); }, Qt::QueuedConnection);
    connect(
        d->dispatcher, &Dispatcher::stateChanged, this,
        [this](const QueueState &state) {
            m_queueState = state;
            emit queueStateChanged(state);
        },
        Qt::QueuedConnection);
    connect(d->dispatcher, &Dispatcher::signedOut, this, &Client::signedOut, Qt::QueuedConnection);
    connect(d->dispatcher, &Dispatcher::tokenGranted, this, &Client::tokenGranted, Qt::QueuedConnection);
    connect(d->dispatcher, &Dispatcher::scopeParameterRefused, this, &Client::scopeParameterRefused,
            Qt::QueuedConnection);
    connect(d->dispatcher, &Dispatcher::exchanged, this, &Client::noteExchange, Qt::QueuedConnection);
}

Client::~Client()
{
    d->dispatcher->disconnect(this);
    if (d->dispatcher->thread() == QThread::currentThread())
        delete d->dispatcher;
    else
        d->dispatcher->deleteLater();
}

void Client::setCredentials(const Credentials &credentials)
{
    d->post([dispatcher = d->dispatcher, credentials] { dispatcher->setCredentials(credentials); });
}

void Client::setScopes(Scopes picked)
{
    m_scopes = picked;
    d->post([dispatcher = d->dispatcher, picked] { dispatcher->setScopes(picked); });
}

Client::Ticket Client::send(const Request &request, QObject *context, Handler handler)
{
    const Ticket ticket = ++d->last;
    auto &asker = d->askers[ticket];
    asker.context = context;
    asker.handler = std::move(handler);
    asker.request = Request {request.scope, request.operation, request.path, request.query};
    asker.whenGone = connect(context, &QObject::destroyed, this, [this, ticket] { withdraw(ticket); });

    const ApiError refused = refusalHere(request);
    if (refused.isSet()) {
        Reply reply;
        reply.error = refused;
        QMetaObject::invokeMethod(
            this, [this, ticket, reply] { d->answer(ticket, reply); }, Qt::QueuedConnection);
        return ticket;
    }
    Dispatcher::Job job;
    job.ticket = ticket;
    job.operation = m_contract.find(request.scope, request.operation);
    job.wire = toWire(request, *job.operation, m_settings.service);
    job.reader = request.reader;
    job.priority = request.priority;
    d->post([dispatcher = d->dispatcher, job] { dispatcher->submit(job); });
    return ticket;
}

/// Comes before the answer: whoever asked is still known, unless the request was withdrawn.
void Client::noteExchange(const QByteArray &method, const QString &path, int status, int milliseconds,
                          Ticket ticket)
{
    const auto asker = d->askers.find(ticket);
    const Request request = asker == d->askers.end() ? Request() : asker->second.request;
    m_log.add(m_contract.find(request.scope, request.operation), request, method, path, status, milliseconds);
    emit exchanged(method, path, status, milliseconds);
}

ApiError Client::refusalHere(const Request &request) const
{
    ApiError error;
    if (!allows(request.scope)) {
        error.kind = ApiError::Kind::NotPicked;
        error.detail = scopeName(request.scope);
        return error;
    }
    const QList<Violation> violations = checkRequest(request, m_contract);
    if (violations.isEmpty())
        return error;
    error.kind = ApiError::Kind::BadRequest;
    QStringList details;
    for (const Violation &violation : violations) {
        details << u"%1: %2"_s.arg(violation.where, violation.detail);
        error.fields.insert(violation.where, violation.detail);
    }
    error.detail = request.operation + u'\n' + details.join(u'\n');
    return error;
}

void Client::withdraw(Ticket ticket)
{
    if (!d->askers.contains(ticket))
        return;
    d->forget(ticket);
    d->post([dispatcher = d->dispatcher, ticket] { dispatcher->withdraw(ticket); });
}

void Client::takeBack(Ticket ticket, QObject *context, FateHandler handler)
{
    d->claims[ticket].push_back({context, std::move(handler)});
    d->post([dispatcher = d->dispatcher, ticket] { dispatcher->takeBack(ticket); });
}

} // namespace pulsedeck
