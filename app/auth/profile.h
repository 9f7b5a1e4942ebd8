// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace pulsedeck {

/// Where the program keeps its files. With `--profile DIR` all of them are under DIR.
/// Directories are made with 0700 when first asked for; one that was there before is left as it is.
class Profile {
public:
    /// Empty @p root: the places of the operating system (QStandardPaths).
    explicit Profile(QString root = {});

    QString lockFile() const; ///< Of the one program that uses the profile.
    /// Where that program can be reached, best first: a socket's path has to be short, and not every file
    /// system can hold one.
    QStringList startAddresses() const;
    QString settingsFile() const; ///< INI with 0600; no secrets, no personal data.
    QString dataDir() const;
    /// What is in it, without making it.
    QStringList dataFolders() const;
    QString cacheDir() const;
    /// Where one account's data and cache go; what Accounts::remove() deletes. Not made here.
    QString accountDataDir(const QString &accountId) const;
    QString accountCacheDir(const QString &accountId) const;
    /// Sets keychain entries of two profiles apart; empty for the standard places.
    QString keychainSuffix() const;

private:
    QString dataPath() const;
    QString configDir() const;

    QString m_root;
};

} // namespace pulsedeck
