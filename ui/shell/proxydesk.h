// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/proxylogins.h"
#include "ui/account/workbench.h"

#include <QObject>
#include <QSet>

namespace pulsedeck {

/// Gets a proxy the name and the password that it asks for: from the keychain the first time, then from the
/// person. What was given is kept in the keychain.
///
///   want() --in the keychain--> known()
///      \--not there, or refused--> asked(), and ask() opens the form --> known()
class ProxyDesk : public QObject {
    Q_OBJECT
public:
    explicit ProxyDesk(const Workbench &bench, QObject *parent = nullptr);

    /// @p proxy is "host:port".
    void want(const QString &proxy);
    /// What @p proxy wants of a person, in a sentence.
    QString demand(const QString &proxy) const;
    void ask(const QString &proxy, QWidget *above);

signals:
    /// Somebody has to be asked.
    void asked(const QString &proxy);
    /// The clients may try again.
    void known();

private:
    void take(const QString &proxy, const QString &name, const QString &password);
    /// What the proxy was given and did not accept; none: nothing.
    std::optional<ProxyLogins::Login> refused(const QString &proxy) const;

    Workbench m_bench;
    QSet<QString> m_lookedUp; ///< In the keychain, once each.
};

} // namespace pulsedeck
