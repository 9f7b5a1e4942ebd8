// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <vector>

namespace pulsedeck {

class RowStore;

/// Finds the row that has a key. Holds row numbers only and looks the keys up in the store: 5 to 10 bytes
/// a row. In shards, so that growing never takes long. Rows without a key are not in it.
class RowKeys {
public:
    explicit RowKeys(QString dottedPath);

    /// The key of a row as text; empty when it has none.
    QString keyOf(const RowStore &rows, int row) const;
    /// -1: there is no such row.
    int find(const RowStore &rows, const QString &key) const;
    /// Takes in a row whose key is not known yet.
    void insert(const RowStore &rows, int row);
    /// Forgets a row that is about to be removed; the rows behind it move up.
    void remove(int row);
    void clear();
    qsizetype byteSize() const;

private:
    static constexpr quint32 empty = 0xffffffff;
    static constexpr quint32 deleted = 0xfffffffe;
    struct Shard {
        std::vector<quint32> table; ///< A power of two; row numbers, `empty` or `deleted`.
        quint32 used = 0; ///< Slots that are not `empty`.
    };

    void rebuild(const RowStore &rows, Shard &shard);

    QString m_path;
    std::array<Shard, 64> m_shards;
};

} // namespace pulsedeck
