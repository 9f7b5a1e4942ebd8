// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/jobrun.h"

#include "app/jobs/journal.h"
#include "app/jobs/ledger.h"
#include "app/jobs/staging.h"
#include "app/vocabulary/celledit.h"
#include "app/vocabulary/chain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

using State = JobItem::State;

/// The queue decides when they leave; more of them would only wait there.
constexpr int mostUnits = 8;
/// So few items go as if they had been clicked.
constexpr int fewItems = 10;
/// What is told of a staged row whose item ended so; it waits again where nothing was tried.
StagedRow::State stagedState(State state)
{
    switch (state) {
    case State::Refused:
        return StagedRow::State::Refused;
    case State::Conflict:
        return StagedRow::State::Conflict;
    case State::Gone:
        return StagedRow::State::Gone;
    case State::Unknown:
        return StagedRow::State::Unknown;
    default:
        return StagedRow::State::Waiting;
    }
}

} // namespace

JobRun::JobRun(const JobTools &tools, const Job &job, const QList<JobItem> &items, QObject *parent)
    : QObject(parent), m_tools(tools), m_job(job), m_items(items)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &JobRun::next);
    m_job.items = int(items.size());
    m_job.rows.clear();
    m_job.counts.clear();
    for (const JobItem &item : std::as_const(m_items)) {
        m_job.count(item);
        const List *list = item.staged && !item.request ? listOf(item) : nullptr;
        const Action *action = list ? actionOf(item, *list) : nullptr;
        if (action && goesAlone(*item.staged, *action))
            m_alone.insert(item.number);
        m_isChain = m_isChain || (item.request && !standInsOf(*item.request).isEmpty());
    }
    noteWriting(0);
    restore();
}

JobRun::~JobRun() = default;

QString JobRun::neverKnown()
{
    return tr("Nobody knows whether this was carried out: look in SendPulse before it is sent again.");
}

void JobRun::write(const QList<LedgerChange> &changes, std::function<void(bool)> handler)
{
    if (m_job.isNoted)
        m_tools.ledger.write(changes, this, std::move(handler));
    else if (handler)
        handler(true);
}

void JobRun::setReady()
{
    m_isReady = true;
    noteWriting(0);
}

/// @p units more, or fewer, are being written down.
void JobRun::noteWriting(int units)
{
    m_writing += units;
    const bool isAll = m_writing > 0 && m_writing == int(m_units.size());
    const bool isWriting = m_job.isNoted && (!m_isReady || isAll);
    if (std::exchange(m_job.isWriting, isWriting) != isWriting)
        emit changed();
}

void JobRun::setState(JobItem &item, State state)
{
    m_job.count(item, -1);
    item.state = state;
    m_job.count(item);
}

/// What was on its way when the program ended: looked up again, repeated, or left to a person.
void JobRun::restore()
{
    for (JobItem &item : m_items) {
        if (item.state != State::Sent)
            continue;
        // It left at least once; how often it may leave counts from here.
        item.attempts = 1;
        if (mayGoAgain(item))
            setState(item, State::Waiting);
        else
            close(item.number, State::Unknown, neverKnown());
    }
}

/// Looked up first, or safe to be carried out twice.
bool JobRun::mayGoAgain(const JobItem &item)
{
    if (item.staged && !item.request && item.staged->kind != StagedRow::Kind::Create)
        return true;
    const auto isSafe = [this](const Request &request) {
        return repeatOf(request, m_tools.factOf(request.scope, request.operation), m_tools.client.contract())
            == Repeat::Safe;
    };
    if (item.request)
        return isSafe(*item.request);
    const List *list = listOf(item);
    const Action *action = list ? actionOf(item, *list) : nullptr;
    return action && action->moreOperations.isEmpty()
        && isSafe({.scope = item.staged->scope, .operation = action->operation});
}

void JobRun::start()
{
    const bool isUnderWay = m_isStarted && m_job.state == Job::State::Running;
    if (!m_isReady || isUnderWay || m_isOver)
        return;
    m_isStarted = true;
    m_job.state = Job::State::Running;
    m_job.reason.clear();
    write({records::put(m_job)});
    soon();
}

void JobRun::pause()
{
    if (m_job.state == Job::State::Over)
        return;
    m_job.state = Job::State::Paused;
    write({records::put(m_job)});
    emit changed();
}

void JobRun::resume()
{
    if (m_job.state == Job::State::Paused)
        m_job.state = Job::State::Waiting;
}

void JobRun::stop()
{
    QSet<int> onTheirWay;
    for (const auto &unit : m_units)
        onTheirWay.unite(QSet<int>(unit->items.begin(), unit->items.end()));
    for (const JobItem &item : std::as_const(m_items)) {
        if (item.state == State::Waiting && !onTheirWay.contains(item.number))
            close(item.number, State::Stopped, {});
    }
    m_isStopped = true;
    for (const auto &unit : m_units)
        takeBack(unit.get());
    m_job.state = Job::State::Running;
    soon();
}

/// Much may end at once: what is next is looked at when the event loop has had its turn.
void JobRun::soon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void JobRun::next()
{
    if (m_isChain)
        stopWhatIsCutOff();
    const int most = m_job.inOrder ? 1 : mostUnits;
    while (m_job.state == Job::State::Running && int(m_units.size()) < most) {
        const QList<int> items = nextItems();
        if (items.isEmpty())
            break;
        begin(items);
    }
    emit changed();
    finishIfOver();
}

/// Whether @p item has to travel by itself.
bool JobRun::isAlone(const JobItem &item) const
{
    return item.request || !item.staged || item.staged->kind == StagedRow::Kind::Create
        || m_alone.contains(item.number);
}

QList<int> JobRun::nextItems() const
{
    QSet<int> taken;
    for (const auto &unit : m_units)
        taken.unite(QSet<int>(unit->items.begin(), unit->items.end()));
    QList<int> found;
    qsizetype most = 1;
    for (const JobItem &item : m_items) {
        if (item.state != State::Waiting || taken.contains(item.number)
            || (m_isChain && item.request && isWaitingFor(*item.request)))
            continue;
        if (found.isEmpty()) {
            found << item.number;
            if (isAlone(item))
                return found;
            most = mostRowsACall;
            continue;
        }
        const StagedRow &first = *m_items.at(found.first()).staged;
        if (!isAlone(item) && item.staged->place == first.place && item.staged->action == first.action)
            found << item.number;
        if (found.size() == most)
            break;
    }
    return found;
}

/// What is wrong with a row to be made, as far as it can be told here.
static QString complaintOf(const ActionContext &context)
{
    for (const FormField &field : context.fields) {
        const QString complaint = complaintOf(context.values[field.key], field);
        if (!complaint.isEmpty())
            return complaint;
    }
    return {};
}

/// What the form of @p action would send for the row as it is now. None: there is nothing to send, and the
/// item was closed.
std::optional<ActionContext> JobRun::contextOf(int number, const Action &action)
{
    const StagedRow wanted = *m_items.at(number).staged;
    const List &list = *listOf(m_items.at(number));
    ActionContext context;
    if (wanted.kind != StagedRow::Kind::Create)
        context.rows = {m_rows.value(number)};
    context.columns = list.resource.columns;
    for (const StagedCell &cell : wanted.cells) {
        if (std::none_of(context.columns.begin(), context.columns.end(),
                         [&](const Column &column) { return column.key == cell.field; }))
            context.columns << Column {.key = cell.field, .title = cell.title};
    }
    context.quietly = m_job.quietly;
    context.fields = fieldsOf(action, context, wanted.scope, m_tools.client.contract());
    context.initial = initialValues(context.fields);
    context.values = context.initial;
    StagedRow told = wanted;
    bool isConflict = false;
    for (StagedCell &cell : told.cells) {
        const QJsonValue now = context.initial.value(cell.field);
        const QJsonValue known = now.isUndefined() ? QJsonValue(QString()) : now;
        if (readsTheSame(known, cell.after)) {
            cell.now = known;
            continue;
        }
        context.values[cell.field] = cell.after;
        if (wanted.kind == StagedRow::Kind::Edit && !readsTheSame(known, cell.before)) {
            cell.now = known;
            isConflict = true;
        }
    }
    const bool isFirst = m_items.at(number).attempts == 0;
    if (wanted.kind == StagedRow::Kind::Create) {
        if (const QString complaint = complaintOf(context); !complaint.isEmpty()) {
            close(number, State::Refused, complaint);
            return {};
        }
    }
    if (wanted.kind == StagedRow::Kind::Edit && isConflict) {
        m_items[number].staged = told;
        close(number, State::Conflict, tr("Somebody changed the same value meanwhile."));
        return {};
    }
    if (wanted.kind == StagedRow::Kind::Edit && !context.isChanged()) {
        close(number, isFirst ? State::Same : State::Done, {});
        return {};
    }
    // What the service had so already is no change of ours, unless it was sent before.
    if (wanted.kind == StagedRow::Kind::Edit && isFirst)
        told.cells.removeIf([](const StagedCell &cell) { return !cell.now.isUndefined(); });
    m_items[number].staged = told;
    return context;
}

void JobRun::prepare(Unit *unit)
{
    const QList<int> items = unit->items;
    if (items.isEmpty())
        return forget(unit);
    const List &list = *listOf(m_items.at(items.first()));
    const Action action = *actionOf(m_items.at(items.first()), list);
    const StagedRow::Kind kind = m_items.at(items.first()).staged->kind;
    QList<ActionContext> contexts;
    for (const int number : items) {
        if (const auto context = contextOf(number, action))
            contexts << *context;
        else
            unit->items.removeAll(number);
    }
    if (contexts.isEmpty())
        return forget(unit);
    if (kind == StagedRow::Kind::Remove) {
        ActionContext all = contexts.first();
        all.rows.clear();
        for (const ActionContext &one : std::as_const(contexts))
            all.rows << one.rows;
        unit->requests = action.requests(all);
    } else if (contexts.size() > 1) {
        unit->requests = action.together(contexts);
    } else {
        unit->requests = action.requests(contexts.first());
    }
    if (unit->requests.isEmpty())
        return close(unit, State::Refused, tr("There is no call that does this."));
    send(unit);
}

Priority JobRun::priority() const
{
    return m_items.size() <= fewItems ? Priority::Click : Priority::Background;
}

/// Written down first, then sent.
void JobRun::send(Unit *unit)
{
    QList<LedgerChange> changes;
    for (const int number : std::as_const(unit->items)) {
        JobItem &item = m_items[number];
        if (unit->at == 0)
            ++item.attempts;
        if (const QString operation = unit->requests.at(unit->at).operation;
            !item.request && !item.operations.contains(operation))
            item.operations << operation;
        setState(item, State::Sent);
        changes << records::put(m_job, item);
    }
    noteWriting(1);
    write(changes, [this, id = unit->id](bool isWritten) {
        noteWriting(-1);
        Unit *noted = find(id);
        if (!noted)
            return;
        if (isWritten)
            return leave(noted);
        hold(tr("What is about to be sent cannot be written to the disk; it may be full."));
        putBack(noted);
    });
}

void JobRun::leave(Unit *unit)
{
    if (m_isStopped && unit->at == 0)
        return close(unit, State::Stopped);
    Request request = unit->requests.at(unit->at);
    request.priority = priority();
    unit->ticket = m_tools.client.send(request, this, [this, id = unit->id](const Reply &reply) {
        Unit *sent = find(id);
        if (!sent)
            return;
        sent->ticket = 0;
        for (const int number : std::as_const(sent->items))
            emit answeredWith(number, reply);
        answered(sent, reply);
    });
}

/// A row of which a part was saved is saved whole.
void JobRun::takeBack(Unit *unit)
{
    if (unit->ticket == 0 || unit->at > 0)
        return;
    m_tools.client.takeBack(unit->ticket, this, [this, id = unit->id](Client::Fate fate) {
        Unit *taken = find(id);
        if (taken && fate == Client::Fate::TakenBack)
            close(taken, State::Stopped);
    });
}

QSet<QString> JobRun::keysOf(const Unit &unit) const
{
    QSet<QString> keys;
    for (const int number : unit.items)
        keys << m_items.at(number).staged->key;
    return keys;
}

/// The service is out of reach, or the disk: nothing is lost, and the job goes on later.
void JobRun::hold(const QString &reason)
{
    if (m_job.state == Job::State::Running)
        m_job.state = Job::State::Waiting;
    m_job.reason = reason;
    write({records::put(m_job)});
    soon();
}

/// What @p unit has is there to be taken again.
void JobRun::putBack(Unit *unit)
{
    for (const int number : std::as_const(unit->items)) {
        if (!m_items.at(number).isOver())
            setState(m_items[number], State::Waiting);
        m_rows.remove(number);
    }
    forget(unit);
}

void JobRun::close(Unit *unit, State state, const QString &words)
{
    for (const int number : std::as_const(unit->items))
        close(number, state, words);
    forget(unit);
}

void JobRun::close(int number, State state, const QString &words)
{
    JobItem &item = m_items[number];
    setState(item, state);
    item.words = words;
    m_job.undoable += item.canBeUndone() ? 1 : 0;
    QList<LedgerChange> changes {records::put(m_job, item), records::put(m_job)};
    if (state != State::Stopped && state != State::Same)
        changes << append(m_job, item);
    QList<StagedReplacement> staged;
    if (item.staged && !item.request) {
        StagedRow told = *item.staged;
        told.state = stagedState(state);
        told.words = words;
        staged << StagedReplacement {told.id(), item.isFine() ? std::nullopt : std::optional(told)};
    }
    if (m_job.isNoted)
        m_tools.staging.replace(staged, changes);
    if (m_job.inOrder && !item.isFine() && state != State::Stopped)
        stop();
}

JobRun::Unit *JobRun::find(quint64 id) const
{
    const auto found =
        std::find_if(m_units.begin(), m_units.end(), [id](const auto &unit) { return unit->id == id; });
    return found == m_units.end() ? nullptr : found->get();
}

void JobRun::forget(Unit *unit)
{
    std::erase_if(m_units, [unit](const auto &one) { return one.get() == unit; });
    soon();
}

void JobRun::finishIfOver()
{
    const bool isOver =
        std::all_of(m_items.begin(), m_items.end(), [](const JobItem &item) { return item.isOver(); });
    if (!isOver || !m_units.empty() || std::exchange(m_isOver, true))
        return;
    m_job.state = Job::State::Over;
    m_job.endedAt = QDateTime::currentDateTimeUtc();
    write({records::put(m_job)});
    emit changed();
    emit over();
}

} // namespace pulsedeck
