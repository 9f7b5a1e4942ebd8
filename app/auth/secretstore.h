// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/client.h"

#include <QObject>

#include <functional>

namespace pulsedeck {

/// Secrets of accounts, in the operating system's keychain and nowhere else. The only file that knows
/// QtKeychain is secretstore.cpp; its fallback to plain files is off.
///
/// Where there is no keychain, or it stays locked, secrets live in this object until the program ends,
/// and isSessionOnly() says so.
class SecretStore : public QObject {
    Q_OBJECT
public:
    enum class State { Unknown, Available, Locked, Absent };
    struct Result {
        bool ok = false;
        Credentials credentials;
        QString reason; ///< In the user's words, when not ok.
        bool sessionOnly = false; ///< Kept in memory only.
    };
    using Handler = std::function<void(const Result &)>;

    /// @p service names the entries; two profiles use two names.
    explicit SecretStore(QString service, QObject *parent = nullptr);
    ~SecretStore() override;

    State state() const { return m_state; }
    bool isSessionOnly(const QString &accountId) const;

    /// All three answer later, in this thread; never when @p context is gone.
    void read(const QString &accountId, QObject *context, Handler handler);
    void write(const QString &accountId, const Credentials &credentials, QObject *context, Handler handler);
    void remove(const QString &accountId, QObject *context, Handler handler);

signals:
    void stateChanged();

private:
    void setState(State state);

    QString m_service;
    State m_state = State::Unknown;
    QHash<QString, Credentials> m_session; ///< Overwritten when dropped.
};

} // namespace pulsedeck
