// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/wishtaker.h"

#include "app/table/resourcemodel.h"

#include <algorithm>

namespace pulsedeck {

WishTaker::WishTaker(RowStager &stager, const ResourceModel &model, Staging &staging)
    : m_stager(stager), m_model(model), m_slices(staging)
{
    connect(&staging, &Staging::changed, this, [this](const QString &, const QStringList &keys) {
        if (m_slices.isBusy())
            m_stale.unite({keys.begin(), keys.end()});
    });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { lookBeforeTheyGo(first, last); });
}

void WishTaker::take(const QList<CellWish> &wishes, const Done &done)
{
    auto rows = std::make_shared<Rows>();
    QHash<int, size_t> places;
    QSet<int> columns;
    for (const CellWish &wish : wishes) {
        columns << wish.column;
        if (!places.contains(wish.row)) {
            places.insert(wish.row, rows->size());
            rows->push_back({m_model.index(wish.row, 0), {}});
        }
        (*rows)[places.value(wish.row)].wishes << wish;
    }
    m_works.push_back(rows);
    m_slices.add({.count = rows->size(),
                  .look =
                      [this, rows](size_t at) {
                          if (Row &row = (*rows)[at]; row.key.isEmpty())
                              lookAt(row);
                      },
                  .finish =
                      [this, rows, done] {
                          m_works.pop_front();
                          finish(*rows, done);
                      },
                  .waits = [this, columns] { return m_stager.areNamesComing(columns); }});
}

void WishTaker::then(const QList<int> &rows, const std::function<void(const QList<int> &)> &deed)
{
    if (!m_slices.isBusy())
        return deed(rows);
    QList<QPersistentModelIndex> places;
    for (const int row : rows)
        places << m_model.index(row, 0);
    m_works.push_back(std::make_shared<Rows>());
    m_slices.add({.finish = [this, places, deed] {
        m_works.pop_front();
        QList<int> now;
        for (const QPersistentModelIndex &place : places) {
            if (place.isValid())
                now << place.row();
        }
        deed(now);
    }});
}

/// A row may stand elsewhere than when it was wished for.
void WishTaker::lookAt(Row &row) const
{
    row.taken = {};
    for (CellWish &wish : row.wishes)
        wish.row = row.place.row();
    if (row.place.isValid()) {
        row.key = row.place.data(ResourceModel::KeyRole).toString();
        m_stager.look(row.wishes, row.taken);
    } else {
        row.taken.left << LeftOut {.reason = tr("The row is no longer in the list.")};
    }
}

/// What was wished for was wished for while they were seen. A later wish for them builds on the first.
void WishTaker::lookBeforeTheyGo(int first, int last)
{
    if (m_works.size() > 1)
        return hurry();
    for (const auto &rows : m_works) {
        for (Row &row : *rows) {
            if (row.key.isEmpty() && row.place.row() >= first && row.place.row() <= last)
                lookAt(row);
        }
    }
}

void WishTaker::finish(Rows &rows, const Done &done)
{
    RowStager::Taken all;
    for (Row &row : rows) {
        if (m_stale.contains(row.key))
            lookAt(row);
        all.after << row.taken.after;
        all.left << row.taken.left;
        all.columns.unite(row.taken.columns);
    }
    m_stager.push(all);
    m_stale.clear();
    done(all.left);
}

} // namespace pulsedeck
