// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/database.h"

#include "app/contract/json.h"
#include "app/store/migrations.h"
#include "app/store/thinning.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QTimeZone>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr qint64 day = 24 * 3600 * 1000LL;
constexpr qint64 listsAreKept = 90 * day;

Database::Database(const QString &path, const QByteArray &key) : SealedFile(path, key, historyFormat()) { }

QByteArray Database::markOf(const StoredCall &call) const
{
    return sealer().fingerprint(toText(call));
}

qint64 Database::statistic(const StoredCall &call, bool make) const
{
    const QByteArray mark = markOf(call);
    QSqlQuery query(sql());
    query.prepare(u"SELECT id FROM statistic WHERE mark = ?"_s);
    query.addBindValue(mark);
    if (query.exec() && query.next())
        return query.value(0).toLongLong();
    if (!make)
        return 0;
    query.prepare(u"INSERT INTO statistic(mark, call) VALUES(?, ?)"_s);
    query.addBindValue(mark);
    query.addBindValue(sealer().seal(toText(call), mark));
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
    const QByteArray mark = sealer().fingerprint(QByteArray::number(statistic) + ':' + text);
    QSqlQuery query(sql());
    query.prepare(u"SELECT id FROM answer WHERE statistic = ? AND mark = ?"_s);
    query.addBindValue(statistic);
    query.addBindValue(mark);
    if (query.exec() && query.next())
        return query.value(0).toLongLong();
    query.prepare(u"INSERT INTO answer(statistic, mark, body) VALUES(?, ?, ?)"_s);
    query.addBindValue(statistic);
    query.addBindValue(mark);
    query.addBindValue(sealer().seal(qCompress(text), callMark + mark));
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
    if (!sql().transaction())
        return false;
    const bool isDone =
        std::all_of(notes.begin(), notes.end(), [this](const Note &note) { return rememberOne(note); });
    if (isDone && sql().commit())
        return true;
    sql().rollback();
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
    QSqlQuery query(sql());
    query.prepare(u"SELECT at, mark, body FROM reading JOIN answer ON answer.id = reading.answer"
                  " WHERE reading.statistic = ? ORDER BY at DESC LIMIT 1"_s);
    query.addBindValue(statistic(call, false));
    return query.exec() && query.next() ? readingOf(query, markOf(call), sealer()) : std::nullopt;
}

QList<Reading> Database::readings(const StoredCall &call, qint64 since) const
{
    QList<Reading> found;
    QSqlQuery query(sql());
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
            last = readingOf(query, callMark, sealer());
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

bool Database::forgetOne(const StoredCall &call)
{
    const qint64 id = statistic(call, false);
    return run(u"DELETE FROM reading WHERE statistic = ?"_s, {id})
        && run(u"DELETE FROM answer WHERE statistic = ?"_s, {id})
        && run(u"DELETE FROM statistic WHERE id = ?"_s, {id});
}

bool Database::forget(const std::function<bool(const StoredCall &)> &isMeant)
{
    QSqlQuery query(sql());
    query.prepare(u"SELECT mark, call FROM statistic"_s);
    QList<StoredCall> meant = callsOf(query, sealer());
    query.finish();
    meant.removeIf([&](const StoredCall &call) { return !isMeant(call); });
    if (!sql().transaction())
        return false;
    const bool isDone =
        std::all_of(meant.begin(), meant.end(), [this](const StoredCall &call) { return forgetOne(call); });
    if (isDone && sql().commit())
        return true;
    sql().rollback();
    return false;
}

QList<Note> Database::all() const
{
    QList<Note> notes;
    QSqlQuery query(sql());
    query.prepare(u"SELECT mark, call FROM statistic"_s);
    for (const StoredCall &call : callsOf(query, sealer())) {
        for (const Reading &reading : readings(call, std::numeric_limits<qint64>::min()))
            notes << Note {call, reading};
    }
    return notes;
}

QList<StoredCall> Database::due(qint64 looked, qint64 fresh, qint64 now) const
{
    QSqlQuery query(sql());
    query.prepare(u"SELECT mark, call FROM statistic WHERE looked >= ? AND NOT EXISTS"
                  " (SELECT 1 FROM reading WHERE statistic = statistic.id AND at BETWEEN ? AND ?)"_s);
    query.addBindValue(looked);
    query.addBindValue(fresh);
    query.addBindValue(now);
    QList<StoredCall> found = callsOf(query, sealer());
    found.removeIf([](const StoredCall &call) { return call.isList; });
    return found;
}

void Database::thin(qint64 now)
{
    if (!sql().transaction())
        return;
    // A clock that runs ahead must not make everything old: age counts from the newest reading.
    thinReadings(qMin(now, ask(u"SELECT max(at) FROM reading"_s).toLongLong()));
    forgetLists(now - listsAreKept);
    run(u"DELETE FROM answer WHERE NOT EXISTS (SELECT 1 FROM reading WHERE answer = answer.id)"_s);
    run(u"DELETE FROM statistic WHERE NOT EXISTS (SELECT 1 FROM reading WHERE statistic = statistic.id)"_s);
    if (!sql().commit())
        sql().rollback();
}

void Database::thinReadings(qint64 now)
{
    QHash<qint64, QList<qint64>> times;
    QSqlQuery query(u"SELECT statistic, at FROM reading ORDER BY at"_s, sql());
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
    QSqlQuery query(sql());
    query.prepare(u"SELECT mark, call FROM statistic WHERE looked > 0 AND looked < ?"_s);
    query.addBindValue(before);
    for (const StoredCall &call : callsOf(query, sealer())) {
        if (call.isList)
            run(u"DELETE FROM reading WHERE statistic = ?"_s, {statistic(call, false)});
    }
}

} // namespace pulsedeck
