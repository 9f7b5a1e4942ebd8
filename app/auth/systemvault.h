// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/vault.h"

#include <QHash>

class QThread;

namespace pulsedeck {

class VaultWorker;

/// The operating system's keychain through QtKeychain, which only systemvault.cpp knows.
///
/// QtKeychain blocks the thread it is used in: 2 to 4 ms at first use with libsecret, for as long as its
/// service takes to answer with KWallet, and while the system asks for a password on macOS. So it gets a
/// thread of its own. All vaults of a process have to share one thread, because QtKeychain has one queue.
class SystemVault : public Vault {
    Q_OBJECT
public:
    /// @p service names the entries; two profiles use two names. @p thread is a running thread that
    /// outlives the vault; null: everything stays in this thread.
    SystemVault(const QString &service, QThread *thread, QObject *parent = nullptr);
    ~SystemVault() override;

    void read(const QString &key, Done done) override;
    void write(const QString &key, const QString &text, Done done) override;
    void remove(const QString &key, Done done) override;

private:
    quint64 remember(Done done);
    void finish(quint64 order, const Outcome &outcome);

    VaultWorker *m_worker;
    QHash<quint64, Done> m_waiting;
    quint64 m_lastOrder = 0;
};

} // namespace pulsedeck
