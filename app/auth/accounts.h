// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/auth/account.h"
#include "app/auth/profile.h"

#include <QObject>

#include <memory>

class QThread;

namespace pulsedeck {

class DeferredSettings;
class SecretStore;

/// The accounts of this profile, kept in its settings file: one group `accounts/ID` each, and whatever the
/// ui keeps for an account under `ui/ID`. Secrets go to the SecretStore.
class Accounts : public QObject {
    Q_OBJECT
public:
    /// Reads the settings. A file that is damaged or was written by a newer Pulsedeck is set aside.
    /// Make this object before others open the settings file.
    /// @p storage is the running thread in which files of accounts are used; null: they are used in this one.
    Accounts(const Profile &profile, SecretStore &secrets, QThread *storage = nullptr,
             QObject *parent = nullptr);
    ~Accounts() override;

    const QList<Account> &all() const { return m_accounts; }
    const Account *find(const QString &id) const; ///< Null when unknown.
    QString currentId() const { return m_currentId; }
    void setCurrent(const QString &id);
    /// What happened to the settings at start, in the user's words; empty when all is well.
    QString note() const { return m_note; }

    /// Makes a new id; @p credentials go to the keychain (or live for this session), the rest to the file.
    /// A demo account is not stored at all. Any other is read-only at first when its keys have full rights.
    QString add(Account account, const Credentials &credentials);
    void update(const Account &account);
    /// Removes the account, its secrets, settings and data; nothing stays behind. What a locked keychain
    /// holds on to is remembered by its id and tried again at the next start.
    void remove(const QString &id);

signals:
    void added(const QString &id);
    void changed(const QString &id);
    void removed(const QString &id);
    void currentChanged(const QString &id);
    /// The settings cannot be written; @p reason is in the user's words.
    void notKept(const QString &reason);
    /// A removed account's secret is still in the keychain, which is locked.
    void secretLeftBehind(const QString &name, const QString &reason);

private:
    void open();
    bool isForeign() const;
    bool hasLostSettings() const;
    void openSettings();
    void setAside(const QString &suffix, const QString &note);
    void load();
    void forgetStrayUi();
    void save(const Account &account);
    void purge(const QString &id);
    void removeSecret(const QString &id, const QString &name);

    Profile m_profile;
    SecretStore &m_secrets;
    QThread *m_storage;
    std::unique_ptr<DeferredSettings> m_settings;
    QList<Account> m_accounts;
    QString m_currentId;
    QString m_note;
};

} // namespace pulsedeck
