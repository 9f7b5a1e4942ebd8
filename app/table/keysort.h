// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace pulsedeck {

/// Sorts rows by keys that compare as bytes do: by eight bytes at a time, which are held beside the rows, so
/// that few comparisons look at the keys themselves. Two of its parts can be filled and sorted at once.
class KeySort {
public:
    /// What one thread collects.
    class Part {
    public:
        void add(int row, quint64 key) { m_entries.push_back({key, 0, quint32(row)}); }
        void add(int row, double key);
        void add(int row, qint64 key) { add(row, quint64(key) ^ (quint64(1) << 63)); }
        /// A key of any length: what is appended to this...
        std::string &bytes() { return m_bytes; }
        /// ... since @p start.
        void add(int row, size_t start);

    private:
        friend class KeySort;
        struct Entry {
            quint64 prefix;
            quint32 at; ///< Where the key begins in the bytes.
            quint32 row;
        };
        std::vector<Entry> m_entries;
        std::string m_bytes;
    };

    explicit KeySort(Qt::SortOrder direction) : m_flip(direction == Qt::AscendingOrder ? 0 : ~quint64(0)) { }

    Part &part(int half) { return m_parts[size_t(half)]; }
    QList<int> sorted();

private:
    using Entry = Part::Entry;
    using Range = std::pair<Entry *, Entry *>;

    quint64 prefixOf(const Entry &entry, size_t depth) const;
    std::string_view keyOf(const Entry &entry) const;
    size_t common(const std::vector<Entry> &entries) const;
    void sort(Range range, size_t depth) const;

    const quint64 m_flip;
    std::array<Part, 2> m_parts;
};

} // namespace pulsedeck
