// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/importresult.h"

#include "app/jobs/journal.h"
#include "app/jobs/ledger.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// So many lines lie in one record.
static constexpr qsizetype linesTogether = 500;
/// Id of the record with those that wait for something.
static const QString pendingRecord = u"pending"_s;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::files)
};
} // namespace

static bool isLeftOut(const ImportLine &line)
{
    return (!line.reason.isEmpty() && line.outcome != ImportLine::Outcome::Pending)
        || !line.leftOut.isEmpty();
}

FileTable importResult(const ImportPlan &plan)
{
    FileTable table {.title = Tr::tr("Not imported"), .columns = {}, .rows = {}};
    QStringList titles = plan.titles;
    titles << Tr::tr("Reason");
    for (int column = 0; column < titles.size(); ++column)
        table.columns << describe::text(QString::number(column), titles.at(column));
    for (const ImportLine &line : plan.lines) {
        if (!isLeftOut(line))
            continue;
        QJsonObject row {{QString::number(titles.size() - 1),
                          QStringList {line.reason, line.leftOut}.join(u' ').trimmed()}};
        for (int column = 0; column < line.cells.size(); ++column)
            row.insert(QString::number(column), line.cells.at(column));
        table.order << table.rows.size();
        table.rows.append(row);
    }
    return table;
}

QList<LedgerChange> resultRecords(const QString &id, const ImportPlan &plan)
{
    QList<LedgerChange> changes;
    QJsonArray lines;
    const auto close = [&] {
        if (!lines.isEmpty())
            changes << LedgerChange {LedgerChange::What::Put,
                                     records::besides(id),
                                     QString::number(changes.size()),
                                     {{u"titles"_s, QJsonArray::fromStringList(plan.titles)},
                                      {u"lines"_s, std::exchange(lines, {})}}};
    };
    QJsonArray pending;
    QString awaited;
    for (const ImportLine &line : plan.lines) {
        if (isLeftOut(line))
            lines << toJson(line);
        if (lines.size() == linesTogether)
            close();
        if (line.outcome != ImportLine::Outcome::Pending)
            continue;
        pending << line.row.key;
        awaited = line.reason;
    }
    close();
    if (!pending.isEmpty())
        changes << LedgerChange {LedgerChange::What::Put,
                                 records::besides(id),
                                 pendingRecord,
                                 {{u"keys"_s, pending}, {u"awaited"_s, awaited}}};
    return changes;
}

bool hasResult(const QHash<QString, QJsonObject> &records)
{
    return std::any_of(records.begin(), records.end(),
                       [](const QJsonObject &record) { return record.contains(u"lines"_s); });
}

RowOutcomes outcomesIn(const QHash<QString, QJsonObject> &records, bool isRead)
{
    RowOutcomes outcomes {.isRead = isRead};
    QSet<QString> reasons; // a few, of many rows
    for (const QJsonObject &record : records) {
        for (const QJsonValue line : record[u"lines"_s].toArray()) {
            const bool isThere = line[u"outcome"_s] == int(ImportLine::Outcome::Arrived)
                || line[u"state"_s] == int(ImportLine::State::Same);
            if (isThere || line[u"state"_s] == int(ImportLine::State::Refused))
                continue; // it got in, or was never sent
            const QString reason = *reasons.insert(line[u"reason"_s].toString());
            const bool isUnread = line[u"outcome"_s] == int(ImportLine::Outcome::Waiting);
            (isUnread ? outcomes.pending : outcomes.refused).insert(line[u"key"_s].toString(), reason);
        }
    }
    const QJsonObject pending = records.value(pendingRecord);
    const QString awaited = pending[u"awaited"_s].toString();
    for (const QJsonValue key : pending[u"keys"_s].toArray())
        outcomes.pending.insert(key.toString(), awaited);
    return outcomes;
}

void keptResult(Ledger &ledger, const QString &id, QObject *context,
                const std::function<void(const ImportPlan &)> &handler)
{
    ledger.records(records::besides(id), context, [handler](const QHash<QString, QJsonObject> &found) {
        ImportPlan plan;
        for (const QJsonObject &record : found) {
            if (!record.contains(u"lines"_s))
                continue;
            plan.titles.clear();
            for (const QJsonValue title : record[u"titles"_s].toArray())
                plan.titles << title.toString();
            for (const QJsonValue line : record[u"lines"_s].toArray())
                plan.lines << importLineFromJson(line.toObject());
        }
        std::sort(plan.lines.begin(), plan.lines.end(),
                  [](const ImportLine &a, const ImportLine &b) { return a.number < b.number; });
        handler(plan);
    });
}

} // namespace pulsedeck
