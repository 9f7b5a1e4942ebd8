// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/account.h"
#include "app/auth/scopeprobe.h"
#include "app/auth/secretstore.h"

#include <QObject>

#include <memory>

namespace pulsedeck {

class Accounts;

/// One account in use: its client, and what the service grants it. Made when an account is first shown;
/// reads the secret from the keychain without holding anything up.
///
///   WaitingForKeychain --secret--> Ready <--signInAgain()-- NeedsSignIn
///          |  ^                      \--refused for good-------^
///          |  \--retryKeychain()-- NeedsSignIn                 |
///          \--no secret----------------------------------------/
class Session : public QObject {
    Q_OBJECT
public:
    enum class State {
        WaitingForKeychain,
        Ready,
        NeedsSignIn, ///< No secret, or refused for good.
    };

    /// @p settings are the client's; its service is the account's.
    Session(const Contract &contract, Accounts &accounts, SecretStore &secrets, const QString &accountId,
            QThread *network, QObject *parent = nullptr, Client::Settings settings = {});
    ~Session() override;

    const Account &account() const { return m_account; }
    Client &client() { return *m_client; }
    ScopeProbe &probe() { return *m_probe; }
    State state() const { return m_state; }
    /// Why a sign-in is needed, in the user's words.
    QString reason() const { return m_reason; }
    /// The keychain did not give the secret, so asking it once more may help.
    bool isKeychainToBlame() const { return m_isKeychainToBlame; }
    /// The service let in a picked scope before: what was opened stays open while a new sign-in is awaited.
    bool wasLetIn() const;

    /// Takes over picked scopes; the client asks for a new token where the account's way in knows scopes.
    void setPicked(Scopes picked);
    /// New credentials for the same account; what waits goes on with them.
    void signInAgain(const Credentials &credentials);
    /// Reads the secret once more, for instance after the keychain was unlocked.
    void retryKeychain();

signals:
    void stateChanged();
    void pickedChanged();

private:
    void takeSecret(const SecretStore::Result &result);
    void use(Credentials credentials);
    void needSignIn(const QString &reason, bool isKeychainToBlame);
    void setState(State state, const QString &reason);
    void followAccount(const QString &id);

    Accounts &m_accounts;
    SecretStore &m_secrets;
    Account m_account;
    State m_state = State::WaitingForKeychain;
    QString m_reason;
    bool m_isKeychainToBlame = false;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<ScopeProbe> m_probe;
};

} // namespace pulsedeck
