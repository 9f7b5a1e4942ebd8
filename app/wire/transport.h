// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/apierror.h"
#include "app/wire/wirerequest.h"

#include <QObject>

#include <functional>
#include <memory>

namespace pulsedeck {

class ProxyLogins;

/// What a transport brings back: the raw answer, or why there is none.
struct WireReply {
    int status = 0; ///< 0: no answer.
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray body; ///< Already inflated.
    qint64 saved = -1; ///< Bytes that went into WireRequest::saveTo instead; below 0: none did.
    ApiError error; ///< Transport faults only; a 500 is an answer.
};

/// Carries one HTTP exchange at a time for each call of send(). Knows nothing of queues, tokens or JSON.
/// Lives in the thread that uses it. The one seam where tests put a fake.
class Transport : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const WireReply &)>;
    using QObject::QObject;

    /// @p bearer may be empty. @p done is called exactly once, never from within send(), unless the
    /// exchange is aborted first. Returns a number for abort().
    virtual quint64 send(const WireRequest &request, const QByteArray &bearer, Done done) = 0;
    /// Drops the exchange; its `done` is not called.
    virtual void abort(quint64 exchange) = 0;

signals:
    /// The exchange had to wait for a connection to be opened, and leaves only now.
    void departed(quint64 exchange);
};

/// The real one, over Qt Network. Made and used in the calling thread. @p proxies may be null.
std::unique_ptr<Transport> makeTransport(const std::shared_ptr<ProxyLogins> &proxies);

} // namespace pulsedeck
