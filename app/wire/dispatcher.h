// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"
#include "app/wire/requestqueue.h"
#include "app/wire/tokens.h"
#include "app/wire/transport.h"

#include <QElapsedTimer>
#include <QTimer>

#include <unordered_map>

namespace pulsedeck {

/// Client's other half, in the network thread: sends what the queue lets out, with a token, and repeats what
/// may be repeated.
///
///   submit --> waiting in the queue --slot--> in flight --answer--> answered
///                ^    ^    ^                      |
///                |    |    +-- 429: a pause ------+
///                |    +------- 401: one renewal --+   (for all requests in flight together)
///                +------------ fault of a read ---+   (three times, with growing pauses)
///
/// A write comes back to the queue only when it is certain that it was not carried out. The request for a
/// token stands in the same queue, before all others, and nothing else is taken while there is none.
class Dispatcher : public QObject {
    Q_OBJECT
public:
    struct Job {
        quint64 ticket = 0; ///< Counts up from 1.
        WireRequest wire;
        const Operation *operation = nullptr; ///< Never null in a submitted job.
        std::shared_ptr<const PageReader> reader;
        Priority priority = Priority::Click;
        bool changes = false; ///< Not to be sent once the account is read-only.
    };

    explicit Dispatcher(const Client::Settings &settings);
    ~Dispatcher() override;

    void setCredentials(const Credentials &credentials);
    void setScopes(Scopes scopes);
    /// The account is read-only now: what changes something and has not left is refused, and never repeated.
    void stopWriting();
    void submit(const Job &job);
    void withdraw(quint64 ticket);
    /// Nobody wants to wait any longer: gives up asking for a token when no request is left that needs it.
    void stopAsking();
    /// Answered with fateKnown(), after answered() when there is an answer already.
    void takeBack(quint64 ticket);

signals:
    void answered(quint64 ticket, const pulsedeck::Reply &reply);
    void fateKnown(quint64 ticket, pulsedeck::Client::Fate fate);
    void stateChanged(const pulsedeck::QueueState &state);
    void signedOut(const pulsedeck::ApiError &error);
    void tokenGranted(pulsedeck::Scopes granted);
    void scopeParameterRefused();
    /// @p ticket is 0 when a token was asked for.
    void exchanged(const QByteArray &method, const QString &path, int status, int milliseconds,
                   quint64 ticket);

private:
    struct Entry {
        Job job;
        quint64 exchange = 0; ///< In flight when not 0.
        int token = 0; ///< Number of the one sent with it.
        int tries = 0; ///< Repeats after faults.
        int pauses = 0; ///< Repeats after 429.
        bool renewed = false; ///< Repeated with a new token.
        bool withdrawn = false; ///< A write on its way when its asker went.
        bool wantedBack = false; ///< On its way when its asker wanted it back: never repeated.
        qint64 sentAt = 0;
        qint64 firstSentAt = -1;
    };

    void pump();
    void sendEntry(Entry &entry);
    void noteDeparture(quint64 exchange);
    void take(quint64 ticket, const WireReply &wire);
    bool repeatAfterPause(Entry &entry, const WireReply &wire, const Reply &reply);
    bool repeatAfterRefusal(Entry &entry, Reply &reply);
    bool repeatAfterFault(Entry &entry, const WireReply &wire, const Reply &reply);
    void answer(quint64 ticket, const Reply &reply);

    void askForToken();
    void sendTokenRequest();
    void takeToken(const WireReply &wire);
    void repeatTokenRequest(const WireReply &wire, const Reply &reply);
    void dropTokenRequest();
    void failWaiting(const Reply &reply, const std::function<bool(const Job &)> &isMeant = {});
    void refuseAll(const ApiError &error);

    void reportState();
    qint64 now() const { return m_clock.elapsed(); }

    Client::Settings m_settings;
    std::unique_ptr<Transport> m_transport;
    RequestQueue m_queue;
    Tokens m_tokens;
    std::unordered_map<quint64, Entry> m_entries;
    QElapsedTimer m_clock;
    QTimer m_slot;
    QTimer m_report;
    QueueState m_reported;
    bool m_hasCredentials = false;
    int m_refusals = 0; ///< 401 for good, in a row.

    bool m_tokenQueued = false;
    quint64 m_tokenExchange = 0; ///< In flight when not 0.
    QTimer m_tokenPause;
    int m_tokenTries = 0;
    int m_tokenPauses = 0;
};

} // namespace pulsedeck
