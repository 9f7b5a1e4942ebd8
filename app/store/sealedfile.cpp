// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/sealedfile.h"

#include <QDateTime>
#include <QFile>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

bool runAll(QSqlDatabase &database, const QStringList &statements)
{
    QSqlQuery query(database);
    return std::all_of(statements.begin(), statements.end(),
                       [&query](const QString &statement) { return query.exec(statement); });
}

static QString driver()
{
    return u"QSQLITE"_s;
}

SealedFile::SealedFile(const QString &path, const QByteArray &key, const Format &format)
    : m_path(path), m_connection(u"store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_sealer(key), m_format(format)
{
}

SealedFile::~SealedFile()
{
    close();
}

void SealedFile::close()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

bool SealedFile::run(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    const bool isDone = query.exec();
    if (!isDone)
        m_error = query.lastError().nativeErrorCode().toInt();
    return isDone;
}

QVariant SealedFile::ask(const QString &statement) const
{
    QSqlQuery query(m_database);
    if (query.exec(statement) && query.next())
        return query.value(0);
    m_error = query.lastError().nativeErrorCode().toInt();
    return {};
}

/// Makes the file before SQLite does, so that nobody else may read it even for a moment.
static bool makePrivate(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool SealedFile::connectFile()
{
    if (m_path != ":memory:"_L1 && !makePrivate(m_path))
        return false;
    m_database = QSqlDatabase::addDatabase(driver(), m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1000"_s);
    return m_database.open();
}

bool SealedFile::hasDriver()
{
    return QSqlDatabase::isDriverAvailable(driver());
}

SealedFile::Opened SealedFile::open()
{
    if (!hasDriver())
        return Opened::Failed;
    Verdict verdict = connectFile() ? prepare() : Verdict::OutOfReach;
    if (verdict == Verdict::Ours)
        return Opened::Fine;
    close();
    if (verdict == Verdict::OutOfReach || !setAside() || !connectFile() || prepare() != Verdict::Ours)
        return Opened::Failed;
    return Opened::SetAside;
}

/// Whether SQLite failed because of the disk, its rights or another program: the file may be sound.
static bool isCircumstance(int error)
{
    // PERM, BUSY, LOCKED, NOMEM, READONLY, IOERR, FULL, CANTOPEN of sqlite.org/rescode.html
    static const QSet<int> codes {3, 5, 6, 7, 8, 10, 13, 14};
    return codes.contains(error & 0xff);
}

/// Writes nothing before it is certain whose file it is.
SealedFile::Verdict SealedFile::prepare()
{
    const QVariant version = ask(u"PRAGMA user_version"_s);
    const Verdict verdict = version.isValid() ? judge(version.toInt()) : Verdict::Alien;
    const bool isFine = verdict == Verdict::Ours && run(u"PRAGMA journal_mode = WAL"_s)
        && run(u"PRAGMA synchronous = FULL"_s) && run(u"PRAGMA foreign_keys = ON"_s)
        && run(u"PRAGMA secure_delete = ON"_s) && lift(version.toInt());
    if (isFine)
        return Verdict::Ours;
    return isCircumstance(m_error) ? Verdict::OutOfReach : Verdict::Alien;
}

/// Ours: empty, or written by Pulsedeck, whole, and sealed with our key.
SealedFile::Verdict SealedFile::judge(int version) const
{
    if (version == 0)
        return ask(u"SELECT count(*) FROM sqlite_master"_s) == 0 ? Verdict::Ours : Verdict::Alien;
    const bool isOurs = version <= m_format.migrations.size()
        && ask(u"PRAGMA application_id"_s) == m_format.mark && ask(u"PRAGMA quick_check(1)"_s) == u"ok"_s
        && opensWithKey();
    return isOurs ? Verdict::Ours : Verdict::Alien;
}

bool SealedFile::opensWithKey() const
{
    QSqlQuery first(m_database);
    if (!first.exec(m_format.probe))
        return false;
    return !first.next() || m_sealer.open(first.value(1).toByteArray(), first.value(0).toByteArray());
}

/// An older file is copied beside itself before it is changed.
bool SealedFile::lift(int version)
{
    if (version == m_format.migrations.size())
        return true;
    if (version > 0 && m_path != ":memory:"_L1) {
        const QString backup = u"%1.backup-v%2"_s.arg(m_path).arg(version);
        QFile::remove(backup);
        if (!makePrivate(backup) || !run(u"VACUUM INTO ?"_s, {backup}))
            return false;
    }
    const bool isLifted = migrate(version);
    if (!isLifted)
        m_error = m_database.lastError().nativeErrorCode().toInt();
    return isLifted;
}

/// All or nothing.
bool SealedFile::migrate(int version)
{
    m_database.transaction();
    bool ok = true;
    for (qsizetype step = version; ok && step < m_format.migrations.size(); ++step)
        ok = m_format.migrations.at(step)(m_database, m_sealer);
    ok = ok
        && runAll(m_database,
                  {u"PRAGMA application_id = %1"_s.arg(m_format.mark),
                   u"PRAGMA user_version = %1"_s.arg(m_format.migrations.size())});
    // A transaction that cannot be ended well leaves the file as it was.
    if (ok && m_database.commit())
        return true;
    m_database.rollback();
    return false;
}

bool SealedFile::setAside()
{
    if (m_path == ":memory:"_L1)
        return false;
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-zzz"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QString name = m_path + suffix;
        if (QFile::exists(name) && !QFile::rename(name, m_path + u".set-aside-"_s + stamp + suffix))
            return false;
    }
    return true;
}

} // namespace pulsedeck
