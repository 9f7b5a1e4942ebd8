// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"
#include "app/wire/transport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <functional>

namespace pulsedeck::test {

/// A service in memory, for conversations: a test says what it expects and what is answered, in order.
/// Token requests are answered by themselves unless they are expected. What nobody expected is answered with
/// 418 and noted.
///
///     FakeService service;
///     Client client(contract, service.settings(), nullptr);
///     service.signIn(client, Scope::Emails);
///     service.expect("GET", "/addressbooks").answer(R"([{"id":1}])");
///     ... QTRY_VERIFY(service.idle());
class FakeService {
public:
    struct Exchange {
        QByteArray method;
        QString path; ///< Decoded.
        QString query; ///< Decoded.
        QByteArray body;
        QByteArray bearer;

        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    class Expectation {
    public:
        Expectation &answer(const QByteArray &json, int status = 200);
        Expectation &fail(ApiError::Kind kind, bool outcomeUnknown = false);
        /// Keeps the request open until release() is called.
        Expectation &hold();
        /// Answers again and again instead of once.
        Expectation &always();
        Expectation &withQuery(const QString &query);
        /// Makes the answer from the request.
        Expectation &reply(std::function<WireReply(const Exchange &)> make);

    private:
        friend class FakeService;
        friend class FakeTransport;
        QByteArray m_method;
        QString m_path;
        QString m_query;
        WireReply m_wire;
        std::function<WireReply(const Exchange &)> m_make;
        bool m_held = false;
        bool m_always = false;
    };

    FakeService();
    ~FakeService();

    /// For Client: this service as its transport, no ceilings, hardly a pause.
    Client::Settings settings();
    /// Gives @p client an API key, so that no token is asked for, and picks @p scopes.
    void signIn(Client &client, Scopes scopes = Scopes::fromInt((1 << 11) - 1));

    /// Gives @p client a client id and secret, so that it asks for a token.
    void signInWithPair(Client &client, Scopes scopes = Scopes::fromInt((1 << 11) - 1));

    Expectation &expect(const QByteArray &method, const QString &path);
    /// Answers what hold() kept open.
    void release();
    /// Everything expected was asked for, and nothing else.
    bool idle() const;
    int heldCount() const;
    /// All but token requests.
    const QList<Exchange> &exchanges() const;
    QList<Exchange> tokenRequests() const;
    QList<Exchange> unexpected() const;

private:
    friend class FakeTransport;
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace pulsedeck::test
