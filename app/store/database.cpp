// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/database.h"

#include "app/contract/json.h"
#include "app/store/migrations.h"
#include "app/store/thinning.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr qint64 day = 24 * 3600 * 1000LL;
constexpr qint64 listsAreKept = 90 * day;

static QString driver()
{
    return u"QSQLITE"_s;
}

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
    const bool isDone = query.exec();
    if (!isDone)
        m_error = query.lastError().nativeErrorCode().toInt();
    return isDone;
}

/// The one value that @p statement tells; invalid when it fails.
QVariant Database::ask(const QString &statement) const
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

bool Database::connectFile()
{
    if (m_path != ":memory:"_L1 && !makePrivate(m_path))
        return false;
    m_database = QSqlDatabase::addDatabase(driver(), m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1000"_s);
    return m_database.open();
}

bool Database::hasDriver()
{
    return QSqlDatabase::isDriverAvailable(driver());
}

Database::Opened Database::open()
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
Database::Verdict Database::prepare()
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
Database::Verdict Database::judge(int version) const
{
    if (version == 0)
        return ask(u"SELECT count(*) FROM sqlite_master"_s) == 0 ? Verdict::Ours : Verdict::Alien;
    const bool isOurs = version <= formatVersion && ask(u"PRAGMA application_id"_s) == applicationMark
        && ask(u"PRAGMA quick_check(1)"_s) == u"ok"_s && opensWithKey();
    return isOurs ? Verdict::Ours : Verdict::Alien;
}

bool Database::opensWithKey() const
{
    QSqlQuery first(m_database);
    if (!first.exec(u"SELECT mark, call FROM statistic LIMIT 1"_s))
        return false;
    return !first.next() || m_sealer.open(first.value(1).toByteArray(), first.value(0).toByteArray());
}

/// An older file is copied beside itself before it is changed.
bool Database::lift(int version)
{
    if (version == formatVersion)
        return true;
    if (version > 0 && m_path != ":memory:"_L1) {
        const QString backup = u"%1.backup-v%2"_s.arg(m_path).arg(version);
        QFile::remove(backup);
        if (!makePrivate(backup) || !run(u"VACUUM INTO ?"_s, {backup}))
            return false;
    }
    const bool isLifted = migrate(m_database, version, m_sealer);
    if (!isLifted)
        m_error = m_database.lastError().nativeErrorCode().toInt();
    return isLifted;
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

QByteArray Database::markOf(const StoredCall &call) const
{
    return m_sealer.fingerprint(toText(call));
}

qint64 Database::statistic(const StoredCall &call, bool make) const
{
    const QByteArray mark = markOf(call);
    QSqlQuery query(m_database);
    query.prepare(u"SELECT id FROM statistic WHERE mark = ?"_s);
    query.addBindValue(mark);
    if (query.exec() && query.next())
        return query.value(0).toLongLong();
    if (!make)
        return 0;
    query.prepare(u"INSERT INTO statistic(mark, call) VALUES(?, ?)"_s);
    query.addBindValue(mark);
    query.addBindValue(m_sealer.seal(toText(call), mark));
    return query.exec() ? query.lastInsertId().toLongLong() : 0;
}

static QByteArray plain(const QJsonValue &answer)
{
    return QJsonDocument(QJsonArray {answer}).toJson(QJsonDocument::Compact);
}

qint64 Database::answer(qint64 statistic, const QByteArray &callMark, const QJsonValue &answer) const
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
    query.addBindValue(m_sealer.seal(qCompress(text), callMark + mark));
    return query.exec() ? query.lastInsertId().toLongLong() : 0;
}

bool Database::rememberOne(const Note &note)
{
    const qint64 of = statistic(note.call, true);
    const qint64 what = of ? answer(of, markOf(note.call), note.reading.answer) : 0;
    if (!what)
        return false;
    const qint64 at = note.reading.at.toMSecsSinceEpoch();
    if (note.call.isList
        && (!run(u"DELETE FROM reading WHERE statistic = ?"_s, {of})
            || !run(u"DELETE FROM answer WHERE statistic = ? AND id <> ?"_s, {of, what})))
        return false;
    if (note.isLookedAt && !run(u"UPDATE statistic SET looked = ? WHERE id = ?"_s, {at, of}))
        return false;
    return run(u"INSERT OR REPLACE INTO reading(statistic, at, answer) VALUES(?, ?, ?)"_s, {of, at, what});
}

bool Database::remember(const QList<Note> &notes)
{
    if (!m_database.transaction())
        return false;
    const bool isDone =
        std::all_of(notes.begin(), notes.end(), [this](const Note &note) { return rememberOne(note); });
    if (isDone && m_database.commit())
        return true;
    m_database.rollback();
    return false;
}

static QDateTime timeOf(const QSqlQuery &row)
{
    return QDateTime::fromMSecsSinceEpoch(row.value(0).toLongLong(), QTimeZone::utc());
}

/// It was read within limits when it came.
constexpr ParseLimits noLimits {.bytes = std::numeric_limits<qsizetype>::max(), .depth = 1000};

/// Of a row (at, mark, body).
static std::optional<Reading> readingOf(const QSqlQuery &row, const QByteArray &callMark,
                                        const Sealer &sealer)
{
    const std::optional<QByteArray> body =
        sealer.open(row.value(2).toByteArray(), callMark + row.value(1).toByteArray());
    if (!body)
        return {};
    const QJsonArray one = parseJson(qUncompress(*body), noLimits).value.toArray();
    return Reading {timeOf(row), one.at(0)};
}

std::optional<Reading> Database::latest(const StoredCall &call) const
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT at, mark, body FROM reading JOIN answer ON answer.id = reading.answer"
                  " WHERE reading.statistic = ? ORDER BY at DESC LIMIT 1"_s);
    query.addBindValue(statistic(call, false));
    return query.exec() && query.next() ? readingOf(query, markOf(call), m_sealer) : std::nullopt;
}

QList<Reading> Database::readings(const StoredCall &call, qint64 since) const
{
    QList<Reading> found;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT at, mark, body, answer.id FROM reading JOIN answer ON answer.id = reading.answer"
                  " WHERE reading.statistic = ? AND at >= ? ORDER BY at"_s);
    query.addBindValue(statistic(call, false));
    query.addBindValue(since);
    query.exec();
    const QByteArray callMark = markOf(call);
    std::optional<Reading> last;
    QVariant lastId;
    while (query.next()) {
        // Most figures stand still for long: the same answer is opened once.
        if (query.value(3) != lastId)
            last = readingOf(query, callMark, m_sealer);
        lastId = query.value(3);
        if (last)
            found << Reading {timeOf(query), last->answer};
    }
    return found;
}

/// Of a query's first two columns, mark and call.
static QList<StoredCall> callsOf(QSqlQuery &query, const Sealer &sealer)
{
    QList<StoredCall> found;
    query.exec();
    while (query.next()) {
        const auto text = sealer.open(query.value(1).toByteArray(), query.value(0).toByteArray());
        if (const auto call = text ? callFromText(*text) : std::nullopt)
            found << *call;
    }
    return found;
}

QList<Note> Database::all() const
{
    QList<Note> notes;
    QSqlQuery query(m_database);
    query.prepare(u"SELECT mark, call FROM statistic"_s);
    for (const StoredCall &call : callsOf(query, m_sealer)) {
        for (const Reading &reading : readings(call, std::numeric_limits<qint64>::min()))
            notes << Note {call, reading};
    }
    return notes;
}

QList<StoredCall> Database::due(qint64 looked, qint64 fresh, qint64 now) const
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT mark, call FROM statistic WHERE looked >= ? AND NOT EXISTS"
                  " (SELECT 1 FROM reading WHERE statistic = statistic.id AND at BETWEEN ? AND ?)"_s);
    query.addBindValue(looked);
    query.addBindValue(fresh);
    query.addBindValue(now);
    QList<StoredCall> found = callsOf(query, m_sealer);
    found.removeIf([](const StoredCall &call) { return call.isList; });
    return found;
}

void Database::thin(qint64 now)
{
    if (!m_database.transaction())
        return;
    // A clock that runs ahead must not make everything old: age counts from the newest reading.
    thinReadings(qMin(now, ask(u"SELECT max(at) FROM reading"_s).toLongLong()));
    forgetLists(now - listsAreKept);
    run(u"DELETE FROM answer WHERE NOT EXISTS (SELECT 1 FROM reading WHERE answer = answer.id)"_s);
    run(u"DELETE FROM statistic WHERE NOT EXISTS (SELECT 1 FROM reading WHERE statistic = statistic.id)"_s);
    if (!m_database.commit())
        m_database.rollback();
}

void Database::thinReadings(qint64 now)
{
    QHash<qint64, QList<qint64>> times;
    QSqlQuery query(u"SELECT statistic, at FROM reading ORDER BY at"_s, m_database);
    while (query.next())
        times[query.value(0).toLongLong()] << query.value(1).toLongLong();
    query.finish();
    for (auto one = times.cbegin(); one != times.cend(); ++one) {
        for (const qint64 at : superfluous(one.value(), now))
            run(u"DELETE FROM reading WHERE statistic = ? AND at = ?"_s, {one.key(), at});
    }
}

void Database::forgetLists(qint64 before)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT mark, call FROM statistic WHERE looked < ?"_s);
    query.addBindValue(before);
    for (const StoredCall &call : callsOf(query, m_sealer)) {
        if (call.isList)
            run(u"DELETE FROM reading WHERE statistic = ?"_s, {statistic(call, false)});
    }
}

} // namespace pulsedeck
