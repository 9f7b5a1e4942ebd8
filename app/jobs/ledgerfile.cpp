// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/ledgerfile.h"

#include "app/contract/json.h"

#include <QHash>
#include <QSqlQuery>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

bool toFormat1(QSqlDatabase &database, const Sealer &)
{
    return runAll(
        database,
        {u"CREATE TABLE record(mark BLOB PRIMARY KEY, kind TEXT NOT NULL, body BLOB NOT NULL)"
         " WITHOUT ROWID"_s,
         u"CREATE INDEX record_kind ON record(kind)"_s,
         u"CREATE TABLE journal(number INTEGER PRIMARY KEY, mark BLOB NOT NULL, body BLOB NOT NULL)"_s});
}

SealedFile::Format ledgerFormat()
{
    // "PuLe"
    return {0x50754c65, {toFormat1}, u"SELECT mark, body FROM record LIMIT 1"_s};
}

QByteArray plainOf(const QJsonObject &body)
{
    return writeJson(body);
}

/// What was written here is read whole.
QJsonObject objectOf(const QByteArray &plain)
{
    constexpr ParseLimits noLimits {.bytes = std::numeric_limits<qsizetype>::max(), .depth = 1000};
    return parseJson(plain, noLimits).value.toObject();
}

const QString headKind = u"journal"_s;

} // namespace

LedgerFile::LedgerFile(const QString &path, const QByteArray &key) : SealedFile(path, key, ledgerFormat()) { }

QByteArray LedgerFile::markOf(const QString &kind, const QString &id) const
{
    return sealer().fingerprint((kind + u'\n' + id).toUtf8());
}

QByteArray LedgerFile::chained(const QByteArray &before, qint64 number, const QByteArray &plain) const
{
    return sealer().fingerprint(before + QByteArray::number(number) + ':' + plain);
}

bool LedgerFile::write(const QList<LedgerChange> &changes)
{
    if (!sql().transaction())
        return false;
    const bool isDone = std::all_of(changes.begin(), changes.end(),
                                    [this](const LedgerChange &change) { return writeOne(change); });
    if (isDone && sql().commit())
        return true;
    sql().rollback();
    return false;
}

bool LedgerFile::writeOne(const LedgerChange &change)
{
    switch (change.what) {
    case LedgerChange::What::Put:
        return put(change.kind, change.id, change.body);
    case LedgerChange::What::Drop:
        return run(u"DELETE FROM record WHERE mark = ?"_s, {markOf(change.kind, change.id)});
    case LedgerChange::What::DropAll:
        return run(u"DELETE FROM record WHERE kind = ?"_s, {change.kind});
    case LedgerChange::What::Append:
        return append(change.body);
    }
    return false;
}

bool LedgerFile::put(const QString &kind, const QString &id, const QJsonObject &body)
{
    const QByteArray mark = markOf(kind, id);
    const QByteArray sealed = sealer().seal(plainOf({{"id", id}, {"body", body}}), mark);
    return run(u"INSERT OR REPLACE INTO record(mark, kind, body) VALUES(?, ?, ?)"_s, {mark, kind, sealed});
}

QByteArray LedgerFile::lastMark() const
{
    return ask(u"SELECT mark FROM journal ORDER BY number DESC LIMIT 1"_s).toByteArray();
}

bool LedgerFile::append(const QJsonObject &body)
{
    const qint64 number = ask(u"SELECT coalesce(max(number), 0) + 1 FROM journal"_s).toLongLong();
    const QByteArray plain = plainOf(body);
    const QByteArray mark = chained(lastMark(), number, plain);
    return run(u"INSERT INTO journal(number, mark, body) VALUES(?, ?, ?)"_s,
               {number, mark, sealer().seal(plain, mark)})
        && put(headKind, headKind, {{"number", number}, {"mark", QString::fromLatin1(mark.toHex())}});
}

QHash<QString, QJsonObject> LedgerFile::records(const QString &kind, int *damaged) const
{
    QHash<QString, QJsonObject> found;
    QSqlQuery query(sql());
    query.setForwardOnly(true);
    query.prepare(u"SELECT mark, body FROM record WHERE kind = ?"_s);
    query.addBindValue(kind);
    query.exec();
    while (query.next()) {
        const auto plain = sealer().open(query.value(1).toByteArray(), query.value(0).toByteArray());
        if (plain) {
            const QJsonObject record = objectOf(*plain);
            found[record["id"].toString()] = record["body"].toObject();
        } else if (damaged) {
            ++*damaged;
        }
    }
    return found;
}

QList<LedgerEntry> LedgerFile::journal(qint64 before, int most) const
{
    QList<LedgerEntry> found;
    QSqlQuery query(sql());
    query.setForwardOnly(true);
    query.prepare(u"SELECT number, mark, body FROM journal WHERE ? = 0 OR number < ? ORDER BY number DESC"
                  " LIMIT ?"_s);
    query.addBindValue(before);
    query.addBindValue(before);
    query.addBindValue(most);
    query.exec();
    while (query.next()) {
        // One that does not open is shown as such: it must not look as if nothing had happened.
        const auto plain = sealer().open(query.value(2).toByteArray(), query.value(1).toByteArray());
        found << LedgerEntry {query.value(0).toLongLong(), plain ? objectOf(*plain) : QJsonObject()};
    }
    return found;
}

LedgerCheck LedgerFile::checkJournal() const
{
    QSqlQuery query(sql());
    query.setForwardOnly(true);
    query.exec(u"SELECT number, mark, body FROM journal ORDER BY number"_s);
    QByteArray before;
    qint64 expected = 0;
    while (query.next()) {
        ++expected;
        const QByteArray mark = query.value(1).toByteArray();
        const auto plain = sealer().open(query.value(2).toByteArray(), mark);
        if (query.value(0).toLongLong() != expected || !plain || chained(before, expected, *plain) != mark)
            return {false, expected};
        before = mark;
    }
    const QJsonObject head = records(headKind).value(headKind);
    const bool isHead = head["number"].toInteger() == expected
        && head["mark"].toString() == QString::fromLatin1(before.toHex());
    return isHead ? LedgerCheck {} : LedgerCheck {false, expected + 1};
}

} // namespace pulsedeck
