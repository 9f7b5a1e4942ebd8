// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/resourcemodel_p.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <numeric>

namespace pulsedeck {

namespace {

/// Persistent indexes that are looked for one by one.
constexpr qsizetype fewIndexes = 16;

class RowSet {
public:
    RowSet(const QList<int> &rows, int count) : m_has(size_t(count), false)
    {
        for (const int row : rows)
            m_has[size_t(row)] = true;
    }
    /// Those of @p rows that are in the set, and those that are not, in their order.
    QList<int> common(const QList<int> &rows) const { return filtered(rows, true); }
    QList<int> beyond(const QList<int> &rows) const { return filtered(rows, false); }

private:
    QList<int> filtered(const QList<int> &rows, bool has) const
    {
        QList<int> some;
        some.reserve(rows.size());
        for (const int row : rows) {
            if (m_has[size_t(row)] == has)
                some.append(row);
        }
        if (some.size() < rows.size() / 2)
            some.squeeze();
        return some;
    }

    std::vector<bool> m_has;
};

} // namespace

Arrangement ResourceModel::Private::arrangement() const
{
    Arrangement wanted {.by = {}, .words = searchWords(search), .columns = columns, .only = {}};
    for (const SortKey &key : sortKeys)
        wanted.by << SortColumn {columns.at(key.column), key.order};
    for (const Column &column : columns) {
        if (const QString word = only.value(column.key); !word.isEmpty())
            wanted.only.append({column, word});
    }
    return wanted;
}

/// Not restarted while it runs: pages that keep coming must not put it off for ever.
void ResourceModel::Private::arrangeSoon()
{
    if (!debounce.isActive())
        debounce.start();
    if (!std::exchange(arranging, true))
        emit q.statusChanged();
}

void ResourceModel::Private::arrangeNow()
{
    debounce.stop();
    job.cancel();
    jobSize = rows.size();
    const bool was = std::exchange(arranging, true);
    const Arrangement wanted = arrangement();
    if (wanted.isPlain()) {
        QList<int> all(rows.size());
        std::iota(all.begin(), all.end(), 0);
        return takeOver({.as = wanted, .order = all, .size = rows.size()});
    }
    const auto promise = std::make_shared<QPromise<Arranged>>();
    promise->start();
    job.setFuture(promise->future());
    jobEdition = edition;
    const Arranged before = last.size == rows.size() ? last : Arranged();
    QThreadPool::globalInstance()->start([promise, wanted, before, snapshot = rows] {
        promise->addResult(arranged(snapshot, wanted, before, [&promise] { return promise->isCanceled(); }));
        promise->finish();
    });
    if (!was)
        emit q.statusChanged();
}

void ResourceModel::Private::jobFinished()
{
    if (job.isCanceled())
        return;
    const Arranged done = job.result();
    job.setFuture({});
    takeOver(done);
}

void ResourceModel::Private::startEdition()
{
    ++edition;
    last = {};
}

void ResourceModel::Private::takeOver(const Arranged &done)
{
    last = done.as.isPlain() || jobEdition != edition ? Arranged() : done;
    showOrder(done.order);
    arranging = debounce.isActive();
    if (jobSize != rows.size())
        arrangeSoon(); // rows that came while the work was done
    emit q.statusChanged();
}

/// Where each row is shown; -1: nowhere.
QList<int> ResourceModel::Private::placesOfRows() const
{
    QList<int> places(rows.size(), -1);
    for (int place = 0; place < order.size(); ++place) {
        if (order.at(place) < places.size())
            places[order.at(place)] = place;
    }
    return places;
}

/// Brings @p next on screen, of the same rows. However the old and the new order are mixed, it takes a move,
/// one removal, one insertion and another move, so that views do not drown in signals and persistent indexes
/// stay right.
void ResourceModel::Private::showOrder(const QList<int> &next)
{
    if (next == order)
        return;
    const RowSet shown(order, rows.size());
    const RowSet wanted(next, rows.size());
    const QList<int> kept = shown.common(next);
    const QList<int> fresh = shown.beyond(next);
    const QList<int> gone = wanted.beyond(order);
    if (!gone.isEmpty()) {
        relayout(kept + gone);
        q.beginRemoveRows({}, int(kept.size()), int(order.size()) - 1);
        order = kept;
        q.endRemoveRows();
    }
    if (!fresh.isEmpty()) {
        q.beginInsertRows({}, int(order.size()), int(order.size() + fresh.size()) - 1);
        order += fresh;
        q.endInsertRows();
    }
    relayout(next);
}

/// The same for rows of another reading, which @p exchange puts in place; `cameFrom` says where each row of
/// @p next was shown before, -1: nowhere.
void ResourceModel::Private::show(const QList<int> &next, const QList<int> &cameFrom,
                                  const std::function<void()> &exchange)
{
    const auto shown = int(order.size());
    QList<int> from;
    from.reserve(shown);
    QList<bool> stays(shown, false);
    QList<int> kept;
    QList<int> fresh;
    for (int i = 0; i < next.size(); ++i) {
        if (cameFrom.at(i) < 0)
            continue;
        from.append(cameFrom.at(i));
        stays[cameFrom.at(i)] = true;
        kept.append(next.at(i));
    }
    for (int i = 0; i < next.size(); ++i) {
        if (cameFrom.at(i) < 0)
            fresh.append(next.at(i));
    }
    for (int place = 0; place < shown; ++place) {
        if (!stays.at(place))
            from.append(place);
    }
    QList<int> gathered;
    gathered.reserve(shown);
    for (const int place : std::as_const(from))
        gathered.append(order.at(place));
    relayout(gathered);
    const auto keptCount = int(kept.size());
    if (keptCount < shown) {
        q.beginRemoveRows({}, keptCount, shown - 1);
        order.resize(keptCount);
        q.endRemoveRows();
    }
    exchange();
    order = kept;
    if (keptCount > 0 && !columns.isEmpty())
        emit q.dataChanged(q.index(0, 0), q.index(keptCount - 1, int(columns.size()) - 1));
    if (!fresh.isEmpty()) {
        q.beginInsertRows({}, keptCount, int(next.size()) - 1);
        order += fresh;
        q.endInsertRows();
    }
    relayout(next);
}

/// Shows the same rows in another order.
void ResourceModel::Private::relayout(const QList<int> &next)
{
    if (next == order)
        return;
    emit q.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QList<int> old = std::exchange(order, next);
    const QModelIndexList before = q.persistentIndexList();
    if (!before.isEmpty()) {
        // A pass over all for each of a few is quicker than a table of all places.
        const QList<int> places = before.size() > fewIndexes ? placesOfRows() : QList<int>();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &index : before) {
            const int row = old.at(index.row());
            after.append(
                q.index(places.isEmpty() ? int(order.indexOf(row)) : places.at(row), index.column()));
        }
        q.changePersistentIndexList(before, after);
    }
    emit q.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace pulsedeck
