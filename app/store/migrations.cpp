// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/migrations.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

bool toFormat1(QSqlDatabase &database, const Sealer &)
{
    return runAll(
        database,
        {u"CREATE TABLE statistic(id INTEGER PRIMARY KEY, mark BLOB UNIQUE NOT NULL, call BLOB NOT NULL)"_s,
         u"CREATE TABLE answer(id INTEGER PRIMARY KEY, statistic INTEGER NOT NULL REFERENCES statistic(id),"
         " mark BLOB NOT NULL, body BLOB NOT NULL, UNIQUE(statistic, mark))"_s,
         u"CREATE TABLE reading(statistic INTEGER NOT NULL REFERENCES statistic(id), at INTEGER NOT NULL,"
         " answer INTEGER NOT NULL REFERENCES answer(id), PRIMARY KEY(statistic, at)) WITHOUT ROWID"_s,
         u"CREATE INDEX reading_answer ON reading(answer)"_s});
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

} // namespace

SealedFile::Format historyFormat()
{
    // "PuDe"
    return {0x50754465, {toFormat1, toFormat2}, u"SELECT mark, call FROM statistic LIMIT 1"_s};
}

} // namespace pulsedeck
