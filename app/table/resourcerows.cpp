// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/resourcemodel_p.h"

#include "app/table/names.h"
#include "app/table/pagesource.h"
#include "app/vocabulary/alsoin.h"
#include "app/vocabulary/answershape.h"
#include "app/wire/forgetful.h"

#include <QThreadPool>

#include <algorithm>

namespace pulsedeck {

namespace {
/// Rows taken in at one go: a millisecond or two of the GUI thread's time.
constexpr int slice = 1000;
/// Reading so many rows leaves megabytes behind that nobody needs again.
constexpr int aLot = 50'000;
} // namespace

ResourceModel::Private::Private(ResourceModel &owner, Client &theClient, Resource described)
    : q(owner), client(theClient), resource(std::move(described)), pager(theClient, resource),
      columns(resource.columns), keys(resource.key)
{
    slices.setInterval(0);
    debounce.setSingleShot(true);
    debounce.setInterval(150);
}

void ResourceModel::Private::start()
{
    if (resource.moreColumns && !columnsAsked)
        readMoreColumns();
}

void ResourceModel::Private::readMoreColumns()
{
    const Call &call = resource.moreColumns->call;
    columnsAsked = true;
    const Request request {.scope = resource.scope,
                           .operation = call.operation,
                           .path = call.path,
                           .query = call.query,
                           .body = call.body,
                           .priority = Priority::Visible};
    client.send(request, &q, [this](const Reply &reply) {
        const Operation *operation =
            client.contract().find(resource.scope, resource.moreColumns->call.operation);
        columnsError = reply.ok() ? shapeError(reply.json, operation) : reply.error;
        columnsAsked = !columnsError.isSet(); // a failed reading is tried again with the next refresh
        if (columnsAsked) {
            addColumns(resource.moreColumns->read(reply.json));
            emit q.columnsRead(resource.moreColumns->call, reply.json);
        }
        emit q.statusChanged();
    });
}

/// Those that are shown already, of an earlier day, stay with the order and the widths that people gave them.
void ResourceModel::Private::addColumns(QList<Column> more)
{
    const QList<Column> known = columns.mid(resource.columns.size());
    more.removeIf([&known](const Column &column) {
        return std::any_of(known.begin(), known.end(),
                           [&column](const Column &one) { return one.key == column.key; });
    });
    if (more.isEmpty())
        return;
    q.beginInsertColumns({}, int(columns.size()), int(columns.size() + more.size()) - 1);
    columns += more;
    startEdition();
    q.endInsertColumns();
    emit q.columnsChanged();
    if (!search.isEmpty())
        arrangeSoon(); // what they show is found, too
}

void ResourceModel::useNames(Names *names)
{
    const auto refers = [](const Column &column) { return column.refers.has_value(); };
    if (!names || std::none_of(d->columns.begin(), d->columns.end(), refers))
        return;
    d->names = names;
    connect(names, &Names::changed, this, [this] { d->nameColumns(); });
    d->nameColumns();
}

/// Asks for names that are not known yet, or are old.
void ResourceModel::Private::nameColumns()
{
    columns = names->over(columns);
    startEdition();
    if (!order.isEmpty())
        emit q.dataChanged(q.index(0, 0), q.index(int(order.size()) - 1, int(columns.size()) - 1));
    emit q.namesChanged();
    if (!arrangement().isPlain())
        arrangeSoon();
}

void ResourceModel::Private::arrived(const RowPage &page)
{
    if (alsoInError.isSet())
        return;
    waiting.push_back(page);
    if (waiting.size() == 1)
        adoptWaiting();
}

/// Takes in a slice; the rest follows when the event loop has had its turn.
void ResourceModel::Private::adoptWaiting()
{
    if (waiting.empty() || (pulsedeck::alsoIn(resource) && !alsoInKeys))
        return slices.stop();
    const RowPage page = waiting.front();
    const int from = waitingFrom;
    const int end = std::min(page.size(), from + slice);
    waitingFrom = end;
    if (end == page.size()) {
        waiting.pop_front();
        waitingFrom = 0;
    }
    if (waiting.empty())
        slices.stop();
    else if (!slices.isActive())
        slices.start();
    if (age == Age::Fresh)
        adopt(page, from, end);
    else
        startAnew(page, from, end, Age::Fresh, QDateTime::currentDateTimeUtc());
    if (waiting.empty()) {
        tidyUp();
        emit q.statusChanged();
    }
}

/// After the last row.
void ResourceModel::Private::tidyUp() const
{
    if (pager.state() == Pager::State::Complete && waiting.empty() && rows.size() >= aLot)
        QThreadPool::globalInstance()->start(returnFreedMemory);
}

void ResourceModel::Private::stopAdopting()
{
    waiting.clear();
    waitingFrom = 0;
    slices.stop();
}

void ResourceModel::Private::adopt(const RowPage &page, int from, int end)
{
    QList<int> changed;
    const int before = rows.size();
    RowIntake intake(rows, page);
    for (int i = from; i < end; ++i)
        keys.prefetch(page.hashes().at(i));
    for (int i = from; i < end; ++i) {
        if (!isAlsoIn(page, i))
            continue;
        const size_t hash = page.hashes().at(i);
        const int known = page.hasKey(i) ? keys.find(rows, hash, [&] { return page.key(i); }) : -1;
        if (known < 0) {
            intake.append(i);
            if (page.hasKey(i))
                keys.insert(rows, rows.size() - 1, hash);
        } else if (intake.replace(known, i) && known < before) {
            changed.append(known);
            client.withdraw(supplements.take(keys.keyOf(rows, known))); // the newer copy lacks it
        }
    }
    if (!changed.isEmpty())
        startEdition();
    tellChanged(changed);
    if (rows.size() == before && changed.isEmpty())
        return;
    if (arrangement().isPlain() && !arranging)
        showAppended(before);
    else
        arrangeSoon();
}

/// The first rows of another reading: those that were shown before stay where selections know them.
void ResourceModel::Private::startAnew(const RowPage &page, int from, int end, Age now, const QDateTime &at)
{
    withdrawSupplements();
    const bool plain = arrangement().isPlain();
    QList<int> known;
    for (int i = from; i < end; ++i)
        known.append(keys.find(rows, page.key(i)));
    known.removeAll(-1);
    const QHash<int, int> places = placeOfEach(known);
    RowStore newRows;
    RowKeys newKeys(resource.key);
    newKeys.reserve(newRows, pager.total());
    RowIntake intake(newRows, page);
    QList<int> next;
    QList<int> cameFrom;
    for (int i = from; i < end; ++i) {
        const QString key = page.key(i);
        if (newKeys.find(newRows, key) >= 0 || !isAlsoIn(page, i))
            continue;
        intake.append(i);
        if (!key.isEmpty())
            newKeys.insert(newRows, newRows.size() - 1, page.hashes().at(i));
        const int place = places.value(keys.find(rows, key), -1);
        if (place < 0 && !plain)
            continue; // whether a search finds it is not known yet
        next.append(newRows.size() - 1);
        cameFrom.append(place);
    }
    show(next, cameFrom, [&] {
        // Overwriting and letting go of a million takes a while.
        QThreadPool::globalInstance()->start([old = std::exchange(rows, newRows)] {});
        keys = newKeys;
        startEdition();
        age = now;
        readAt = at;
    });
    if (!plain)
        arrangeNow();
}

/// What is held answers nothing that is asked.
void ResourceModel::Private::forget()
{
    stopAdopting();
    age = Age::None;
    startAnew({}, 0, 0, Age::None, {});
}

void ResourceModel::Private::followPager()
{
    const bool isRefused = pager.state() == Pager::State::Failed && !pager.error().isTransient();
    if (isRefused && age == Age::Remembered)
        forget();
    tidyUp();
    emit q.statusChanged();
}

void ResourceModel::Private::showAppended(int from)
{
    if (from == rows.size())
        return;
    const auto shown = int(order.size());
    q.beginInsertRows({}, shown, shown + rows.size() - from - 1);
    for (int row = from; row < rows.size(); ++row)
        order.append(row);
    q.endInsertRows();
}

void ResourceModel::Private::tellChanged(const QList<int> &changed)
{
    if (changed.isEmpty() || columns.isEmpty())
        return;
    const QList<int> shown = placesOf(changed);
    for (qsizetype at = 0; at < shown.size();) { // neighbours are told of together
        qsizetype end = at;
        while (end + 1 < shown.size() && shown.at(end + 1) <= shown.at(end) + 1)
            ++end;
        emit q.dataChanged(q.index(shown.at(at), 0), q.index(shown.at(end), int(columns.size()) - 1));
        at = end + 1;
    }
}

/// The rows gather where the first of them is shown: one removal does, whatever the order, and the current
/// row of a view stays nearby.
void ResourceModel::Private::drop(const QList<int> &dropped)
{
    startEdition();
    std::vector<bool> mark(dropped.size() > 1 ? size_t(rows.size()) : 0, false);
    for (qsizetype at = 0; !mark.empty() && at < dropped.size(); ++at)
        mark[size_t(dropped.at(at))] = true;
    const auto isDropped = [&](int row) {
        return mark.empty() ? row == dropped.constFirst() : bool(mark[size_t(row)]);
    };
    const auto first = std::find_if(order.cbegin(), order.cend(), isDropped) - order.cbegin();
    const auto count = mark.empty() ? qsizetype(first < order.size())
                                    : std::count_if(order.cbegin() + first, order.cend(), isDropped);
    const auto forget = [&] {
        order.remove(first, count);
        const Renumbering now = rows.remove(dropped);
        keys.renumber(now);
        now.apply(order);
    };
    if (count == 0) {
        forget();
    } else {
        if (!std::all_of(order.cbegin() + first, order.cbegin() + first + count, isDropped)) {
            QList<int> gathered = order;
            std::stable_partition(gathered.begin() + first, gathered.end(), isDropped);
            relayout(gathered);
        }
        q.beginRemoveRows({}, int(first), int(first + count) - 1);
        forget();
        q.endRemoveRows();
    }
    if (rows.size() == 0 && q.isPartial()) { // not that there are none
        age = Age::None;
        readAt = {};
    }
    if (arranging)
        arrangeNow(); // the work under way counts rows as they were
    emit q.statusChanged();
}

} // namespace pulsedeck
