// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/scope.h"
#include "app/demo/demoservice.h"

#include <QDateTime>
#include <QHash>
#include <QMutex>

#include <optional>

namespace pulsedeck::demo {

/// Who may do what: keys, tokens and login codes. Thread-safe.
class Auth {
public:
    struct Token {
        QString text;
        Scopes scopes;
        qint64 endsAt = 0; ///< Milliseconds of the monotonic clock.
    };
    /// What an installed app gets for a login code.
    struct MarketKeys {
        QString id;
        QString secret;
    };

    explicit Auth(const DemoService::Settings &settings);

    const DemoService::Keys &keys() const { return m_keys; }
    int tokenSeconds() const { return m_settings.tokenSeconds; }

    bool isOwner(const QString &clientId, const QString &secret) const;
    bool isApp(const QString &appId, const QString &secret) const;
    bool isInstalled(const QString &clientId, const QString &secret) const;
    /// A token for @p wanted, cut to what the service grants at all.
    Token grant(Scopes wanted);

    QString makeLoginCode();
    /// Keys for a code that is known, unused and younger than a minute.
    std::optional<MarketKeys> redeem(const QString &code);

    /// The scopes of an Authorization header; none when it is not, or no longer, good.
    std::optional<Scopes> scopesOf(const QByteArray &authorization) const;

private:
    const DemoService::Settings m_settings;
    const DemoService::Keys m_keys;
    mutable QMutex m_mutex;
    QHash<QString, Token> m_tokens;
    QHash<QString, qint64> m_codes; ///< Code and the end of its minute.
    QHash<QString, QString> m_marketKeys;
};

} // namespace pulsedeck::demo
