// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/transport.h"

#include <QNetworkAccessManager>

#include <chrono>
#include <unordered_map>
#include <vector>

namespace pulsedeck {

class Exchange;

/// The real transport, over QNetworkAccessManager, with what Qt does by default and must not happen here
/// turned off: redirects are never followed, cookies and caches are not kept, a body is never sent twice,
/// TLS errors are never ignored, and every phase of an exchange has an end.
class NetTransport : public Transport {
    Q_OBJECT
public:
    struct Limits {
        std::chrono::milliseconds connect {10000}; ///< Until a body was sent, or a piece of it.
        std::chrono::milliseconds firstByte {15000};
        std::chrono::milliseconds idle {10000};
        std::chrono::milliseconds total {60000};
        qint64 bodyBytes = 16 * 1024 * 1024; ///< After inflating.
        qint64 headerBytes = 64 * 1024;
    };

    NetTransport();
    explicit NetTransport(Limits limits, std::shared_ptr<ProxyLogins> proxies = {});
    ~NetTransport() override;

    quint64 send(const WireRequest &request, const QByteArray &bearer, Done done) override;
    void abort(quint64 exchange) override;

private:
    /// QNetworkAccessManager opens six connections to a host, and queues what is too many where nobody can
    /// reach it. So there is another one for every six exchanges at a time.
    struct Lane {
        QNetworkAccessManager manager;
        int running = 0;
        qint64 lastUsed = 0; ///< Wall clock: it goes on while the computer sleeps.
        QString askingProxy; ///< "host:port" of the one that asked for a login last.
        QString triedLogin; ///< What it was given; asked again, it did not like it.
        bool isUsedUp = false; ///< Qt 6.8 may give a connection that has ended to the next request.
    };
    struct Running {
        std::unique_ptr<Exchange> exchange;
        Lane *lane;
    };
    Lane &freeLane(bool changes);
    Lane &newLane();
    bool forget(quint64 exchange);

    Limits m_limits;
    std::shared_ptr<ProxyLogins> m_proxies;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::unordered_map<quint64, Running> m_running;
    quint64 m_last = 0;
};

} // namespace pulsedeck
