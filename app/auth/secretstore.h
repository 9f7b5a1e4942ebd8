// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/vault.h"
#include "app/wire/client.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace pulsedeck {

/// Secrets of accounts, in the operating system's keychain and nowhere else.
///
/// Where there is no keychain, or it stays locked, secrets live in this object until the program ends,
/// and isSessionOnly() says so.
class SecretStore : public QObject {
    Q_OBJECT
public:
    enum class State { Unknown, Available, Locked, Absent };
    struct Result {
        bool ok = false; ///< The secret was read, is safe in the keychain, or is gone from it.
        Credentials credentials;
        QString reason; ///< In the user's words, when not ok.
        bool sessionOnly = false; ///< Kept in memory only.
    };
    using Handler = std::function<void(const Result &)>;

    /// @p vault has one text for each account, by the account's id: {"kind","id","secret"}.
    explicit SecretStore(Vault &vault, QObject *parent = nullptr);
    ~SecretStore() override;

    State state() const { return m_state; }
    /// What the state means for the user's secrets, in a sentence or two; empty when all is well.
    QString reason() const;
    bool isSessionOnly(const QString &accountId) const { return m_session.contains(accountId); }

    /// All three answer later, in this thread; never when @p context is gone.
    void read(const QString &accountId, QObject *context, Handler handler);
    /// Not ok means that the credentials live in memory for this session.
    void write(const QString &accountId, const Credentials &credentials, QObject *context, Handler handler);
    void remove(const QString &accountId, QObject *context, Handler handler);
    /// The key that seals what the account's store holds; made when there is none yet. Empty: there is no
    /// keychain to keep it in, or it stays locked.
    void storeKey(const QString &accountId, QObject *context,
                  std::function<void(const QByteArray &)> handler);
    /// For accounts that are never stored: the keychain is not asked.
    void keepForSession(const QString &accountId, const Credentials &credentials);

signals:
    void stateChanged();

private:
    void setState(State state);
    void learn(Vault::Status status);
    quint64 keep(const QString &accountId, const Credentials &credentials);
    void drop(const QString &accountId);

    Vault &m_vault;
    State m_state = State::Unknown;
    struct Kept {
        Credentials credentials;
        quint64 serial = 0; ///< Tells a secret from a newer one that replaced it meanwhile.
    };
    QHash<QString, Kept> m_session; ///< Secrets are overwritten when dropped.
    quint64 m_lastSerial = 0;
};

} // namespace pulsedeck
