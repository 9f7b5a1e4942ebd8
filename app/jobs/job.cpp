// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/job.h"

#include "app/contract/contract.h"
#include "app/contract/json.h"
#include "app/store/callkey.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Job)
};

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toString(Qt::ISODateWithMs) : QString();
}

} // namespace

QJsonObject toJson(const Request &request)
{
    const Call call {request.operation, request.path, request.query, request.body};
    QJsonObject json = parseJson(toText({request.scope, call})).value.toObject();
    if (!request.file.isEmpty()) {
        json["file"] = QString::fromLatin1(request.file.toBase64());
        json["fileName"] = request.fileName;
    }
    return json;
}

std::optional<Request> requestFromJson(const QJsonObject &json)
{
    const auto stored = callFromText(writeJson(json));
    if (!stored)
        return {};
    Request request;
    request.scope = stored->scope;
    request.operation = stored->call.operation;
    request.path = stored->call.path;
    request.query = stored->call.query;
    request.body = stored->call.body;
    request.file = QByteArray::fromBase64(json["file"].toString().toLatin1());
    request.fileName = json["fileName"].toString();
    return request;
}

bool JobItem::canBeUndone() const
{
    const bool isEdit = staged && staged->kind == StagedRow::Kind::Edit && !staged->cells.isEmpty();
    return state == State::Done && (inverse || isEdit);
}

int Job::over() const
{
    return items - counts.value(JobItem::State::Waiting) - counts.value(JobItem::State::Sent);
}

int Job::countedAll() const
{
    const QHash<JobItem::State, int> &many = counted();
    return std::accumulate(many.begin(), many.end(), 0);
}

int Job::countedOver() const
{
    return countedAll() - counted().value(JobItem::State::Waiting) - counted().value(JobItem::State::Sent);
}

/// What the parts of an import came to is known when all of it was read back.
static bool hasChanged(const Job &job)
{
    return job.group.isEmpty() ? job.fine() > 0 : !job.told.isEmpty();
}

/// Of what is saved Staging tells, and of what somebody sits before they are told.
bool Job::mayHaveChanged(const Resource &list) const
{
    const bool isThere = place == placeOf(list) || (isUndo && scope == list.scope);
    return kind == Kind::Action && !isTold && isThere && hasChanged(*this);
}

QString Job::rowAbove(const Resource &list) const
{
    const QString above = placeOf(list) + u'\n';
    return hasChanged(*this) && place.startsWith(above) ? place.mid(above.size()).section(u'\n', 0, 0)
                                                        : QString();
}

void Job::count(const JobItem &item, int times)
{
    counts[item.state] += times;
    rows[item.state] += times * (item.rows < 0 ? std::max(1, int(item.keys.size())) : item.rows);
}

QString Job::outcome() const
{
    using Ended = JobItem::State;
    if (!told.isEmpty())
        return told;
    const QHash<Ended, int> &many = counted();
    QStringList parts;
    const int done = many.value(Ended::Done) + many.value(Ended::Same);
    if (done > 0)
        // Whether the list has them is known when it was read back.
        parts << (group.isEmpty() ? Tr::tr("%Ln done", nullptr, done) : Tr::tr("%Ln sent", nullptr, done));
    if (const int refused = many.value(Ended::Refused); refused > 0)
        parts << Tr::tr("%Ln refused", nullptr, refused);
    if (const int conflicts = many.value(Ended::Conflict); conflicts > 0)
        parts << Tr::tr("%Ln changed by somebody else meanwhile", nullptr, conflicts);
    if (const int gone = many.value(Ended::Gone); gone > 0)
        parts << Tr::tr("%Ln not there any more", nullptr, gone);
    if (const int unknown = many.value(Ended::Unknown); unknown > 0)
        parts << Tr::tr("%Ln unknown whether done", nullptr, unknown);
    if (const int stopped = many.value(Ended::Stopped); stopped > 0)
        parts << Tr::tr("%Ln not sent", nullptr, stopped);
    return parts.join(u", "_s);
}

Repeat repeatOf(const Request &request, const OperationFact &fact, const Contract &contract)
{
    const Operation *operation = contract.find(request.scope, request.operation);
    if (fact.effect == Effect::Sends || !operation)
        return Repeat::Never;
    const bool sets = operation->method != "POST" || fact.effect == Effect::Reads || fact.repeatable;
    return sets ? Repeat::Safe : Repeat::Never;
}

static QJsonObject toJson(const QHash<JobItem::State, int> &counts)
{
    QJsonObject json;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        json[QString::number(int(count.key()))] = count.value();
    return json;
}

static QHash<JobItem::State, int> countsFromJson(const QJsonObject &json)
{
    QHash<JobItem::State, int> counts;
    for (auto count = json.begin(); count != json.end(); ++count)
        counts[JobItem::State(count.key().toInt())] = count.value().toInt();
    return counts;
}

QJsonObject toJson(const Job &job)
{
    return {{"id", job.id},
            {"kind", int(job.kind)},
            {"title", job.title},
            {"scope", scopeName(job.scope)},
            {"place", job.place},
            {"placeName", job.placeName},
            {"group", job.group},
            {"quietly", job.quietly},
            {"isUndo", job.isUndo},
            {"undoes", job.undoes},
            {"inOrder", job.inOrder},
            {"isPatient", job.isPatient},
            {"begun", momentText(job.begunAt)},
            {"ended", momentText(job.endedAt)},
            {"state", int(job.state)},
            {"reason", job.reason},
            {"items", job.items},
            {"undoable", job.undoable},
            {"counts", toJson(job.counts)},
            {"rows", toJson(job.rows)},
            {"told", job.told}};
}

Job jobFromJson(const QJsonObject &json)
{
    Job job;
    job.id = json["id"].toString();
    job.kind = Job::Kind(json["kind"].toInt());
    job.title = json["title"].toString();
    job.scope = Scope(int(scopeFromName(json["scope"].toString())));
    job.place = json["place"].toString();
    job.placeName = json["placeName"].toString();
    job.group = json["group"].toString();
    job.quietly = json["quietly"].toBool();
    job.isUndo = json["isUndo"].toBool();
    job.undoes = json["undoes"].toString();
    job.inOrder = json["inOrder"].toBool();
    job.isPatient = json["isPatient"].toBool(true);
    job.begunAt = QDateTime::fromString(json["begun"].toString(), Qt::ISODateWithMs);
    job.endedAt = QDateTime::fromString(json["ended"].toString(), Qt::ISODateWithMs);
    job.state = Job::State(json["state"].toInt());
    job.reason = json["reason"].toString();
    job.items = json["items"].toInt();
    job.undoable = json["undoable"].toInt();
    job.counts = countsFromJson(json["counts"].toObject());
    job.rows = countsFromJson(json["rows"].toObject());
    job.told = json["told"].toString();
    return job;
}

QJsonObject toJson(const JobItem &item)
{
    QJsonObject json {{"number", item.number},
                      {"name", item.name},
                      {"keys", QJsonArray::fromStringList(item.keys)},
                      {"state", int(item.state)},
                      {"attempts", item.attempts},
                      {"words", item.words}};
    if (item.staged)
        json["staged"] = toJson(*item.staged);
    if (item.request)
        json["request"] = toJson(*item.request);
    if (item.inverse)
        json["inverse"] = toJson(*item.inverse);
    if (!item.changes.isEmpty())
        json["changes"] = item.changes.toText();
    if (item.isUnseen)
        json["isUnseen"] = true;
    if (!item.row.isEmpty())
        json["row"] = item.row;
    if (!item.told.isEmpty())
        json["told"] = item.told;
    if (item.rows >= 0)
        json["rows"] = item.rows;
    if (!item.operations.isEmpty())
        json["operations"] = QJsonArray::fromStringList(item.operations);
    return json;
}

JobItem jobItemFromJson(const QJsonObject &json)
{
    JobItem item;
    item.number = json["number"].toInt();
    item.name = json["name"].toString();
    for (const QJsonValue key : json["keys"].toArray())
        item.keys << key.toString();
    for (const QJsonValue operation : json["operations"].toArray())
        item.operations << operation.toString();
    item.state = JobItem::State(json["state"].toInt());
    item.attempts = json["attempts"].toInt();
    item.words = json["words"].toString();
    if (json.contains("staged"_L1))
        item.staged = stagedRowFromJson(json["staged"].toObject());
    if (json.contains("request"_L1))
        item.request = requestFromJson(json["request"].toObject());
    if (json.contains("inverse"_L1))
        item.inverse = requestFromJson(json["inverse"].toObject());
    item.changes = RowChanges::fromText(json["changes"].toString());
    item.isUnseen = json["isUnseen"].toBool();
    item.row = json["row"].toObject();
    item.told = json["told"].toObject();
    item.rows = json["rows"].toInt(-1);
    return item;
}

} // namespace pulsedeck
