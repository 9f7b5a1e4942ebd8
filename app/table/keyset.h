// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/prefetch.h"

#include <utility>
#include <vector>

namespace pulsedeck {

/// A set of hashes, in one piece: a look at it costs one look at the memory, and letting go of it leaves no
/// holes.
class KeySet {
public:
    qsizetype size() const { return qsizetype(m_used); }
    /// @p key is to be looked for soon.
    void prefetch(size_t key) const
    {
        if (!m_table.empty())
            pulsedeck::prefetch(&m_table[placeOf(stored(key))]);
    }
    bool contains(size_t key) const { return !m_table.empty() && m_table[find(key)] != empty; }
    /// False: it was there.
    bool insert(size_t key)
    {
        if ((m_used + 1) * 5 > m_table.size() * 4)
            grow(2 * m_used + 64);
        const size_t at = find(key);
        if (m_table[at] != empty)
            return false;
        m_table[at] = stored(key);
        ++m_used;
        return true;
    }
    void reserve(qsizetype count)
    {
        if (const size_t size = size_t(count) * 5 / 4 + 8; size > m_table.size())
            grow(size);
    }

private:
    static constexpr size_t empty = 0;
    static size_t stored(size_t key) { return key == empty ? 1 : key; }

    size_t placeOf(size_t wanted) const
    {
        const quint64 mixed = quint64(wanted) * 0x9e3779b97f4a7c15U >> 32;
        return size_t(mixed * m_table.size() >> 32);
    }
    /// Where the key is, or has its place.
    size_t find(size_t key) const
    {
        const size_t wanted = stored(key);
        size_t at = placeOf(wanted);
        while (m_table[at] != empty && m_table[at] != wanted)
            at = at + 1 == m_table.size() ? 0 : at + 1;
        return at;
    }
    void grow(size_t size)
    {
        const std::vector<size_t> old = std::exchange(m_table, std::vector<size_t>(size, empty));
        for (const size_t key : old) {
            if (key != empty)
                m_table[find(key)] = key;
        }
    }

    std::vector<size_t> m_table;
    size_t m_used = 0;
};

} // namespace pulsedeck
