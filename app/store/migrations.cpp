// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/migrations.h"

#include "app/store/sealer.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <iterator>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

using Step = bool (*)(QSqlDatabase &, const Sealer &);

bool runAll(QSqlDatabase &database, const QStringList &statements)
{
    QSqlQuery query(database);
    return std::all_of(statements.begin(), statements.end(),
                       [&query](const QString &statement) { return query.exec(statement); });
}

bool toFormat1(QSqlDatabase &database, const Sealer &)
{
    return runAll(
        database,
        {u"CREATE TABLE statistic(id INTEGER PRIMARY KEY, mark BLOB UNIQUE NOT NULL, call BLOB NOT NULL)"_s,
         u"CREATE TABLE answer(id INTEGER PRIMARY KEY, statistic INTEGER NOT NULL REFERENCES statistic(id),"
         " mark BLOB NOT NULL, body BLOB NOT NULL, UNIQUE(statistic, mark))"_s,
         u"CREATE TABLE reading(statistic INTEGER NOT NULL REFERENCES statistic(id), at INTEGER NOT NULL,"
         " answer INTEGER NOT NULL REFERENCES answer(id), PRIMARY KEY(statistic, at)) WITHOUT ROWID"_s,
         u"CREATE INDEX reading_answer ON reading(answer)"_s,
         u"PRAGMA application_id = %1"_s.arg(applicationMark)});
}

/// Answers are sealed for the statistic they belong to, besides for their own mark.
bool sealForStatistics(QSqlDatabase &database, const Sealer &sealer)
{
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    if (!rows.exec(u"SELECT answer.id, statistic.mark, answer.mark, body FROM answer"
                   " JOIN statistic ON statistic.id = answer.statistic"_s))
        return false;
    QSqlQuery change(database);
    change.prepare(u"UPDATE answer SET body = ? WHERE id = ?"_s);
    while (rows.next()) {
        const QByteArray mark = rows.value(2).toByteArray();
        const auto plain = sealer.open(rows.value(3).toByteArray(), mark);
        if (!plain)
            continue; // a damaged answer stays one
        change.bindValue(0, sealer.seal(*plain, rows.value(1).toByteArray() + mark));
        change.bindValue(1, rows.value(0));
        if (!change.exec())
            return false;
    }
    return true;
}

bool toFormat2(QSqlDatabase &database, const Sealer &sealer)
{
    return sealForStatistics(database, sealer)
        && runAll(database,
                  {u"ALTER TABLE statistic ADD COLUMN looked INTEGER NOT NULL DEFAULT 0"_s,
                   u"UPDATE statistic SET looked ="
                   " coalesce((SELECT max(at) FROM reading WHERE statistic = statistic.id), 0)"_s});
}

constexpr Step steps[] = {toFormat1, toFormat2};

} // namespace

const int formatVersion = int(std::size(steps));

bool migrate(QSqlDatabase &database, int version, const Sealer &sealer)
{
    database.transaction();
    bool ok = true;
    for (int step = version; ok && step < formatVersion; ++step)
        ok = steps[step](database, sealer);
    ok = ok && runAll(database, {u"PRAGMA user_version = %1"_s.arg(formatVersion)});
    // A transaction that cannot be ended well leaves the file as it was.
    if (ok && database.commit())
        return true;
    database.rollback();
    return false;
}

} // namespace pulsedeck
