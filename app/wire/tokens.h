// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"
#include "app/wire/transport.h"

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

    ~Tokens();

    void setCredentials(const Credentials &credentials);
    /// True when the token, or the request for it, was for other scopes and has to be made anew.
    bool setScopes(Scopes scopes);
    State state() const { return m_state; }
    /// The token is an API key: it never runs out and cannot be renewed.
    bool isKey() const { return m_credentials.kind == Credentials::Kind::ApiKey; }
    /// Nothing will be accepted until there are other credentials.
    bool isSignedOut() const { return m_state == State::NoCredentials || m_state == State::Refused; }

    /// The token to send at @p now (monotonic milliseconds); empty when there is none that will last.
    QByteArray token(qint64 now);
    /// Tells tokens apart without keeping copies of them.
    int number() const { return m_number; }

    /// Marks the state as Asking and builds the request.
    WireRequest tokenRequest(const QUrl &service);
    Outcome take(const Reply &reply, qint64 now);
    /// What the token reply named; 0: nothing.
    Scopes granted() const { return m_granted; }

    /// The service took a request with token @p number.
    void accept(int number);
    /// A request was answered with 401: whether a new token may help. Not for a key, which never runs out,
    /// nor for a token that was asked for because of a 401 and that nothing was accepted with yet.
    bool mayRenew() const;
    void renew();
    /// Some request was accepted with these credentials.
    bool isTrusted() const { return m_trusted; }
    /// No token will be accepted: the credentials are wrong or revoked.
    void refuse();

private:
    void forget();

    Credentials m_credentials;
    Scopes m_scopes;
    Scopes m_granted;
    State m_state = State::NoCredentials;
    QByteArray m_token;
    int m_number = 0;
    qint64 m_renewAt = 0;
    bool m_doubtful = false; ///< Asked for because of a 401, and not accepted yet.
    bool m_trusted = false;
};

} // namespace pulsedeck
