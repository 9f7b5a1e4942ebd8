// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/wishtaker.h"

#include "app/table/resourcemodel.h"

#include <algorithm>

namespace pulsedeck {

WishTaker::WishTaker(RowStager &stager, const ResourceModel &model, const Staging &staging)
    : m_stager(stager), m_model(model)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, [this] { goOn(slice); });
    connect(&staging, &Staging::changed, this, [this](const QString &, const QStringList &keys) {
        if (!m_rows.empty())
            m_stale.unite({keys.begin(), keys.end()});
    });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { lookBeforeTheyGo(first, last); });
}

void WishTaker::take(const QList<CellWish> &wishes, const Done &done)
{
    hurry(); // those of before come first
    QHash<int, size_t> places;
    for (const CellWish &wish : wishes) {
        if (!places.contains(wish.row)) {
            places.insert(wish.row, m_rows.size());
            m_rows.push_back({m_model.index(wish.row, 0), {}});
        }
        m_rows[places.value(wish.row)].wishes << wish;
    }
    if (m_rows.empty())
        return done({});
    m_done = done;
    goOn(slice);
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

/// What was wished for was wished for while they were seen.
void WishTaker::lookBeforeTheyGo(int first, int last)
{
    for (Row &row : m_rows) {
        if (row.key.isEmpty() && row.place.row() >= first && row.place.row() <= last)
            lookAt(row);
    }
}

void WishTaker::goOn(size_t most)
{
    for (size_t count = 0; count < most && m_looked < m_rows.size(); ++count) {
        if (Row &row = m_rows[m_looked++]; row.key.isEmpty())
            lookAt(row);
    }
    if (m_looked < m_rows.size())
        return m_slices.start();
    m_slices.stop();
    if (!m_rows.empty())
        finish();
}

void WishTaker::finish()
{
    RowStager::Taken all;
    for (Row &row : m_rows) {
        if (m_stale.contains(row.key))
            lookAt(row);
        all.after << row.taken.after;
        all.left << row.taken.left;
        all.columns.unite(row.taken.columns);
    }
    m_rows.clear();
    m_stale.clear();
    m_looked = 0;
    m_stager.push(all);
    if (const Done done = std::exchange(m_done, {}))
        done(all.left);
}

} // namespace pulsedeck
