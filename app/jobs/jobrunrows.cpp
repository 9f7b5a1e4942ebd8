// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of JobRun that reads the rows as they are now.

#include "app/jobs/jobrun.h"

#include "app/jobs/newrows.h"
#include "app/jobs/refusal.h"
#include "app/jobs/rowlookup.h"
#include "app/vocabulary/chain.h"

#include <algorithm>

namespace pulsedeck {

JobRun::List *JobRun::listOf(const JobItem &item)
{
    const StagedRow &row = *item.staged;
    if (const auto known = m_lists.constFind(row.place); known != m_lists.cend())
        return known->get();
    const auto resource = resourceAt(m_tools.resourcesOf(row.scope), row.list, row.way);
    auto list = resource ? std::make_shared<List>() : std::shared_ptr<List>();
    if (list) {
        list->resource = *resource;
        list->keyField = keyFieldOf(*resource, m_tools.client.contract());
    }
    m_lists[row.place] = list;
    return list.get();
}

const Action *JobRun::actionOf(const JobItem &item, const List &list) const
{
    const QList<Action> &actions = list.resource.actions;
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](const Action &action) { return action.id == item.staged->action; });
    return found == actions.end() ? nullptr : &*found;
}

void JobRun::begin(const QList<int> &items)
{
    JobItem &first = m_items[items.first()];
    auto unit = std::make_unique<Unit>();
    Unit *begun = unit.get();
    unit->id = ++m_lastUnit;
    unit->items = items;
    m_units.push_back(std::move(unit));
    if (first.request) {
        begun->requests = {filledIn(*first.request)};
        return look(begun);
    }
    List *list = listOf(first);
    const Action *action = list ? actionOf(first, *list) : nullptr;
    if (!action)
        return close(begun, JobItem::State::Refused,
                     tr("The list that this belongs to is not there any more."));
    begun->items = items.mid(0, rowsACall(*action, first.staged->kind));
    if (keysOf(first).isEmpty())
        return prepare(begun);
    if (readsList(*list, first.staged->place))
        return readList(*list, first.staged->place);
    begin(begun);
}

/// By which a row is looked up. A row that is made is one that may be there already, unless it was sent.
QStringList JobRun::keysOf(const JobItem &item)
{
    if (item.staged->kind != StagedRow::Kind::Create)
        return {item.staged->key};
    const List *list = item.attempts == 0 ? listOf(item) : nullptr;
    return list && list->resource.detail ? newKeysOf(*item.staged, list->keyField) : QStringList();
}

/// With the list read, or each row read by itself.
void JobRun::begin(Unit *unit)
{
    QList<QPair<int, QString>> sought;
    for (const int number : std::as_const(unit->items)) {
        for (const QString &key : keysOf(m_items.at(number)))
            sought << qMakePair(number, key);
    }
    List *list = listOf(m_items.at(unit->items.first()));
    unit->missing = int(sought.size());
    for (const auto &[number, key] : std::as_const(sought)) {
        const StagedRow &row = *m_items.at(number).staged;
        const bool isNew = row.kind == StagedRow::Kind::Create;
        if (m_rows.contains(number))
            fresh(unit, number, m_rows[number]);
        else if (list->lookup && list->lookup->rows().contains(key))
            fresh(unit, number, list->lookup->rows()[key]);
        else if (isNew && list->lookup && list->lookup->isCertain() && key == key.toLower())
            missing(unit, number, true);
        else if (list->resource.detail)
            readRow(unit, number, isNew ? QJsonObject {{list->resource.key, key}} : row.row);
        else if (list->lookup)
            missing(unit, number, list->lookup->isCertain());
        else
            fresh(unit, number, row.row);
    }
}

/// Whether the pages of the list are read before the next of its rows goes.
bool JobRun::readsList(const List &list, const QString &place)
{
    if (list.isRead)
        return false;
    const auto waits = [&](const JobItem &item) {
        return item.state == JobItem::State::Waiting && item.staged && item.staged->place == place
            && !keysOf(item).isEmpty();
    };
    return readsPages(list.resource, std::count_if(m_items.begin(), m_items.end(), waits));
}

/// All units that wait for the same list go on when it is read.
void JobRun::readList(List &list, const QString &place)
{
    if (list.lookup)
        return;
    QSet<QString> keys;
    for (const JobItem &item : std::as_const(m_items)) {
        if (!item.isOver() && item.staged && item.staged->place == place) {
            for (const QString &key : keysOf(item))
                keys << key;
        }
    }
    list.lookup = std::make_unique<RowLookup>(m_tools.client, list.resource, keys);
    connect(list.lookup.get(), &RowLookup::finished, this, [this, &list, place] { listRead(list, place); });
    list.lookup->start();
}

void JobRun::listRead(List &list, const QString &place)
{
    QList<Unit *> waiting;
    for (const auto &unit : m_units) {
        const auto &row = m_items.at(unit->items.first()).staged;
        if (row && row->place == place && unit->requests.isEmpty() && unit->missing == 0)
            waiting << unit.get();
    }
    const ApiError error = list.lookup->error();
    list.isRead = !error.isSet();
    if (error.isSet()) {
        list.lookup.release()->deleteLater();
        hold(error.summary());
    }
    for (Unit *unit : std::as_const(waiting)) {
        if (list.isRead)
            begin(unit);
        else
            putBack(unit);
    }
}

void JobRun::readRow(Unit *unit, int item, const QJsonObject &row)
{
    const List &list = *listOf(m_items.at(item));
    Request request = describe::request(m_items.at(item).staged->scope, list.resource.detail(row));
    request.priority = priority();
    const quint64 id = unit->id;
    m_tools.client.send(request, this, [this, id, item, known = row](const Reply &reply) {
        Unit *asked = find(id);
        if (!asked)
            return;
        if (reply.ok())
            fresh(asked, item, detailRow(listOf(m_items.at(item))->resource, known, reply.json));
        else if (reply.error.kind == ApiError::Kind::NotFound)
            missing(asked, item, true);
        else if (isRefusal(reply.error))
            leaveOut(asked, item, JobItem::State::Refused,
                     tr("The row could not be looked up first, so nothing was sent. Try again.") + u'\n'
                         + refusalWords(reply.error));
        else
            failed(asked, reply.error);
    });
}

void JobRun::fresh(Unit *unit, int item, const QJsonObject &row)
{
    const List &list = *listOf(m_items.at(item));
    if (m_items.at(item).staged->kind == StagedRow::Kind::Create) {
        const AlreadyThere there =
            heldAgainst(*m_items.at(item).staged, row, list.resource, m_tools.client.contract());
        m_items[item].staged = there.row;
        return leaveOut(unit, item, there.state, there.words);
    }
    m_rows[item] = row;
    if (--unit->missing == 0)
        prepare(unit);
}

/// An import has read the list, and found nothing there of what it makes.
static bool isKnownNew(const JobItem &item)
{
    const QList<RowChanges::Row> rows = item.changes.rows();
    return std::all_of(rows.begin(), rows.end(), [](const RowChanges::Row &row) { return row.isNew; });
}

/// Before a request leaves for the first time. What an import makes, and what belongs to something that was
/// made just now, is known to be new.
void JobRun::look(Unit *unit)
{
    JobItem &item = m_items[unit->items.first()];
    const Look first = m_tools.factOf(item.request->scope, item.request->operation).look;
    const bool isNew = !m_job.group.isEmpty() && isKnownNew(item);
    if (!first.calls || item.attempts > 0 || isNew || !standInsOf(*item.request).isEmpty())
        return send(unit);
    unit->looks = first.calls(unit->requests.first());
    item.isUnseen = unit->looks.isEmpty();
    if (item.isUnseen)
        return send(unit);
    lookOn(unit);
}

void JobRun::lookOn(Unit *unit)
{
    Request request = unit->looks.at(unit->seen.size());
    request.priority = priority();
    m_tools.client.send(request, this, [this, id = unit->id](const Reply &reply) {
        if (Unit *asked = find(id))
            looked(asked, reply);
    });
}

/// A plain "no" to a question comes as a refusal that says nothing else.
static QJsonValue told(const Reply &reply)
{
    const ApiError &error = reply.error;
    const bool isNo = error.status == 200 && error.code.isEmpty() && error.text.isEmpty();
    return isNo ? QJsonObject {{"result", false}} : reply.json;
}

/// Of the request only that is left which would change something.
void JobRun::looked(Unit *unit, const Reply &reply)
{
    JobItem &item = m_items[unit->items.first()];
    if (!reply.ok() && !isRefusal(reply.error)) {
        emit answeredWith(item.number, reply);
        return failed(unit, reply.error);
    }
    unit->seen << told(reply);
    const bool isTold = !unit->seen.last().isUndefined();
    if (isTold && unit->seen.size() < unit->looks.size())
        return lookOn(unit);
    Left left {item.request, false};
    if (isTold)
        left = m_tools.factOf(item.request->scope, item.request->operation)
                   .look.left(unit->requests.first(), unit->seen);
    if (!left.request)
        return close(unit, JobItem::State::Same);
    item.isUnseen = !left.isExact;
    item.request = left.request;
    unit->requests = {*left.request};
    send(unit);
}

/// The row of @p item was not found.
void JobRun::missing(Unit *unit, int item, bool isCertain)
{
    using State = JobItem::State;
    if (m_items.at(item).staged->kind == StagedRow::Kind::Create) {
        if (--unit->missing == 0)
            prepare(unit);
        return;
    }
    if (!isCertain)
        leaveOut(unit, item, State::Refused,
                 tr("The row was not found, and the list may not have been read whole. Try again."));
    else if (m_items.at(item).staged->kind == StagedRow::Kind::Remove)
        leaveOut(unit, item, m_items.at(item).attempts > 0 ? State::Done : State::Same);
    else
        leaveOut(unit, item, State::Gone, tr("The row is not there any more."));
}

/// The other rows go without it.
void JobRun::leaveOut(Unit *unit, int item, JobItem::State state, const QString &words)
{
    if (unit->items.removeAll(item) > 0)
        close(item, state, words);
    if (--unit->missing == 0)
        prepare(unit);
}

} // namespace pulsedeck
