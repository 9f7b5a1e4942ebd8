// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/request.h"
#include "app/wire/comeback.h"
#include "app/wire/credentials.h"
#include "app/wire/pauses.h"
#include "app/wire/reply.h"
#include "app/wire/requestlog.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QThread;

namespace pulsedeck {

class ProxyLogins;
class Transport;

/// What the queue is doing, for the status bar.
struct QueueState {
    int waiting = 0;
    int inFlight = 0;
    int sentLastSecond = 0;
    int sentToday = 0;
    /// Milliseconds until the service may be asked again; 0 when nothing is held.
    int heldFor = 0;
    bool operator==(const QueueState &) const = default;
};

/// The one door to the service for one account. It alone knows tokens, retries, limits and errors.
///
/// A request is first held against the contract and the picked scopes, here and at once, and an account
/// may be read-only; what does not fit is answered with an error and no byte leaves. The rest waits in the
/// account's queue, in the network thread. Handlers run in the client's thread, never from within send() or
/// takeBack(), and never after the context is gone or the request was withdrawn.
class Client : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(const Reply &)>;
    using Ticket = quint64;

    /// What becomes of a request that somebody wants back.
    enum class Fate {
        TakenBack, ///< It was not carried out and never will be; its handler does not run.
        OnItsWay, ///< It has left: the handler of send() gets the outcome, and nothing is repeated any more.
    };
    using FateHandler = std::function<void(Fate)>;

    struct Settings {
        QUrl service; ///< "https://api.sendpulse.com" or a loopback address.
        int requestsPerSecond = 10;
        int requestsPerMinute = 1000;
        int requestsPerDay = 500000;
        Pauses pauses;
        /// So long somebody waits without being told that the service is slow.
        std::chrono::milliseconds slowAfter {8000};
        Comeback::Pace comeback;
        std::shared_ptr<ProxyLogins> proxies; ///< Null: a proxy that asks for a login is not given one.
        /// Whether a request leaves everything as it is; null: as the contract says of its operation.
        std::function<bool(const Request &)> onlyReads;
        /// Makes the transport, called in the network thread. Null: the real one.
        std::function<std::unique_ptr<Transport>()> transport;
    };

    /// @p network is a running thread that outlives the client; null: everything stays in this thread.
    /// @p contract outlives both.
    Client(const Contract &contract, Settings settings, QThread *network, QObject *parent = nullptr);
    ~Client() override;

    const Contract &contract() const { return m_contract; }
    QUrl service() const { return m_settings.service; }

    /// Until credentials are set requests wait; with Kind::None they are answered with SignedOut.
    void setCredentials(const Credentials &credentials);
    void setScopes(Scopes picked);
    Scopes scopes() const { return m_scopes; }
    bool allows(Scope scope) const { return m_scopes.testFlag(scope); }
    /// While it is, only what onlyReads is sent. What still waits is refused too, and what is on its way is
    /// not repeated.
    void setReadOnly(bool on);
    bool isReadOnly() const { return m_isReadOnly; }

    Ticket send(const Request &request, QObject *context, Handler handler);
    void withdraw(Ticket ticket);
    /// Takes @p ticket back as long as it waits: for its turn, for a token, or to be repeated after it was
    /// refused. Decided where requests leave, for this one alone. What was answered meanwhile is OnItsWay,
    /// and its handler ran before.
    void takeBack(Ticket ticket, QObject *context, FateHandler handler);

    /// Somebody has been waiting for a read for longer than Settings::slowAfter.
    bool isSlow() const;
    /// Withdraws all reads that somebody waits for; each is answered with Withdrawn. Writes go on.
    void stopReading();
    /// Settings::proxies knows more than before: reads that failed may be tried again.
    void useNewProxyLogin();

    const QueueState &queueState() const { return m_queueState; }
    const Settings &settings() const { return m_settings; }
    /// What was sent since the program started.
    RequestLog &log() { return m_log; }

signals:
    void queueStateChanged(const pulsedeck::QueueState &state);
    void slowChanged(bool isSlow);
    /// Reads that failed may be tried again. Never a reason to repeat a write.
    void cameBack();
    /// @p proxy, "host:port", asks for a name and a password, and those at hand will not do.
    void proxySignInWanted(const QString &proxy);
    /// The service refused the credentials for good; every waiting request was answered with SignedOut.
    void signedOut(const pulsedeck::ApiError &error);
    /// A token was granted; @p granted is what the reply named, 0 when it named nothing.
    void tokenGranted(pulsedeck::Scopes granted);
    /// The service refused the `scope` parameter; remember it for the account.
    void scopeParameterRefused();
    /// One exchange ended; log() holds it already. The documents' path, no values, no bodies, no headers.
    void exchanged(const QByteArray &method, const QString &path, int status, int milliseconds);

private:
    struct Private;
    void probe(const Request &read, Comeback::Answer answer);
    void answer(Ticket ticket, const Reply &reply);
    bool onlyReads(const Request &request) const;
    ApiError refusalHere(const Request &request) const;
    void noteExchange(const QByteArray &method, const QString &path, int status, int milliseconds,
                      Ticket ticket);

    const Contract &m_contract;
    Settings m_settings;
    Scopes m_scopes;
    bool m_isReadOnly = false;
    QueueState m_queueState;
    RequestLog m_log;
    std::unique_ptr<Private> d;
};

} // namespace pulsedeck
