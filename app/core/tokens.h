// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/client.h"
#include "app/core/transport.h"

namespace pulsedeck {

/// The access token of one account: what it is, when it has to be renewed, and how to ask for it.
/// Pure state without a network; Dispatcher sends what tokenRequest() builds.
///
///   Missing --request--> Asking --granted--> Valid --margin before the end, or a 401--> Missing
///                          | \--scope refused--> Missing (once, then without the parameter)
///                          \--refused--> Refused
class Tokens {
public:
    enum class State { NoCredentials, Missing, Asking, Valid, Refused };
    enum class Outcome {
        Granted,
        AskAgain, ///< Without the `scope` parameter, which the service does not take.
        Refused, ///< For good: the credentials are wrong.
        Failed, ///< This time: see the reply's error.
    };

    void setCredentials(const Credentials &credentials);
    void setScopes(Scopes scopes);
    State state() const { return m_state; }
    bool withoutScopeParameter() const { return m_credentials.withoutScopeParameter; }

    /// The token to send at @p now (monotonic milliseconds); empty when there is none that will last.
    QByteArray token(qint64 now);
    /// Marks the state as Asking and builds the request.
    WireRequest tokenRequest(const QUrl &service);
    Outcome take(const Reply &reply, qint64 now);
    /// The service took a request with the present token.
    void prove() { m_proven = true; }
    bool isProven() const { return m_proven; }
    /// A request with @p token was answered with 401: the next token() will be a new one.
    void drop(const QByteArray &token);
    /// A key that never runs out and cannot be renewed.
    bool isFixed() const { return m_credentials.kind == Credentials::Kind::ApiKey; }
    /// No token will be accepted: the credentials are wrong or revoked.
    void refuse();
    /// What the token reply named; 0: nothing.
    Scopes granted() const { return m_granted; }

private:
    void forget();

    Credentials m_credentials;
    Scopes m_scopes;
    Scopes m_granted;
    State m_state = State::NoCredentials;
    QByteArray m_token;
    qint64 m_renewAt = 0;
    bool m_proven = false;
};

} // namespace pulsedeck
