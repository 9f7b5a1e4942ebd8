// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/journal.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace records {

const QString job = u"job"_s;

QString itemsOf(const QString &jobId)
{
    return u"item/"_s + jobId;
}

QString besides(const QString &group)
{
    return u"beside/"_s + group;
}

LedgerChange put(const Job &one)
{
    return {LedgerChange::What::Put, job, one.id, toJson(one)};
}

LedgerChange put(const Job &one, const JobItem &item)
{
    return {LedgerChange::What::Put, itemsOf(one.id), QString::number(item.number), toJson(item)};
}

} // namespace records

/// No operation tells again what these were sent.
static bool isUntold(const QString &operation)
{
    static const QStringList untold {u"POST /tags/pin/email"_s, u"POST /tags/unpin/email"_s,
                                     u"POST /blacklist"_s, u"DELETE /blacklist"_s};
    return untold.contains(operation);
}

LedgerChange append(const Job &job, const JobItem &item)
{
    QJsonObject body {{"at", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                      {"job", job.id},
                      {"title", job.title},
                      {"name", item.name},
                      {"state", int(item.state)},
                      {"words", item.words}};
    body["place"] = item.staged ? item.staged->placeName : job.placeName;
    if (item.staged)
        body["staged"] = toJson(*item.staged);
    const Scope scope = item.request ? item.request->scope : item.staged ? item.staged->scope : job.scope;
    body["scope"] = scopeName(scope);
    if (item.request)
        body["operation"] = item.request->operation;
    else if (!item.operations.isEmpty())
        body["operations"] = QJsonArray::fromStringList(item.operations);
    if (item.request && isUntold(item.request->operation))
        body["sent"] = item.request->body;
    if (!item.changes.isEmpty())
        body["changes"] = item.changes.toText();
    if (item.inverse)
        body["inverse"] = toJson(*item.inverse);
    return {LedgerChange::What::Append, {}, {}, body};
}

JournalEntry journalEntry(const LedgerEntry &entry)
{
    const QJsonObject &body = entry.body;
    JournalEntry read;
    read.number = entry.number;
    read.isReadable = !body.isEmpty();
    read.at = QDateTime::fromString(body["at"].toString(), Qt::ISODateWithMs);
    read.at.setTimeZone(QTimeZone::utc());
    read.job = body["job"].toString();
    read.title = body["title"].toString();
    read.place = body["place"].toString();
    read.name = body["name"].toString();
    if (const Scopes scope = scopeFromName(body["scope"].toString()))
        read.scope = Scope(scope.toInt());
    read.operation = body["operation"].toString();
    for (const QJsonValue operation : body["operations"].toArray())
        read.operations << operation.toString();
    read.state = JobItem::State(body["state"].toInt());
    read.words = body["words"].toString();
    if (body.contains("staged"_L1))
        read.staged = stagedRowFromJson(body["staged"].toObject());
    read.rows = RowChanges::fromText(body["changes"].toString());
    if (body.contains("inverse"_L1))
        read.inverse = requestFromJson(body["inverse"].toObject());
    return read;
}

StagedRow putBack(StagedRow row)
{
    row.state = StagedRow::State::Waiting;
    row.words.clear();
    for (StagedCell &cell : row.cells) {
        std::swap(cell.before, cell.after);
        cell.now = QJsonValue::Undefined;
    }
    return row;
}

WayBack wayBackOf(const QList<JobItem> &items)
{
    WayBack way;
    for (const JobItem &item : items) {
        if (item.state != JobItem::State::Done)
            continue;
        if (!item.canBeUndone()) {
            ++way.without;
        } else if (item.inverse) {
            JobItem back;
            back.name = item.name;
            back.keys = item.keys;
            back.request = item.inverse;
            way.calls.prepend(back);
        } else {
            way.rows << putBack(*item.staged);
        }
    }
    return way;
}

WayBack JournalEntry::wayBack() const
{
    JobItem item;
    item.name = name;
    item.staged = staged;
    item.inverse = inverse;
    item.state = state;
    return wayBackOf({item});
}

QString JournalEntry::changes() const
{
    QStringList parts;
    for (const StagedCell &cell : staged ? staged->cells : QList<StagedCell>())
        parts << changeText(cell.title, inOneLine(cell.before), inOneLine(cell.after));
    return parts.join(u"; "_s);
}

} // namespace pulsedeck
