// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/resourcemodel_p.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <numeric>

namespace pulsedeck {

namespace {

/// Some of the rows of a list, or all.
class RowSet {
public:
    RowSet(const QList<int> &rows, int count) : m_hasAll(rows.size() == count)
    {
        if (m_hasAll)
            return;
        m_has.resize(size_t(count), false);
        for (const int row : rows)
            m_has[size_t(row)] = true;
    }
    /// Those of @p rows that are not in the set, in their order.
    QList<int> beyond(const QList<int> &rows) const
    {
        QList<int> some(m_hasAll ? 0 : rows.size());
        int *to = some.data();
        for (qsizetype at = 0; at < some.size(); ++at) { // without a branch that nobody could foresee
            *to = rows.at(at);
            to += !m_has[size_t(*to)];
        }
        some.resize(to - some.constData());
        if (some.size() < rows.size() / 2)
            some.squeeze();
        return some;
    }
    /// At which places of @p rows they are.
    QList<int> placesIn(const QList<int> &rows) const
    {
        QList<int> places;
        for (int place = 0; place < rows.size(); ++place) {
            if (m_hasAll || m_has[size_t(rows.at(place))])
                places.append(place);
        }
        return places;
    }
    /// Brings those of @p rows that are in the set to the front, in their order, the others anyhow.
    void gather(QList<int> &rows) const
    {
        int *to = rows.data();
        int *const end = m_hasAll ? to : to + rows.size();
        for (int *at = to; at < end; ++at) { // as above
            std::swap(*at, *to);
            to += m_has[size_t(*to)];
        }
    }

private:
    const bool m_hasAll;
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

/// Where these rows are shown, from top to bottom.
QList<int> ResourceModel::Private::placesOf(const QList<int> &some) const
{
    return RowSet(some, rows.size()).placesIn(order);
}

QHash<int, int> ResourceModel::Private::placeOfEach(const QList<int> &some) const
{
    QHash<int, int> places;
    for (const int place : placesOf(some))
        places.insert(order.at(place), place);
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
    const QList<int> fresh = shown.beyond(next);
    const auto staying = int(next.size() - fresh.size());
    if (staying < order.size()) {
        relayout([&] { wanted.gather(order); });
        q.beginRemoveRows({}, staying, int(order.size()) - 1);
        order.resize(staying);
        order.squeeze();
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
    if (next != order)
        relayout([&] { order = next; });
}

void ResourceModel::Private::relayout(const std::function<void()> &change)
{
    emit q.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = q.persistentIndexList();
    QList<int> held;
    for (const QModelIndex &index : before)
        held.append(order.at(index.row()));
    change();
    if (!held.isEmpty()) {
        const QHash<int, int> places = placeOfEach(held);
        QModelIndexList after;
        for (qsizetype at = 0; at < before.size(); ++at)
            after.append(q.index(places.value(held.at(at), -1), before.at(at).column()));
        q.changePersistentIndexList(before, after);
    }
    emit q.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace pulsedeck
