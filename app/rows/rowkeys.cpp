// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowkeys.h"

#include "app/contract/json.h"
#include "app/rows/prefetch.h"
#include "app/rows/rowstore.h"

#include <algorithm>
#include <cmath>

namespace pulsedeck {

namespace {

constexpr quint32 rowMask = 0x00ffffff;
constexpr quint32 empty = rowMask;
constexpr quint32 deleted = rowMask - 1;

/// The shard takes the lowest bits of the hash, the slot the ones above, the print the highest.
size_t firstSlot(size_t hash, const std::vector<quint32> &table)
{
    return size_t(quint64(quint32(hash / 64)) * table.size() >> 32);
}

size_t nextSlot(size_t at, const std::vector<quint32> &table)
{
    return at + 1 == table.size() ? 0 : at + 1;
}

quint32 printOf(size_t hash)
{
    return quint32(hash >> (8 * sizeof hash - 8)) << 24;
}

quint32 rowIn(quint32 slot)
{
    return slot & rowMask;
}

void place(std::vector<quint32> &table, size_t hash, quint32 row)
{
    size_t at = firstSlot(hash, table);
    while (rowIn(table[at]) != empty)
        at = nextSlot(at, table);
    table[at] = row | printOf(hash);
}

} // namespace

RowKeys::RowKeys(QString dottedPath) : m_path(std::move(dottedPath)) { }

QString RowKeys::keyOf(const RowStore &rows, int row) const
{
    QByteArray buffer;
    return exactText(rows.text(row, m_path, buffer));
}

int RowKeys::find(const RowStore &rows, const QString &key) const
{
    return key.isEmpty() ? -1 : find(rows, hash(key.toUtf8()), [&key] { return key; });
}

int RowKeys::find(const RowStore &rows, size_t hash, const std::function<QString()> &key) const
{
    const std::vector<quint32> &table = m_shards[hash % m_shards.size()].table;
    if (table.empty())
        return -1;
    const quint32 print = printOf(hash);
    for (size_t at = firstSlot(hash, table); rowIn(table[at]) != empty; at = nextSlot(at, table)) {
        const quint32 row = rowIn(table[at]);
        if (table[at] == (row | print) && row != deleted && keyOf(rows, int(row)) == key())
            return int(row);
    }
    return -1;
}

void RowKeys::prefetch(size_t hash) const
{
    const std::vector<quint32> &table = m_shards[hash % m_shards.size()].table;
    if (!table.empty())
        pulsedeck::prefetch(&table[firstSlot(hash, table)]);
}

void RowKeys::insert(const RowStore &rows, int row, size_t hash)
{
    if (quint32(row) >= deleted)
        return;
    Shard &shard = m_shards[hash % m_shards.size()];
    if ((shard.used + 1) * 5 > shard.table.size() * 4) // an empty slot ends every search
        rebuild(rows, shard, 0);
    place(shard.table, hash, quint32(row));
    ++shard.used;
}

void RowKeys::renumber(const Renumbering &now)
{
    for (Shard &shard : m_shards) {
        // One row after the other, the last first, in a loop that needs no branches.
        for (auto gone = now.few().crbegin(); gone != now.few().crend(); ++gone) {
            const auto removed = quint32(*gone);
            for (quint32 &slot : shard.table) {
                const quint32 row = rowIn(slot);
                slot -= row > removed && row < deleted ? 1 : 0;
                slot = row == removed ? deleted : slot;
            }
        }
        if (!now.few().isEmpty())
            continue;
        for (quint32 &slot : shard.table) {
            if (rowIn(slot) >= deleted)
                continue;
            const int row = now.at(int(rowIn(slot)));
            slot = row < 0 ? deleted : (slot & ~rowMask) | quint32(row);
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

void RowKeys::reserve(const RowStore &rows, qint64 count)
{
    constexpr qint64 most = 4'000'000; // a service that tells nonsense shall not take all memory
    const double each = double(std::clamp<qint64>(count, 0, most)) / double(m_shards.size());
    // Some shards get a few more than others.
    const auto size = size_t(1.25 * (each + 4 * std::sqrt(each))) + 4;
    for (Shard &shard : m_shards) {
        if (shard.table.size() < size)
            rebuild(rows, shard, size);
    }
}

/// With @p least slots, or with twice as many as there are rows.
void RowKeys::rebuild(const RowStore &rows, Shard &shard, size_t least)
{
    std::vector<quint32> live;
    for (const quint32 slot : shard.table) {
        if (rowIn(slot) < deleted)
            live.push_back(rowIn(slot));
    }
    const size_t size = std::max(least, 2 * live.size() + 4);
    shard.table = std::vector<quint32>(size, empty);
    shard.used = quint32(live.size());
    QByteArray buffer;
    for (const quint32 row : live)
        place(shard.table, hash(rows.text(int(row), m_path, buffer)), row);
}

} // namespace pulsedeck
