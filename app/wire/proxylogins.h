// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMutex>
#include <QString>

#include <optional>

namespace pulsedeck {

/// Names and passwords for proxies that ask for them, by "host:port". Set where people type, read where
/// requests leave. Held in memory only; see auth/secretstore.h for where they rest.
class ProxyLogins {
public:
    struct Login {
        QString name;
        QString password;
        bool isRefused = false; ///< The proxy did not accept it.
    };

    ProxyLogins() = default;
    ~ProxyLogins();
    Q_DISABLE_COPY_MOVE(ProxyLogins)

    void set(const QString &proxy, const Login &login);
    std::optional<Login> find(const QString &proxy) const;
    /// @p login was given to @p proxy and not accepted; nothing when it has another one by now.
    void refuse(const QString &proxy, const Login &login);

private:
    mutable QMutex m_mutex;
    QHash<QString, Login> m_logins;
};

} // namespace pulsedeck
