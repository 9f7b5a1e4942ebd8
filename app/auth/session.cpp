// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/session.h"

#include "app/auth/accounts.h"

#include <algorithm>

namespace pulsedeck {

Session::Session(const Contract &contract, Accounts &accounts, SecretStore &secrets, const QString &accountId,
                 QThread *network, QObject *parent, Client::Settings settings)
    : QObject(parent), m_accounts(accounts), m_secrets(secrets)
{
    if (const Account *known = accounts.find(accountId))
        m_account = *known;
    settings.service = m_account.service;
    m_client = std::make_unique<Client>(contract, settings, network);
    m_client->setScopes(m_account.picked);
    m_client->setReadOnly(m_account.readOnly);
    m_probe = std::make_unique<ScopeProbe>(*m_client);
    connect(m_client.get(), &Client::signedOut, this,
            [this](const ApiError &error) { needSignIn(error.summary(), false); });
    connect(m_client.get(), &Client::scopeParameterRefused, this, [this] {
        m_account.withoutScopeParameter = true;
        m_accounts.update(m_account);
    });
    connect(m_client.get(), &Client::tokenGranted, this, [this](Scopes named) {
        if (named)
            m_probe->believe(named);
    });
    connect(m_client.get(), &Client::cameBack, m_probe.get(), &ScopeProbe::askAgain);
    connect(&m_accounts, &Accounts::changed, this, &Session::followAccount);
    retryKeychain();
}

Session::~Session() = default;

void Session::retryKeychain()
{
    setState(State::WaitingForKeychain, {});
    m_secrets.read(m_account.id, this, [this](const SecretStore::Result &result) { takeSecret(result); });
}

void Session::takeSecret(const SecretStore::Result &result)
{
    // A sign-in may have been quicker than the keychain.
    if (m_state != State::WaitingForKeychain)
        return;
    if (result.ok)
        use(result.credentials);
    else
        needSignIn(result.reason, true);
}

void Session::use(Credentials credentials)
{
    credentials.withoutScopeParameter = m_account.withoutScopeParameter;
    m_client->setCredentials(credentials);
    setState(State::Ready, {});
    m_probe->reset();
    m_probe->start();
}

void Session::needSignIn(const QString &reason, bool isKeychainToBlame)
{
    m_isKeychainToBlame = isKeychainToBlame;
    setState(State::NeedsSignIn, reason);
}

bool Session::wasLetIn() const
{
    const QList<Scope> scopes = allScopes();
    return std::any_of(scopes.begin(), scopes.end(),
                       [this](Scope scope) { return m_probe->grant(scope) == ScopeProbe::Grant::Granted; });
}

void Session::setState(State state, const QString &reason)
{
    if (m_state == state && m_reason == reason)
        return;
    m_state = state;
    m_reason = reason;
    emit stateChanged();
}

void Session::setPicked(Scopes picked)
{
    Account account = m_account;
    account.picked = picked;
    m_accounts.update(account);
}

void Session::signInAgain(const Credentials &credentials)
{
    // The first time with keys that can do everything.
    if (hasFullRights(credentials.kind) && !hasFullRights(m_account.kind) && !m_account.demo)
        m_account.readOnly = true;
    m_account.kind = credentials.kind;
    m_account.withoutScopeParameter = credentials.withoutScopeParameter;
    m_accounts.update(m_account);
    if (m_account.demo)
        m_secrets.keepForSession(m_account.id, credentials);
    else
        m_secrets.write(m_account.id, credentials, this, [](const SecretStore::Result &) {});
    use(credentials);
}

void Session::followAccount(const QString &id)
{
    if (id != m_account.id)
        return;
    const Scopes before = std::exchange(m_account, *m_accounts.find(id)).picked;
    if (m_client->isReadOnly() != m_account.readOnly)
        m_client->setReadOnly(m_account.readOnly);
    if (before == m_account.picked)
        return;
    m_client->setScopes(m_account.picked);
    emit pickedChanged();
    if (m_state == State::Ready)
        m_probe->start();
}

} // namespace pulsedeck
