// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/account.h"
#include "app/auth/profile.h"

#include <QObject>

class QSettings;

namespace pulsedeck {

class SecretStore;

/// The accounts of this profile, kept in its settings file. Secrets go to the SecretStore.
class Accounts : public QObject {
    Q_OBJECT
public:
    Accounts(const Profile &profile, SecretStore &secrets, QObject *parent = nullptr);
    ~Accounts() override;

    const QList<Account> &all() const { return m_accounts; }
    const Account *find(const QString &id) const; ///< Null when unknown.
    QString currentId() const { return m_currentId; }
    void setCurrent(const QString &id);

    /// Makes a new id; @p credentials go to the keychain (or live for this session), the rest to the file.
    QString add(Account account, const Credentials &credentials);
    void update(const Account &account);
    /// Removes the account, its secrets, settings and data; nothing stays behind.
    void remove(const QString &id);

signals:
    void added(const QString &id);
    void changed(const QString &id);
    void removed(const QString &id);
    void currentChanged(const QString &id);

private:
    void load();
    void save();

    Profile m_profile;
    SecretStore &m_secrets;
    QList<Account> m_accounts;
    QString m_currentId;
};

} // namespace pulsedeck
