// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wire/nettransport.h"

#include "app/wire/exchange.h"
#include "app/wire/proxylogins.h"
#include "app/wire/uploaddevice.h"

#include <QAuthenticator>
#include <QDateTime>
#include <QHostAddress>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

namespace pulsedeck {

using namespace Qt::StringLiterals;

namespace {

constexpr int connectionsPerManager = 6;
constexpr qint64 trustedForWrites = 10 * 1000;
constexpr qint64 trustedForReads = 60 * 1000;

/// None, where Qt would find none by itself, either: told so outright, it reads what is not encrypted without
/// a buffer, with a call to the kernel for each byte of a header.
QNetworkProxy noProxy(const QNetworkProxyQuery &query)
{
    const QNetworkProxyQuery socket(query.peerHostName(), query.peerPort(), {},
                                    QNetworkProxyQuery::TcpSocket);
    const QList<QNetworkProxy> found = QNetworkProxyFactory::proxyForQuery(socket);
    const bool isDirect = !found.isEmpty() && found.constFirst().type() == QNetworkProxy::NoProxy;
    return {isDirect ? QNetworkProxy::DefaultProxy : QNetworkProxy::NoProxy};
}

/// The system's proxy for the world outside, none for this machine.
class ProxyFactory : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (QHostAddress(query.peerHostName()).isLoopback() || query.peerHostName() == "localhost"_L1)
            return {noProxy(query)};
        return systemProxyForQuery(query);
    }
};

class NoCookies : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

/// What all requests have in common; setting it up for each of them takes a while.
QNetworkRequest anyRequest()
{
    QNetworkRequest wire;
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wire.setRawHeader("Accept", "application/json");
    wire.setRawHeader("User-Agent", "Pulsedeck/" PULSEDECK_VERSION);
    return wire;
}

QNetworkRequest networkRequest(const WireRequest &request, const QByteArray &bearer)
{
    static const QNetworkRequest any = anyRequest();
    QNetworkRequest wire(any);
    wire.setUrl(request.url);
    if (!bearer.isEmpty())
        wire.setRawHeader("Authorization", "Bearer " + bearer);
    if (!request.contentType.isEmpty())
        wire.setRawHeader("Content-Type", request.contentType);
    if (request.url.scheme() == "https"_L1) {
        QSslConfiguration tls = wire.sslConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        wire.setSslConfiguration(tls);
    }
    return wire;
}

QNetworkReply *start(QNetworkAccessManager &manager, const WireRequest &request, const QByteArray &bearer)
{
    // Reads have an empty upload for the same reason: what Qt sends again by itself, up to three times,
    // nobody has counted against the ceilings of the service.
    QNetworkRequest wire = networkRequest(request, bearer);
    wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto *upload = new UploadDevice(request.body);
    QNetworkReply *reply = manager.sendCustomRequest(wire, request.method, upload);
    upload->setParent(reply);
    return reply;
}

} // namespace

NetTransport::NetTransport() : NetTransport(Limits {}) { }

NetTransport::NetTransport(Limits limits, std::shared_ptr<ProxyLogins> proxies)
    : m_limits(limits), m_proxies(std::move(proxies))
{
}

NetTransport::~NetTransport() = default;

NetTransport::Lane &NetTransport::newLane()
{
    Lane &lane = *m_lanes.emplace_back(std::make_unique<Lane>());
    lane.manager.setProxyFactory(new ProxyFactory);
    lane.manager.setCookieJar(new NoCookies(&lane.manager));
    lane.manager.setAutoDeleteReplies(false);
    connect(&lane.manager, &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this, &lane](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
                if (proxy.hostName().isEmpty())
                    return;
                lane.askingProxy = u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
                const auto login = m_proxies ? m_proxies->find(lane.askingProxy) : std::nullopt;
                const QString given = login ? login->name + u'\n' + login->password : QString();
                // Given once more, it would ask once more, without end.
                const bool isRefused = login && std::exchange(lane.triedLogin, given) == given;
                if (isRefused)
                    m_proxies->refuse(lane.askingProxy, *login);
                if (isRefused || !login)
                    return lane.triedLogin.clear();
                authenticator->setUser(login->name);
                authenticator->setPassword(login->password);
            });
    return lane;
}

NetTransport::Lane &NetTransport::freeLane(bool changes)
{
    const auto free = std::find_if(m_lanes.begin(), m_lanes.end(), [](const auto &lane) {
        return lane->running < (lane->isUsedUp ? 1 : connectionsPerManager);
    });
    if (free == m_lanes.end())
        return newLane();
    // A connection that was silent for long may be dead without our knowing. A read would only be late, but
    // a write would end in doubt.
    Lane &lane = **free;
    const qint64 silence = QDateTime::currentMSecsSinceEpoch() - lane.lastUsed;
    const bool isOld = silence < 0 || silence > (changes ? trustedForWrites : trustedForReads);
    if (lane.running == 0 && (std::exchange(lane.isUsedUp, false) || isOld))
        lane.manager.clearConnectionCache();
    return lane;
}

quint64 NetTransport::send(const WireRequest &request, const QByteArray &bearer, Done done)
{
    const quint64 number = ++m_last;
    if (!isSafeService(request.url)) {
        WireReply refused;
        refused.error.kind = ApiError::Kind::Tls;
        refused.error.detail = u"plain http is for this machine only"_s;
        QMetaObject::invokeMethod(
            this, [done, refused] { done(refused); }, Qt::QueuedConnection);
        return number;
    }
    Lane &lane = freeLane(request.changes);
    ++lane.running;
    auto exchange = std::make_unique<Exchange>(start(lane.manager, request, bearer), m_limits, request);
    connect(exchange.get(), &Exchange::departed, this, [this, number] { emit departed(number); });
    connect(exchange.get(), &Exchange::ended, this,
            [&lane, ended = exchange.get()] { lane.isUsedUp |= ended->usedUpConnection(); });
    // Queued: an exchange never ends within send(), nor is it deleted in a slot of its own reply.
    connect(
        exchange.get(), &Exchange::ended, this,
        [this, number, done, &lane](WireReply wire) {
            // A service can answer so, too, but has no business to.
            const bool asksForLogin = wire.error.kind == ApiError::Kind::ProxySignIn;
            if (asksForLogin && lane.askingProxy.isEmpty())
                wire.error.kind = ApiError::Kind::Unreachable;
            else if (asksForLogin)
                wire.error.detail = lane.askingProxy;
            else
                lane.triedLogin.clear();
            if (forget(number))
                done(wire);
        },
        Qt::QueuedConnection);
    m_running.emplace(number, Running {std::move(exchange), &lane});
    return number;
}

void NetTransport::abort(quint64 exchange)
{
    forget(exchange);
}

bool NetTransport::forget(quint64 exchange)
{
    const auto found = m_running.find(exchange);
    if (found == m_running.end())
        return false;
    --found->second.lane->running;
    found->second.lane->lastUsed = QDateTime::currentMSecsSinceEpoch();
    m_running.erase(found);
    return true;
}

std::unique_ptr<Transport> makeTransport(const std::shared_ptr<ProxyLogins> &proxies)
{
    return std::make_unique<NetTransport>(NetTransport::Limits {}, proxies);
}

} // namespace pulsedeck
