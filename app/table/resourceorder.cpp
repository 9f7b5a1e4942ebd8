// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/resourcemodel_p.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <numeric>

namespace pulsedeck {

Arrangement ResourceModel::Private::arrangement() const
{
    Arrangement wanted {.direction = direction, .words = searchWords(search), .columns = columns};
    if (sortColumn >= 0)
        wanted.by = columns.at(sortColumn);
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
        return arranged(all);
    }
    const auto promise = std::make_shared<QPromise<QList<int>>>();
    promise->start();
    job.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, wanted, snapshot = rows] {
        promise->addResult(arrange(snapshot, wanted, [&promise] { return promise->isCanceled(); }));
        promise->finish();
    });
    if (!was)
        emit q.statusChanged();
}

void ResourceModel::Private::jobFinished()
{
    if (!job.isCanceled())
        arranged(job.result());
}

void ResourceModel::Private::arranged(const QList<int> &next)
{
    const QList<int> places = placesOfRows();
    QList<int> cameFrom;
    cameFrom.reserve(next.size());
    for (int row : next)
        cameFrom.append(places.at(row));
    show(next, cameFrom);
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

/// Brings @p next on screen; `cameFrom` says where each of its rows was shown before, -1: nowhere. However
/// the old and the new order are mixed, it takes a move, one removal, one insertion and another move, so
/// that views do not drown in signals and persistent indexes stay right.
void ResourceModel::Private::show(const QList<int> &next, const QList<int> &cameFrom,
                                  const std::function<void()> &exchange)
{
    const auto shown = int(order.size());
    QList<int> from;
    from.reserve(shown);
    QList<bool> stays(shown, false);
    QList<int> kept;
    QList<int> fresh;
    QList<int> target; // place in `next` of each of kept + fresh
    for (int i = 0; i < next.size(); ++i) {
        if (cameFrom.at(i) < 0)
            continue;
        from.append(cameFrom.at(i));
        stays[cameFrom.at(i)] = true;
        kept.append(next.at(i));
        target.append(i);
    }
    for (int i = 0; i < next.size(); ++i) {
        if (cameFrom.at(i) < 0) {
            fresh.append(next.at(i));
            target.append(i);
        }
    }
    for (int place = 0; place < shown; ++place) {
        if (!stays.at(place))
            from.append(place);
    }
    permute(from);
    const auto keptCount = int(kept.size());
    if (keptCount < shown) {
        q.beginRemoveRows({}, keptCount, shown - 1);
        order.resize(keptCount);
        q.endRemoveRows();
    }
    if (exchange) {
        exchange();
        order = kept;
        if (keptCount > 0 && !columns.isEmpty())
            emit q.dataChanged(q.index(0, 0), q.index(keptCount - 1, int(columns.size()) - 1));
    }
    if (!fresh.isEmpty()) {
        q.beginInsertRows({}, keptCount, int(next.size()) - 1);
        order += fresh;
        q.endInsertRows();
    }
    QList<int> back(target.size());
    for (int i = 0; i < target.size(); ++i)
        back[target.at(i)] = i;
    permute(back);
}

/// Shows at each place what was shown at the place `from` names.
void ResourceModel::Private::permute(const QList<int> &from)
{
    if (std::is_sorted(from.begin(), from.end()))
        return;
    emit q.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QList<int> moved(from.size());
    QList<int> to(from.size());
    for (int place = 0; place < from.size(); ++place) {
        moved[place] = order.at(from.at(place));
        to[from.at(place)] = place;
    }
    order = moved;
    const QModelIndexList before = q.persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(q.index(to.at(index.row()), index.column()));
    q.changePersistentIndexList(before, after);
    emit q.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace pulsedeck
