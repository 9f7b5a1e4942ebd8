// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/nettransport.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace pulsedeck::test {

/// Limits short enough for tests that wait for them.
inline NetTransport::Limits shortLimits()
{
    NetTransport::Limits limits;
    limits.connect = std::chrono::milliseconds(400);
    limits.firstByte = std::chrono::milliseconds(400);
    limits.idle = std::chrono::milliseconds(400);
    limits.total = std::chrono::milliseconds(1200);
    limits.bodyBytes = 4 * 1024 * 1024;
    return limits;
}

/// The real transport, one exchange at a time.
class NetWire {
public:
    explicit NetWire(const NetTransport::Limits &limits = shortLimits()) : m_transport(limits) { }

    WireReply read(const QUrl &url) { return exchange({.method = "GET", .url = url}); }
    WireReply write(const QByteArray &method, const QUrl &url, const QByteArray &body)
    {
        const QByteArray type = body.isEmpty() ? QByteArray() : QByteArray("application/json");
        return exchange({.method = method, .url = url, .contentType = type, .body = body, .changes = true});
    }
    WireReply exchange(const WireRequest &request)
    {
        QEventLoop loop;
        QTimer::singleShot(20000, &loop, &QEventLoop::quit);
        std::optional<WireReply> got;
        m_transport.send(request, "bearer-token", [&](const WireReply &reply) {
            got = reply;
            loop.quit();
        });
        loop.exec();
        if (!got)
            qFatal("an exchange that never ends");
        return *got;
    }

private:
    NetTransport m_transport;
};

} // namespace pulsedeck::test
