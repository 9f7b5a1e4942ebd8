// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/imports.h"

#include "app/files/importresult.h"
#include "app/jobs/journal.h"
#include "app/jobs/ledger.h"
#include "app/table/resourcemodel.h"

#include <QFuture>
#include <QJsonArray>
#include <QPromise>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Kind of the record of an import: what it is, and where. Its lines lie apart.
static const QString headKind = u"import"_s;
/// So many lines lie in one record.
static constexpr qsizetype linesTogether = 500;

static QString linesKind(const QString &id)
{
    return u"import lines "_s + id;
}

namespace {

/// Reads a list to its end, once.
class WholeList : public ResourceModel {
public:
    WholeList(Client &client, const Resource &list, QObject *parent, ImportReader::Handler handler)
        : ResourceModel(client, list, parent), m_handler(std::move(handler))
    {
        connect(this, &ResourceModel::statusChanged, this, &WholeList::follow, Qt::QueuedConnection);
        loadAll();
    }

private:
    void follow()
    {
        if (!m_handler || isLoading() || (isPartial() && !error().isSet()))
            return;
        const ImportReader::Handler handler = std::exchange(m_handler, {});
        handler(answered().rows, error());
        deleteLater();
    }

    ImportReader::Handler m_handler;
};

} // namespace

ImportReader importReader(Client &client, const Resource &list)
{
    return {
        .send = [&client](const Request &request, QObject *context,
                          const PlainCarrier::Handler &handler) { client.send(request, context, handler); },
        .readList =
            [&client, list](QObject *context, const ImportReader::Handler &handler) {
                new WholeList(client, list, context, handler);
            }};
}

static QJsonObject headOf(const Resource &list, const ImportTask &task)
{
    StagedRow place;
    place.scope = list.scope;
    place.list = list.id;
    place.way = list.way;
    return {{u"kind"_s, task.kind.id},
            {u"place"_s, toJson(place)},
            {u"options"_s, task.options},
            {u"titles"_s, QJsonArray::fromStringList(task.plan.titles)}};
}

/// All that goes on with the import needs, without the lines that stay as they are.
static QList<LedgerChange> recordsOf(const QString &id, const Resource &list, const ImportTask &task)
{
    using What = LedgerChange::What;
    QList<LedgerChange> changes;
    QJsonArray lines;
    const auto close = [&] {
        changes << LedgerChange {What::Put, linesKind(id), QString::number(changes.size()),
                                 QJsonObject {{u"lines"_s, std::exchange(lines, {})}}};
    };
    const bool updates = task.options.value(updatesOption).toBool();
    for (const ImportLine &line : task.plan.lines) {
        if (line.state == ImportLine::State::Same || (line.state == ImportLine::State::Changed && !updates))
            continue;
        lines << toJson(line);
        if (lines.size() == linesTogether)
            close();
    }
    close();
    changes << LedgerChange {What::Put, headKind, id, headOf(list, task)};
    return changes;
}

static bool isRepeatable(const ImportLine &line)
{
    return line.state != ImportLine::State::Refused && line.outcome == ImportLine::Outcome::NotArrived;
}

static Job jobOf(const QString &id, const Resource &list, const ImportTask &task)
{
    const int rows = int(task.plan.toSend(task.options.value(updatesOption).toBool()).size());
    Job job;
    job.scope = task.kind.scope;
    job.place = placeOf(list);
    job.placeName = placeNameOf(list);
    job.group = id;
    //: %1: "100 contacts"
    job.title = Imports::tr("Import: %1").arg(task.kind.counted(rows));
    return job;
}

/// How many rows the list has now, and what became of the others.
static QString outcomeOf(const ImportRun &run)
{
    using Outcome = ImportLine::Outcome;
    QStringList parts;
    const int arrived = run.count(Outcome::Arrived);
    const int refused = run.count(Outcome::NotArrived);
    if (arrived > 0 || refused > 0)
        parts << Imports::tr("%Ln imported", "rows", arrived);
    if (refused > 0)
        parts << Imports::tr("%Ln not", "rows that were not imported", refused);
    if (const int pending = run.count(Outcome::Pending); pending > 0)
        parts << Imports::tr("%Ln wait for their owners to agree", "rows", pending);
    if (const int unread = run.count(Outcome::Waiting); unread > 0)
        parts << Imports::tr("%Ln sent but not read back", "rows", unread);
    return parts.join(u", "_s);
}

static ImportRun *makeRun(Client &client, Jobs &jobs, const Resource &list, const ImportTask &task,
                          const QString &id, const QList<LedgerChange> &beside, QObject *parent)
{
    auto *carrier = new JobCarrier(jobs, jobOf(id, list, task), beside);
    auto *run = new ImportRun(carrier, importReader(client, list), task, parent);
    QObject::connect(run, &ImportRun::finished, &jobs, [&jobs, id, run, head = headOf(list, task)] {
        jobs.tell(id, outcomeOf(*run));
        // What could not be read back for now is asked for at the next start.
        if (run->count(ImportLine::Outcome::Waiting) > 0 && run->error().mayPass())
            return;
        QList<LedgerChange> changes = resultRecords(id, run->plan());
        const QList<ImportLine> &lines = run->plan().lines;
        if (std::any_of(lines.begin(), lines.end(), isRepeatable))
            changes << LedgerChange {LedgerChange::What::Put, records::besides(id), headKind, head};
        changes << LedgerChange {LedgerChange::What::Drop, headKind, id}
                << LedgerChange {LedgerChange::What::DropAll, linesKind(id)};
        jobs.ledger().write(changes);
    });
    return run;
}

PreparedImport prepareImport(const Resource &list, ImportTask task)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    task.calls = importCalls(task.kind, task.plan, task.options);
    return {id, list, task, recordsOf(id, list, task)};
}

ImportRun *makeImport(Client &client, Jobs *jobs, const PreparedImport &import, QObject *parent)
{
    if (jobs)
        return makeRun(client, *jobs, import.list, import.task, import.id, import.records, parent);
    const ImportReader reader = importReader(client, import.list);
    return new ImportRun(new PlainCarrier(reader.send), reader, import.task, parent);
}

static QList<ImportLine> linesIn(const QHash<QString, QJsonObject> &records)
{
    QList<ImportLine> lines;
    for (const QJsonObject &record : records) {
        for (const QJsonValue line : record.value(u"lines"_s).toArray())
            lines << importLineFromJson(line.toObject());
    }
    std::sort(lines.begin(), lines.end(),
              [](const ImportLine &a, const ImportLine &b) { return a.number < b.number; });
    return lines;
}

Imports::Imports(const Tools &tools, QObject *parent) : QObject(parent), m_tools(tools)
{
    connect(&m_tools.jobs, &Jobs::loaded, this, &Imports::load);
}

void Imports::load()
{
    m_tools.jobs.ledger().records(headKind, this, [this](const QHash<QString, QJsonObject> &found) {
        m_toLoad = int(found.size()) + 1;
        for (auto head = found.cbegin(); head != found.cend(); ++head)
            takeUp(head.key(), head.value());
        endOne();
    });
}

void Imports::endOne()
{
    if (--m_toLoad == 0)
        emit loaded();
}

/// None: there is no such list or kind any more.
std::optional<PreparedImport> Imports::importOf(const QJsonObject &head) const
{
    const StagedRow place = stagedRowFromJson(head.value(u"place"_s).toObject());
    const auto list = resourceAt(m_tools.resourcesOf(place.scope), place.list, place.way);
    const QList<ImportKind> kinds = list ? m_tools.kindsFor(*list) : QList<ImportKind>();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const ImportKind &one) {
        return one.id == head.value(u"kind"_s).toString();
    });
    if (kind == kinds.end())
        return {};
    ImportTask task {*kind, head.value(u"options"_s).toObject(), {}};
    for (const QJsonValue title : head.value(u"titles"_s).toArray())
        task.plan.titles << title.toString();
    return PreparedImport {.id = {}, .list = *list, .task = task, .records = {}};
}

void Imports::takeUp(const QString &id, const QJsonObject &head)
{
    const auto import = importOf(head);
    if (!import)
        return endOne();
    m_tools.jobs.ledger().records(
        linesKind(id), this, [this, id, import = *import](const QHash<QString, QJsonObject> &found) {
            ImportTask whole = import.task;
            whole.plan.lines = linesIn(found);
            ImportRun *run = makeRun(m_tools.client, m_tools.jobs, import.list, whole, id, {}, this);
            emit wentOn(run);
            run->goOn();
            endOne();
        });
}

bool Imports::canRepeat(const QHash<QString, QJsonObject> &records)
{
    return records.contains(headKind);
}

void Imports::repeat(const QString &id)
{
    m_tools.jobs.ledger().records(
        records::besides(id), this, [this, id](const QHash<QString, QJsonObject> &found) {
            const auto import = importOf(found.value(headKind));
            if (!import)
                return;
            ImportTask task = import->task;
            for (ImportLine line : linesIn(found)) {
                if (!isRepeatable(line))
                    continue;
                line.outcome = ImportLine::Outcome::Waiting;
                line.reason.clear();
                task.plan.lines << line;
            }
            const auto promise = std::make_shared<QPromise<PreparedImport>>();
            promise->start();
            promise->future().then(this, [this](const PreparedImport &prepared) {
                ImportRun *run = makeImport(m_tools.client, &m_tools.jobs, prepared, this);
                emit wentOn(run);
                run->start();
            });
            QThreadPool::globalInstance()->start([promise, id, list = import->list, task] {
                PreparedImport prepared = prepareImport(list, task);
                // Once is enough.
                prepared.records << LedgerChange {LedgerChange::What::Drop, records::besides(id), headKind};
                promise->addResult(prepared);
                promise->finish();
            });
        });
}

} // namespace pulsedeck
