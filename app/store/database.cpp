// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/database.h"

#include "app/core/json.h"
#include "app/store/thinning.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Of the file's format; in SQLite's user_version.
constexpr int formatVersion = 1;
/// "PuDe" in SQLite's application_id.
constexpr int applicationMark = 0x50754465;

Database::Database(const QString &path, const QByteArray &key)
    : m_path(path), m_connection(u"store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_sealer(key)
{
}

Database::~Database()
{
    close();
}

void Database::close()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

bool Database::run(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec();
}

/// Makes the file before SQLite does, so that nobody else may read it even for a moment.
static bool makePrivate(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool Database::connectFile()
{
    if (m_path != ":memory:"_L1 && !makePrivate(m_path))
        return false;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1000"_s);
    return m_database.open();
}

Database::Opened Database::open()
{
    if (connectFile() && prepare())
        return Opened::Fine;
    close();
    if (!setAside() || !connectFile() || !prepare())
        return Opened::Failed;
    return Opened::SetAside;
}

/// False: this is no file of ours, or one that cannot be used.
bool Database::prepare()
{
    run(u"PRAGMA journal_mode = WAL"_s);
    run(u"PRAGMA synchronous = FULL"_s);
    run(u"PRAGMA foreign_keys = ON"_s);
    run(u"PRAGMA secure_delete = ON"_s);
    QSqlQuery version(u"PRAGMA user_version"_s, m_database);
    if (!version.next())
        return false;
    const int found = version.value(0).toInt();
    version.finish();
    return found <= formatVersion && (found == formatVersion || migrate(found)) && isOurs();
}

/// Each step lifts the format by one; before the first, the file is copied beside itself.
bool Database::migrate(int version)
{
    if (version > 0 && m_path != ":memory:"_L1) {
        const QString backup = u"%1.backup-v%2"_s.arg(m_path).arg(version);
        QFile::remove(backup);
        if (!makePrivate(backup) || !run(u"VACUUM INTO ?"_s, {backup}))
            return false;
    }
    const QStringList first {
        u"CREATE TABLE statistic(id INTEGER PRIMARY KEY, mark BLOB UNIQUE NOT NULL, call BLOB NOT NULL)"_s,
        u"CREATE TABLE answer(id INTEGER PRIMARY KEY, statistic INTEGER NOT NULL REFERENCES statistic(id),"
        " mark BLOB NOT NULL, body BLOB NOT NULL, UNIQUE(statistic, mark))"_s,
        u"CREATE TABLE reading(statistic INTEGER NOT NULL REFERENCES statistic(id), at INTEGER NOT NULL,"
        " answer INTEGER NOT NULL REFERENCES answer(id), PRIMARY KEY(statistic, at)) WITHOUT ROWID"_s,
        u"CREATE INDEX reading_answer ON reading(answer)"_s,
        u"PRAGMA application_id = %1"_s.arg(applicationMark),
        u"PRAGMA user_version = %1"_s.arg(formatVersion),
    };
    m_database.transaction();
    for (const QString &statement : first) {
        if (!run(statement)) {
            m_database.rollback();
            return false;
        }
    }
    return m_database.commit();
}

/// Written by Pulsedeck, whole, and sealed with our key.
bool Database::isOurs() const
{
    QSqlQuery mark(u"PRAGMA application_id"_s, m_database);
    if (!mark.next() || mark.value(0).toInt() != applicationMark)
        return false;
    QSqlQuery check(u"PRAGMA quick_check(1)"_s, m_database);
    if (!check.next() || check.value(0).toString() != "ok"_L1)
        return false;
    QSqlQuery first(u"SELECT mark, call FROM statistic LIMIT 1"_s, m_database);
    return !first.next() || m_sealer.open(first.value(1).toByteArray(), first.value(0).toByteArray());
}

bool Database::setAside()
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

qint64 Database::statistic(const StoredCall &call, bool make) const
{
    const QByteArray text = toText(call);
    const QByteArray mark = m_sealer.fingerprint(text);
    QSqlQuery query(m_database);
    query.prepare(u"SELECT id FROM statistic WHERE mark = ?"_s);
    query.addBindValue(mark);
    if (query.exec() && query.next())
        return query.value(0).toLongLong();
    if (!make)
        return 0;
    query.prepare(u"INSERT INTO statistic(mark, call) VALUES(?, ?)"_s);
    query.addBindValue(mark);
    query.addBindValue(m_sealer.seal(text, mark));
    return query.exec() ? query.lastInsertId().toLongLong() : 0;
}

static QByteArray plain(const QJsonValue &answer)
{
    return QJsonDocument(QJsonArray {answer}).toJson(QJsonDocument::Compact);
}

qint64 Database::answer(qint64 statistic, const QJsonValue &answer) const
{
    const QByteArray text = plain(answer);
    // The place of the answer is part of its mark: equal answers of two statistics are not told as equal.
    const QByteArray mark = m_sealer.fingerprint(QByteArray::number(statistic) + ':' + text);
    QSqlQuery query(m_database);
    query.prepare(u"SELECT id FROM answer WHERE statistic = ? AND mark = ?"_s);
    query.addBindValue(statistic);
    query.addBindValue(mark);
    if (query.exec() && query.next())
        return query.value(0).toLongLong();
    query.prepare(u"INSERT INTO answer(statistic, mark, body) VALUES(?, ?, ?)"_s);
    query.addBindValue(statistic);
    query.addBindValue(mark);
    query.addBindValue(m_sealer.seal(qCompress(text), mark));
    return query.exec() ? query.lastInsertId().toLongLong() : 0;
}

bool Database::rememberOne(const StoredCall &call, const Reading &reading)
{
    const qint64 of = statistic(call, true);
    const qint64 what = of ? answer(of, reading.answer) : 0;
    if (call.isList && what) {
        run(u"DELETE FROM reading WHERE statistic = ?"_s, {of});
        run(u"DELETE FROM answer WHERE statistic = ? AND id <> ?"_s, {of, what});
    }
    return what
        && run(u"INSERT OR REPLACE INTO reading(statistic, at, answer) VALUES(?, ?, ?)"_s,
               {of, reading.at.toMSecsSinceEpoch(), what});
}

bool Database::remember(const QList<QPair<StoredCall, Reading>> &answers)
{
    m_database.transaction();
    for (const auto &[call, reading] : answers) {
        if (!rememberOne(call, reading)) {
            m_database.rollback();
            return false;
        }
    }
    return m_database.commit();
}

static std::optional<Reading> readingOf(const QSqlQuery &row, const Sealer &sealer)
{
    const std::optional<QByteArray> body =
        sealer.open(row.value(2).toByteArray(), row.value(1).toByteArray());
    if (!body)
        return {};
    const QJsonArray one = QJsonDocument::fromJson(qUncompress(*body)).array();
    return Reading {QDateTime::fromMSecsSinceEpoch(row.value(0).toLongLong(), Qt::UTC), one.at(0)};
}

std::optional<Reading> Database::latest(const StoredCall &call) const
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT at, mark, body FROM reading JOIN answer ON answer.id = reading.answer"
                  " WHERE reading.statistic = ? ORDER BY at DESC LIMIT 1"_s);
    query.addBindValue(statistic(call, false));
    return query.exec() && query.next() ? readingOf(query, m_sealer) : std::nullopt;
}

QList<Reading> Database::readings(const StoredCall &call, qint64 since) const
{
    QList<Reading> found;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT at, mark, body FROM reading JOIN answer ON answer.id = reading.answer"
                  " WHERE reading.statistic = ? AND at >= ? ORDER BY at"_s);
    query.addBindValue(statistic(call, false));
    query.addBindValue(since);
    query.exec();
    while (query.next()) {
        if (const auto reading = readingOf(query, m_sealer))
            found << *reading;
    }
    return found;
}

QList<StoredCall> Database::calls(qint64 since) const
{
    QList<StoredCall> found;
    QSqlQuery query(m_database);
    query.prepare(u"SELECT mark, call FROM statistic WHERE EXISTS"
                  " (SELECT 1 FROM reading WHERE statistic = statistic.id AND at >= ?)"_s);
    query.addBindValue(since);
    query.exec();
    while (query.next()) {
        const auto text = m_sealer.open(query.value(1).toByteArray(), query.value(0).toByteArray());
        const auto call = text ? callFromText(*text) : std::nullopt;
        if (call && !call->isList)
            found << *call;
    }
    return found;
}

void Database::thin(qint64 now)
{
    QHash<qint64, QList<qint64>> times;
    QSqlQuery query(u"SELECT statistic, at FROM reading ORDER BY at"_s, m_database);
    while (query.next())
        times[query.value(0).toLongLong()] << query.value(1).toLongLong();
    query.finish();
    m_database.transaction();
    for (auto one = times.cbegin(); one != times.cend(); ++one) {
        for (const qint64 at : superfluous(one.value(), now))
            run(u"DELETE FROM reading WHERE statistic = ? AND at = ?"_s, {one.key(), at});
    }
    run(u"DELETE FROM answer WHERE NOT EXISTS (SELECT 1 FROM reading WHERE answer = answer.id)"_s);
    m_database.commit();
}

} // namespace pulsedeck
