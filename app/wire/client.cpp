// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/client.h"

#include "app/wire/dispatcher.h"
#include "app/wire/patience.h"

#include <QMetaMethod>
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
        bool isRead = false; ///< May be repeated as it stands here.
    };

    struct Claim {
        QPointer<QObject> context;
        FateHandler handler;
    };

    Dispatcher *dispatcher = nullptr; ///< Lives in the network thread.
    std::unordered_map<Ticket, Asker> askers;
    std::unordered_map<Ticket, std::vector<Claim>> claims; ///< Who wants to know what became of a ticket.
    Ticket last = 0;
    Patience patience;
    Comeback comeback;

    Private(Client &client, const Settings &settings)
        : patience(settings.slowAfter),
          comeback(settings.comeback, [&client](const Request &read, Comeback::Answer answer) {
              client.probe(read, std::move(answer));
          })
    {
    }

    template<typename Call> void post(Call call)
    {
        QMetaObject::invokeMethod(dispatcher, std::move(call), Qt::QueuedConnection);
    }
    std::optional<Asker> take(Ticket ticket);
    void forget(Ticket ticket) { take(ticket); }
    void tell(Ticket ticket, Fate fate);
};

std::optional<Client::Private::Asker> Client::Private::take(Ticket ticket)
{
    patience.end(ticket);
    const auto found = askers.find(ticket);
    if (found == askers.end())
        return {};
    Asker asker = std::move(found->second);
    askers.erase(found);
    QObject::disconnect(asker.whenGone);
    return asker;
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
    : QObject(parent), m_contract(contract), m_settings(std::move(settings)),
      d(std::make_unique<Private>(*this, m_settings))
{
    d->dispatcher = new Dispatcher(m_settings);
    if (network)
        d->dispatcher->moveToThread(network);
    // Queued in one thread too: a handler never runs within send().
    connect(
        d->dispatcher, &Dispatcher::answered, this,
        [this](quint64 ticket, const Reply &reply) { answer(ticket, reply); }, Qt::QueuedConnection);
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
    connect(&d->patience, &Patience::changed, this, &Client::slowChanged);
    connect(&d->comeback, &Comeback::back, this, &Client::cameBack);
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

void Client::setReadOnly(bool on)
{
    m_isReadOnly = on;
    if (on)
        d->post([dispatcher = d->dispatcher] { dispatcher->stopWriting(); });
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
            this, [this, ticket, reply] { answer(ticket, reply); }, Qt::QueuedConnection);
        return ticket;
    }
    Dispatcher::Job job;
    job.ticket = ticket;
    job.operation = m_contract.find(request.scope, request.operation);
    job.wire = toWire(request, *job.operation, m_settings.service);
    job.reader = request.reader;
    job.priority = request.priority;
    job.changes = !onlyReads(request);
    asker.isRead = !job.changes && job.wire.body.isEmpty();
    if (!job.wire.changes && (request.priority == Priority::Click || request.priority == Priority::Visible))
        d->patience.begin(ticket);
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

bool Client::onlyReads(const Request &request) const
{
    if (m_settings.onlyReads)
        return m_settings.onlyReads(request);
    const Operation *operation = m_contract.find(request.scope, request.operation);
    return operation && !operation->changes;
}

ApiError Client::refusalHere(const Request &request) const
{
    ApiError error;
    if (!allows(request.scope)) {
        error.kind = ApiError::Kind::NotPicked;
        error.detail = scopeName(request.scope);
        return error;
    }
    if (m_isReadOnly && !onlyReads(request)) {
        error.kind = ApiError::Kind::ReadOnly;
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

void Client::answer(Ticket ticket, const Reply &reply)
{
    const auto asker = d->take(ticket);
    if (!asker)
        return;
    const ApiError::Kind kind = reply.error.kind;
    if (kind == ApiError::Kind::ProxySignIn)
        emit proxySignInWanted(reply.error.detail);
    else if (reply.error.mayPass() && asker->isRead
             && isSignalConnected(QMetaMethod::fromSignal(&Client::cameBack)))
        d->comeback.noteFailure(asker->request);
    if (asker->context && asker->handler)
        asker->handler(reply);
}

/// What it brings is thrown away: the page that needs it reads for itself, in its own time.
void Client::probe(const Request &read, Comeback::Answer answer)
{
    Request probe = read;
    probe.priority = Priority::Background;
    const Ticket ticket = send(
        probe, this, [answer = std::move(answer)](const Reply &reply) { answer(!reply.error.mayPass()); });
    d->askers[ticket].isRead = false; // its failure is no news
}

bool Client::isSlow() const
{
    return d->patience.isUsedUp();
}

void Client::stopReading()
{
    Reply stopped;
    stopped.error.kind = ApiError::Kind::Withdrawn;
    const QList<quint64> tickets = d->patience.tickets();
    for (const Ticket ticket : tickets) {
        d->patience.end(ticket);
        d->post([dispatcher = d->dispatcher, ticket] { dispatcher->withdraw(ticket); });
        QMetaObject::invokeMethod(
            this, [this, ticket, stopped] { answer(ticket, stopped); }, Qt::QueuedConnection);
    }
    d->post([dispatcher = d->dispatcher] { dispatcher->stopAsking(); });
}

void Client::useNewProxyLogin()
{
    emit cameBack();
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
