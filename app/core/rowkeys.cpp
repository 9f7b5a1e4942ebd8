// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/rowkeys.h"

#include "app/core/format.h"
#include "app/core/rowstore.h"

namespace pulsedeck {

namespace {

/// The shard takes the lowest bits of the hash, the slot the ones above.
size_t slotOf(size_t hash, size_t slotCount)
{
    return (hash / 64) & (slotCount - 1);
}

void place(std::vector<quint32> &table, size_t hash, quint32 row, quint32 empty)
{
    size_t at = slotOf(hash, table.size());
    while (table[at] != empty)
        at = (at + 1) & (table.size() - 1);
    table[at] = row;
}

} // namespace

RowKeys::RowKeys(QString dottedPath) : m_path(std::move(dottedPath)) { }

QString RowKeys::keyOf(const RowStore &rows, int row) const
{
    return format::toText(rows.value(row, m_path));
}

int RowKeys::find(const RowStore &rows, const QString &key) const
{
    const size_t hash = qHash(key);
    const std::vector<quint32> &table = m_shards[hash % m_shards.size()].table;
    if (table.empty() || key.isEmpty())
        return -1;
    for (size_t at = slotOf(hash, table.size()); table[at] != empty; at = (at + 1) & (table.size() - 1)) {
        if (table[at] != deleted && keyOf(rows, int(table[at])) == key)
            return int(table[at]);
    }
    return -1;
}

void RowKeys::insert(const RowStore &rows, int row)
{
    const QString key = keyOf(rows, row);
    if (key.isEmpty())
        return;
    const size_t hash = qHash(key);
    Shard &shard = m_shards[hash % m_shards.size()];
    if ((shard.used + 1) * 5 > shard.table.size() * 4) // an empty slot ends every search
        rebuild(rows, shard);
    place(shard.table, hash, quint32(row), empty);
    ++shard.used;
}

void RowKeys::remove(int row)
{
    for (Shard &shard : m_shards) {
        for (quint32 &slot : shard.table) {
            if (slot >= deleted)
                continue;
            if (slot == quint32(row))
                slot = deleted;
            else if (slot > quint32(row))
                --slot;
        }
    }
}

void RowKeys::clear()
{
    m_shards.fill({});
}

qsizetype RowKeys::byteSize() const
{
    size_t bytes = sizeof *this;
    for (const Shard &shard : m_shards)
        bytes += shard.table.capacity() * sizeof(quint32);
    return qsizetype(bytes);
}

void RowKeys::rebuild(const RowStore &rows, Shard &shard)
{
    std::vector<quint32> live;
    for (const quint32 row : shard.table) {
        if (row < deleted)
            live.push_back(row);
    }
    size_t size = 4;
    while (size * 2 < live.size() * 3 + 2)
        size *= 2;
    shard.table.assign(size, empty);
    shard.used = quint32(live.size());
    for (const quint32 row : live)
        place(shard.table, qHash(keyOf(rows, int(row))), row, empty);
}

} // namespace pulsedeck
