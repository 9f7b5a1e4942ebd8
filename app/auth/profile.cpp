// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

constexpr QFile::Permissions ownerOnlyFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerOnlyDir = ownerOnlyFile | QFile::ExeOwner;

QString made(const QString &dir)
{
    const QFileInfo info(dir);
    if (!info.exists()) {
        QDir().mkpath(info.absolutePath());
        QDir().mkdir(dir, ownerOnlyDir);
    }
    return dir;
}

} // namespace

Profile::Profile(QString root) : m_root(root.isEmpty() ? QString() : QFileInfo(root).absoluteFilePath()) { }

QString Profile::configDir() const
{
    return made(m_root.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                 : m_root);
}

QString Profile::lockFile() const
{
    return configDir() + u"/pulsedeck.lock"_s;
}

QStringList Profile::startAddresses() const
{
    QStringList addresses {configDir() + u"/pulsedeck.socket"_s};
    const QString session = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!session.isEmpty())
        addresses << session + u"/pulsedeck"_s + keychainSuffix() + u".socket"_s;
    return addresses;
}

QString Profile::settingsFile() const
{
    const QString path = configDir() + u"/settings.ini"_s;
    // QSettings replaces the file as a whole and hands on the permissions it finds, so they are set here
    // once, before anything is in the file.
    if (!QFileInfo::exists(path))
        QFile(path).open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnlyFile);
    else if (QFile::permissions(path)
             & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
        QFile::setPermissions(path, ownerOnlyFile);
    return path;
}

QString Profile::dataPath() const
{
    return m_root.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                            : m_root + u"/data"_s;
}

QString Profile::dataDir() const
{
    return made(dataPath());
}

QStringList Profile::dataFolders() const
{
    return QDir(dataPath()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

QString Profile::cacheDir() const
{
    return made(m_root.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
                                 : m_root + u"/cache"_s);
}

QString Profile::accountDataDir(const QString &accountId) const
{
    return dataDir() + u'/' + accountId;
}

QString Profile::accountCacheDir(const QString &accountId) const
{
    return cacheDir() + u'/' + accountId;
}

QString Profile::keychainSuffix() const
{
    if (m_root.isEmpty())
        return {};
    const QString canonical = QFileInfo(made(m_root)).canonicalFilePath();
    const auto hash =
        QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
    return u'-' + QString::fromLatin1(hash);
}

} // namespace pulsedeck
