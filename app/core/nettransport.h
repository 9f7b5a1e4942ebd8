// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/transport.h"

#include <QNetworkAccessManager>

#include <chrono>
#include <unordered_map>

class QNetworkReply;

namespace pulsedeck {

class Exchange;

/// The real transport, over QNetworkAccessManager, with what Qt does by default and must not happen here
/// turned off: redirects are never followed, cookies and caches are not kept, a body is never sent twice,
/// TLS errors are never ignored, and every phase of an exchange has an end.
class NetTransport : public Transport {
    Q_OBJECT
public:
    struct Limits {
        std::chrono::milliseconds firstByte {15000};
        std::chrono::milliseconds idle {10000};
        std::chrono::milliseconds total {60000};
        qint64 bodyBytes = 16 * 1024 * 1024; ///< After inflating.
        qint64 headerBytes = 64 * 1024;
    };

    NetTransport();
    explicit NetTransport(Limits limits);
    ~NetTransport() override;

    quint64 send(const WireRequest &request, const QByteArray &bearer, Done done) override;
    void abort(quint64 exchange) override;

private:
    friend class Exchange;
    QNetworkReply *start(const WireRequest &request, const QByteArray &bearer);

    Limits m_limits;
    QNetworkAccessManager m_manager;
    std::unordered_map<quint64, std::unique_ptr<Exchange>> m_exchanges;
    quint64 m_last = 0;
};

} // namespace pulsedeck
