// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/nettransport.h"

#include "app/core/exchange.h"
#include "app/core/uploaddevice.h"

#include <QHostAddress>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

namespace pulsedeck {

using namespace Qt::StringLiterals;

namespace {

/// The system's proxy for the world outside, none for this machine.
class ProxyFactory : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (QHostAddress(query.peerHostName()).isLoopback() || query.peerHostName() == "localhost"_L1)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

class NoCookies : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

QNetworkRequest networkRequest(const WireRequest &request, const QByteArray &bearer)
{
    QNetworkRequest wire(request.url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    wire.setRawHeader("Accept", "application/json");
    wire.setRawHeader("User-Agent", "Pulsedeck/" PULSEDECK_VERSION);
    if (!bearer.isEmpty())
        wire.setRawHeader("Authorization", "Bearer " + bearer);
    if (!request.contentType.isEmpty())
        wire.setRawHeader("Content-Type", request.contentType);
    return wire;
}

} // namespace

NetTransport::NetTransport() : NetTransport(Limits {}) { }

NetTransport::NetTransport(Limits limits) : m_limits(limits)
{
    m_manager.setProxyFactory(new ProxyFactory);
    m_manager.setCookieJar(new NoCookies(&m_manager));
    m_manager.setAutoDeleteReplies(false);
}

NetTransport::~NetTransport() = default;

QNetworkReply *NetTransport::start(const WireRequest &request, const QByteArray &bearer)
{
    QNetworkRequest wire = networkRequest(request, bearer);
    if (!request.changes && request.body.isEmpty())
        return m_manager.sendCustomRequest(wire, request.method);
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto *upload = new UploadDevice(request.body);
    QNetworkReply *reply = m_manager.sendCustomRequest(wire, request.method, upload);
    upload->setParent(reply);
    return reply;
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
    auto exchange = std::make_unique<Exchange>(start(request, bearer), m_limits, request.changes);
    // Queued: an exchange never ends within send(), nor is it deleted in a slot of its own reply.
    connect(
        exchange.get(), &Exchange::ended, this,
        [this, number, done](const WireReply &wire) {
            if (m_exchanges.erase(number) > 0)
                done(wire);
        },
        Qt::QueuedConnection);
    m_exchanges.emplace(number, std::move(exchange));
    return number;
}

void NetTransport::abort(quint64 exchange)
{
    m_exchanges.erase(exchange);
}

std::unique_ptr<Transport> makeTransport()
{
    return std::make_unique<NetTransport>();
}

} // namespace pulsedeck
