// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/account.h"
#include "app/auth/scopeprobe.h"

#include <QObject>

#include <memory>

namespace pulsedeck {

class Accounts;
class SecretStore;

/// One account in use: its client, and what the service grants it. Made when an account is first shown;
/// reads the secret from the keychain without holding anything up.
class Session : public QObject {
    Q_OBJECT
public:
    enum class State {
        WaitingForKeychain,
        Ready,
        NeedsSignIn, ///< No secret, or refused for good.
    };

    Session(const Contract &contract, Accounts &accounts, SecretStore &secrets, const QString &accountId,
            QThread *network, QObject *parent = nullptr);
    ~Session() override;

    const Account &account() const { return m_account; }
    Client &client() { return *m_client; }
    ScopeProbe &probe() { return *m_probe; }
    State state() const { return m_state; }
    /// Why a sign-in is needed, in the user's words.
    QString reason() const { return m_reason; }

    /// Takes over picked scopes: asks for a new token where the account's way in knows scopes.
    void setPicked(Scopes picked);
    /// New credentials for the same account; what waits goes on with them.
    void signInAgain(const Credentials &credentials);

signals:
    void stateChanged();
    void pickedChanged();

private:
    void readSecret();

    Accounts &m_accounts;
    SecretStore &m_secrets;
    Account m_account;
    State m_state = State::WaitingForKeychain;
    QString m_reason;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<ScopeProbe> m_probe;
};

} // namespace pulsedeck
