// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"

#include <QHash>
#include <QObject>

namespace pulsedeck {

/// Finds out what each picked scope is worth by its cheapest read.
class ScopeProbe : public QObject {
    Q_OBJECT
public:
    enum class Grant {
        NotPicked,
        Unknown,
        Probing,
        Granted,
        Refused,
        Unclear, ///< The answer says nothing of it: what was asked for is not known there.
        Unreachable,
    };

    explicit ScopeProbe(Client &client, QObject *parent = nullptr);

    Grant grant(Scope scope) const;
    ApiError error(Scope scope) const;
    bool isRunning() const;
    /// The operation that is asked: "GET /addressbooks" with limit 1, for example.
    static Call cheapestRead(Scope scope);
    /// The same as a request that goes before background work.
    static Request cheapestRequest(Scope scope);
    /// What the answer to a cheapest read means. Which status an out-of-scope call gets is not documented;
    /// 403 is the best guess, and a 401 with a token that works elsewhere means the same. A service that
    /// finds fault with the request itself has let it in.
    static Grant meaningOf(const ApiError &error);

    /// Probes every picked scope that is not known to be granted.
    void start();
    void retry(Scope scope);
    /// Asks for the scopes that were out of reach.
    void askAgain();
    /// Forgets everything: for new credentials.
    void reset();
    /// The token reply named its scopes: a picked one that it does not name is refused, whatever it answers.
    void believe(Scopes named);

signals:
    void changed(pulsedeck::Scope scope);
    void finished();

private:
    struct Entry {
        Grant grant = Grant::Unknown;
        ApiError error;
        Client::Ticket ticket = 0;
    };
    void ask(Scope scope);
    void settle(Scope scope, const ApiError &error);

    Client &m_client;
    QHash<int, Entry> m_entries;
};

} // namespace pulsedeck
