// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeservice.h"

#include <QPointer>
#include <QUrlQuery>

#include <memory>
#include <vector>

namespace pulsedeck::test {

class FakeTransport;

struct FakeService::State {
    struct Held {
        const Transport *owner;
        quint64 number;
        WireReply wire;
        Transport::Done done;
    };
    std::vector<std::unique_ptr<Expectation>> expected;
    QList<Exchange> exchanges;
    QList<Exchange> tokenRequests;
    QList<Exchange> unexpected;
    std::vector<Held> held;
};

/// What the client talks to. Shares its state with the FakeService, which may go first.
class FakeTransport : public Transport {
public:
    explicit FakeTransport(std::shared_ptr<FakeService::State> state) : m_state(std::move(state)) { }
    ~FakeTransport() override
    {
        std::erase_if(m_state->held, [this](const auto &one) { return one.owner == this; });
    }

    quint64 send(const WireRequest &request, const QByteArray &bearer, Done done) override
    {
        const quint64 number = ++m_last;
        FakeService::Exchange exchange {request.method, request.url.path(),
                                        request.url.query(QUrl::FullyDecoded), request.body, bearer};
        const bool isToken = exchange.path.startsWith(QStringLiteral("/oauth/"));
        (isToken ? m_state->tokenRequests : m_state->exchanges) << exchange;
        const auto found =
            std::find_if(m_state->expected.begin(), m_state->expected.end(), [&](const auto &one) {
                return one->m_method == exchange.method && one->m_path == exchange.path
                    && (one->m_query.isNull() || one->m_query == exchange.query);
            });
        if (found == m_state->expected.end() && isToken) {
            later(number, json(R"({"access_token":"token","token_type":"Bearer","expires_in":3600})"), done);
            return number;
        }
        if (found == m_state->expected.end()) {
            m_state->unexpected << exchange;
            later(number, json(R"({"message":"unexpected"})", 418), done);
            return number;
        }
        const WireReply wire = (*found)->m_make ? (*found)->m_make(exchange) : (*found)->m_wire;
        if ((*found)->m_held)
            m_state->held.push_back({this, number, wire, done});
        else
            later(number, wire, done);
        if (!(*found)->m_always)
            m_state->expected.erase(found);
        return number;
    }

    void abort(quint64 exchange) override
    {
        m_aborted << exchange;
        std::erase_if(m_state->held, [this, exchange](const auto &one) {
            return one.owner == this && one.number == exchange;
        });
    }

    static WireReply json(const QByteArray &body, int status = 200)
    {
        WireReply wire;
        wire.status = status;
        wire.contentType = "application/json";
        wire.body = body;
        return wire;
    }

private:
    void later(quint64 number, const WireReply &wire, const Done &done)
    {
        QMetaObject::invokeMethod(
            this,
            [this, number, wire, done] {
                if (!m_aborted.contains(number))
                    done(wire);
            },
            Qt::QueuedConnection);
    }

    std::shared_ptr<FakeService::State> m_state;
    QList<quint64> m_aborted;
    quint64 m_last = 0;
};

FakeService::Expectation &FakeService::Expectation::answer(const QByteArray &body, int status)
{
    m_wire = FakeTransport::json(body, status);
    return *this;
}

FakeService::Expectation &FakeService::Expectation::fail(ApiError::Kind kind, bool outcomeUnknown)
{
    m_wire = {};
    m_wire.error.kind = kind;
    m_wire.error.outcomeUnknown = outcomeUnknown;
    return *this;
}

FakeService::Expectation &FakeService::Expectation::hold()
{
    m_held = true;
    return *this;
}

FakeService::Expectation &FakeService::Expectation::always()
{
    m_always = true;
    return *this;
}

FakeService::Expectation &FakeService::Expectation::withQuery(const QString &query)
{
    m_query = query;
    return *this;
}

FakeService::Expectation &FakeService::Expectation::reply(std::function<WireReply(const Exchange &)> make)
{
    m_make = std::move(make);
    return *this;
}

FakeService::FakeService() : m_state(std::make_shared<State>()) { }

FakeService::~FakeService() = default;

Client::Settings FakeService::settings()
{
    Client::Settings settings;
    settings.service = QUrl(QStringLiteral("https://service.invalid"));
    settings.requestsPerSecond = 100000;
    settings.requestsPerMinute = 1000000;
    settings.requestsPerDay = 10000000;
    settings.pauses = {.fault = 1, .tooMany = 1};
    settings.comeback.probes = 0; // what nobody expects
    settings.transport = [state = m_state] { return std::make_unique<FakeTransport>(state); };
    return settings;
}

void FakeService::signIn(Client &client, Scopes scopes)
{
    client.setScopes(scopes);
    client.setCredentials({Credentials::Kind::ApiKey, {}, QStringLiteral("key")});
}

void FakeService::signInWithPair(Client &client, Scopes scopes)
{
    client.setScopes(scopes);
    client.setCredentials({Credentials::Kind::ClientSecret, QStringLiteral("id"), QStringLiteral("secret")});
}

FakeService::Expectation &FakeService::expect(const QByteArray &method, const QString &path)
{
    auto expectation = std::make_unique<Expectation>();
    expectation->m_method = method;
    expectation->m_path = path;
    expectation->answer("{}");
    m_state->expected.push_back(std::move(expectation));
    return *m_state->expected.back();
}

void FakeService::release()
{
    const auto held = std::move(m_state->held);
    m_state->held.clear();
    for (const State::Held &one : held)
        one.done(one.wire);
}

bool FakeService::idle() const
{
    const bool allAsked = std::all_of(m_state->expected.begin(), m_state->expected.end(),
                                      [](const auto &one) { return one->m_always; });
    return allAsked && m_state->unexpected.isEmpty() && m_state->held.empty();
}

int FakeService::heldCount() const
{
    return int(m_state->held.size());
}

QList<FakeService::Exchange> FakeService::tokenRequests() const
{
    return m_state->tokenRequests;
}

const QList<FakeService::Exchange> &FakeService::exchanges() const
{
    return m_state->exchanges;
}

QList<FakeService::Exchange> FakeService::unexpected() const
{
    return m_state->unexpected;
}

} // namespace pulsedeck::test
