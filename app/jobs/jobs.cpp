// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/jobs.h"

#include "app/jobs/journal.h"
#include "app/jobs/ledger.h"
#include "app/jobs/staging.h"
#include "app/vocabulary/chain.h"

#include <QTimeZone>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Between looks at whether the service can be reached again.
constexpr int retryEvery = 30 * 1000;
/// So many jobs that are over are kept to be looked at.
constexpr qsizetype mostPast = 200;
constexpr qsizetype smallJob = 10;

Jobs::Jobs(const JobTools &tools, QObject *parent) : QObject(parent), m_tools(tools)
{
    m_retry.setInterval(retryEvery);
    connect(&m_retry, &QTimer::timeout, this, &Jobs::wake);
}

Jobs::~Jobs() = default;

static QString stampOf(const QDateTime &moment)
{
    return moment.toString(u"yyyyMMdd-hhmmsszzz"_s);
}

/// The moment in an id; invalid: there is none.
static QDateTime stampIn(const QString &id)
{
    const QDate day = QDate::fromString(id.section(u'-', 0, 0), u"yyyyMMdd"_s);
    const QTime time = QTime::fromString(id.section(u'-', 1, 1), u"hhmmsszzz"_s);
    return {day, time, QTimeZone::utc()};
}

/// Sorts by age, also when the clock was set back since the last job.
QString Jobs::newId() const
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Job &job : jobs()) {
        if (const QDateTime known = stampIn(job.id); known.isValid() && known >= now)
            now = known.addMSecs(1);
    }
    return stampOf(now) + u'-' + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
}

void Jobs::load()
{
    if (std::exchange(m_isAsked, true))
        return;
    m_tools.ledger.records(records::job, this, [this](const QHash<QString, QJsonObject> &found) {
        QList<Job> unfinished;
        for (const QJsonObject &body : found) {
            const Job job = jobFromJson(body);
            if (runOf(job.id))
                continue;
            (job.state == Job::State::Over ? m_past : unfinished) << job;
        }
        const auto isNewer = [](const Job &a, const Job &b) { return a.id > b.id; };
        std::sort(m_past.begin(), m_past.end(), isNewer);
        std::sort(unfinished.rbegin(), unfinished.rend(), isNewer);
        m_toLoad = int(unfinished.size());
        for (const Job &job : std::as_const(unfinished))
            takeOver(job);
        for (const Job &job : std::as_const(m_past))
            emit changed(job.id);
        if (unfinished.isEmpty())
            endLoading();
    });
}

void Jobs::takeOver(const Job &job)
{
    items(job.id, this, [this, job](QList<JobItem> items) {
        Job known = job;
        known.isPatient = true; // nobody sits before it any more
        for (JobItem &item : items) {
            // What changes values of a row looks first whether they arrived.
            if (item.staged && !item.isOver())
                item.request.reset();
        }
        add(known, items)->setReady();
        if (--m_toLoad > 0)
            return;
        emit resumed(int(m_runs.size()));
        endLoading();
        startNext();
    });
}

void Jobs::endLoading()
{
    m_isLoaded = true;
    freeStaged();
    emit loaded();
}

/// Staged rows whose job knows nothing of them wait again: it ended before it was told so.
void Jobs::freeStaged()
{
    QSet<QString> taken;
    for (const auto &run : m_runs) {
        for (const JobItem &item : run->items()) {
            if (item.staged && !item.isOver())
                taken << item.staged->id();
        }
    }
    QList<StagedReplacement> free;
    for (StagedRow row : m_tools.staging.rows()) {
        if (row.state != StagedRow::State::Sending || taken.contains(row.id()))
            continue;
        row.state = StagedRow::State::Waiting;
        free << StagedReplacement {row.id(), row};
    }
    m_tools.staging.replace(free);
}

QString Jobs::save(const QList<StagedRow> &rows, bool quietly, bool isUndo, const QString &undoes)
{
    QList<JobItem> items;
    QList<StagedReplacement> sending;
    int changes = 0;
    for (StagedRow row : rows) {
        row.state = StagedRow::State::Sending;
        row.words.clear();
        for (StagedCell &cell : row.cells)
            cell.now = QJsonValue::Undefined;
        changes += changesIn(row);
        JobItem item;
        item.name = row.name;
        item.keys = {row.key};
        item.staged = row;
        items << item;
        sending << StagedReplacement {row.id(), row};
    }
    if (items.isEmpty())
        return {};
    m_tools.staging.replace(sending);
    Job job;
    job.kind = Job::Kind::Save;
    job.scope = rows.first().scope;
    job.quietly = quietly;
    job.isUndo = isUndo;
    job.undoes = undoes;
    const bool isOnePlace = std::all_of(
        rows.begin(), rows.end(), [&](const StagedRow &row) { return row.place == rows.first().place; });
    job.place = isOnePlace ? rows.first().place : QString();
    job.placeName = isOnePlace ? rows.first().placeName : QString();
    const QString inRows = tr("in %Ln row(s)", nullptr, int(rows.size()));
    //: %1: "in 28 rows"
    job.title = isUndo ? tr("Undo %Ln change(s) %1", nullptr, changes).arg(inRows)
                       : tr("Save %Ln change(s) %1", nullptr, changes).arg(inRows);
    return begin(job, items);
}

QString Jobs::run(Job job, const QList<JobItem> &items, const QList<LedgerChange> &beside)
{
    if (items.isEmpty())
        return {};
    job.kind = Job::Kind::Action;
    return begin(job, items, beside);
}

QString Jobs::undo(const QString &title, const QList<JobItem> &calls, const QString &undoes)
{
    if (calls.isEmpty())
        return {};
    Job job;
    job.scope = calls.first().request->scope;
    job.title = tr("Undo: %1").arg(title);
    job.isUndo = true;
    job.undoes = undoes;
    job.inOrder = true;
    return run(job, calls);
}

/// Nothing leaves before all of it is on the disk.
QString Jobs::begin(Job job, const QList<JobItem> &items, const QList<LedgerChange> &beside)
{
    job.id = newId();
    job.state = Job::State::Running;
    job.endedAt = {};
    job.begunAt = QDateTime::currentDateTimeUtc();
    QList<JobItem> numbered = items;
    QList<LedgerChange> changes = beside;
    for (int at = 0; at < numbered.size(); ++at) {
        numbered[at].number = at;
        changes << records::put(job, numbered.at(at));
    }
    JobRun *run = add(job, numbered);
    if (!job.isNoted) {
        run->setReady();
        startNext();
        return job.id;
    }
    changes << records::put(run->job());
    m_tools.ledger.write(changes, this, [this, id = job.id](bool isWritten) {
        JobRun *written = runOf(id);
        if (written && isWritten)
            written->setReady();
        else if (written)
            written->hold(tr("What is about to be sent cannot be written to the disk; it may be full."));
        startNext();
    });
    emit changed(job.id);
    return job.id;
}

JobRun *Jobs::add(const Job &job, const QList<JobItem> &items)
{
    m_runs.push_back(std::make_unique<JobRun>(m_tools, job, items));
    JobRun *run = m_runs.back().get();
    connect(run, &JobRun::changed, this, [this, run] {
        emit changed(run->job().id);
        if (run->job().state == Job::State::Waiting && !m_retry.isActive())
            m_retry.start();
    });
    connect(run, &JobRun::answeredWith, this,
            [this, run](int number, const Reply &reply) { emit answeredWith(run->job().id, number, reply); });
    connect(
        run, &JobRun::over, this, [this, run] { end(run); }, Qt::QueuedConnection);
    return run;
}

JobRun *Jobs::runOf(const QString &id) const
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [&](const auto &run) { return run->job().id == id; });
    return found == m_runs.end() ? nullptr : found->get();
}

/// Large ones one at a time, so that what was begun first is done first; small ones let nobody wait.
void Jobs::startNext()
{
    bool isLargeRunning = false;
    for (const auto &run : m_runs) {
        const bool isLarge = run->items().size() > smallJob;
        if (run->job().state == Job::State::Paused || (isLarge && isLargeRunning))
            continue;
        isLargeRunning |= isLarge;
        run->start();
    }
}

void Jobs::end(JobRun *run)
{
    const Job job = run->job();
    const QList<JobItem> items = run->items();
    std::erase_if(m_runs, [run](const auto &one) { return one.get() == run; });
    if (job.isPatient)
        m_past.prepend(job);
    else
        forget(job);
    if (m_runs.empty())
        m_retry.stop();
    while (m_past.size() > mostPast)
        forget(m_past.takeLast());
    emit changed(job.id);
    emit ended(job, items);
    startNext();
}

/// The journal tells of it still.
void Jobs::forget(const Job &job)
{
    if (!job.isNoted)
        return;
    QList<LedgerChange> changes {{LedgerChange::What::Drop, records::job, job.id},
                                 {LedgerChange::What::DropAll, records::itemsOf(job.id)}};
    if (!job.group.isEmpty())
        changes << LedgerChange {LedgerChange::What::DropAll, records::besides(job.group)};
    m_tools.ledger.write(changes);
}

void Jobs::tell(const QString &group, const QString &outcome)
{
    std::optional<Job> last;
    for (Job &job : m_past) {
        if (job.group != group)
            continue;
        job.told = outcome;
        m_tools.ledger.write({records::put(job)});
        emit changed(job.id);
        last = last ? last : job;
    }
    if (last)
        emit told(*last);
}

void Jobs::pause(const QString &id)
{
    if (JobRun *run = runOf(id))
        run->pause();
    startNext();
}

void Jobs::resume(const QString &id)
{
    if (JobRun *run = runOf(id))
        run->resume();
    startNext();
}

void Jobs::stop(const QString &id)
{
    if (JobRun *run = runOf(id))
        run->stop();
}

void Jobs::settle(const QString &id, const std::function<bool(const JobItem &)> &isMeant, bool wasDone)
{
    items(id, this, [this, id, isMeant, wasDone](const QList<JobItem> &items) {
        const auto past =
            std::find_if(m_past.begin(), m_past.end(), [&id](const Job &job) { return job.id == id; });
        if (past == m_past.end())
            return;
        QList<JobItem> again;
        QList<LedgerChange> changes;
        for (JobItem item : items) {
            if (item.state != JobItem::State::Unknown || !item.request || !isMeant(item))
                continue;
            again << item;
            past->count(item, -1);
            item.state = wasDone ? JobItem::State::Done : JobItem::State::Stopped;
            item.words = wasDone ? tr("Somebody looked: it was carried out.")
                                 : tr("Somebody looked: it was not carried out.");
            past->count(item);
            changes << records::put(*past, item);
            if (wasDone)
                changes << append(*past, item);
        }
        if (again.isEmpty())
            return;
        m_tools.ledger.write(changes << records::put(*past), this, {});
        const Job job = *past;
        emit changed(id);
        if (!wasDone)
            sendAgain(job, again);
    });
}

void Jobs::sendAgain(Job job, QList<JobItem> items)
{
    job.group.clear();
    job.told.clear();
    for (JobItem &item : items) {
        item.state = JobItem::State::Waiting;
        item.attempts = 0;
        item.words.clear();
    }
    run(job, items);
}

void Jobs::repeatRefused(const QString &id)
{
    const Job *past = find(id);
    if (!past)
        return;
    items(id, this, [this, job = *past](const QList<JobItem> &items) {
        QList<JobItem> again;
        QList<StagedRow> rows;
        Told told;
        for (JobItem item : items) {
            for (auto one = item.told.begin(); one != item.told.end(); ++one)
                told[one.key()] = *one;
            if (item.state != JobItem::State::Refused)
                continue;
            const StagedRow *staged = item.staged ? m_tools.staging.find(item.staged->id()) : nullptr;
            if (staged && staged->state == StagedRow::State::Refused)
                rows << *staged;
            if (item.request) {
                item.request = filled(*item.request, told);
                again << item;
            }
        }
        if (!rows.isEmpty())
            save(rows, job.quietly, job.isUndo, job.undoes);
        sendAgain(job, again);
    });
}

void Jobs::wake()
{
    startNext();
}

QList<Job> Jobs::jobs() const
{
    QList<Job> all;
    for (const auto &run : m_runs)
        all.prepend(run->job());
    return all + m_past;
}

const Job *Jobs::find(const QString &id) const
{
    if (const JobRun *run = runOf(id))
        return &run->job();
    const auto past =
        std::find_if(m_past.begin(), m_past.end(), [&](const Job &job) { return job.id == id; });
    return past == m_past.end() ? nullptr : &*past;
}

/// What was taken back in parts only is there to be taken back still: what is back already stays as it is.
const Job *Jobs::lastDone() const
{
    QSet<QString> undone;
    for (const Job &job : m_past) {
        if (job.isUndo && job.fine() == job.items)
            undone << job.undoes;
        else if (!job.isUndo && job.counts.value(JobItem::State::Done) > 0 && !undone.contains(job.id))
            return &job;
    }
    return nullptr;
}

void Jobs::items(const QString &id, QObject *context,
                 std::function<void(const QList<JobItem> &)> handler) const
{
    m_tools.ledger.records(
        records::itemsOf(id), context, [handler](const QHash<QString, QJsonObject> &found) {
            QList<JobItem> items;
            for (const QJsonObject &body : found)
                items << jobItemFromJson(body);
            std::sort(items.begin(), items.end(),
                      [](const JobItem &a, const JobItem &b) { return a.number < b.number; });
            handler(items);
        });
}

void Jobs::undoOf(const QString &id, QObject *context, std::function<void(const WayBack &)> handler) const
{
    items(id, context, [handler](const QList<JobItem> &items) { handler(wayBackOf(items)); });
}

} // namespace pulsedeck
