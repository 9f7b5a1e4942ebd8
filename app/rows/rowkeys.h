// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <functional>
#include <vector>

namespace pulsedeck {

class Renumbering;
class RowStore;

/// Finds the row that has a key. A slot holds the number of a row and eight bits of the key's hash, which
/// spare nearly all looks at rows in vain; the keys themselves stay in the store: 5 to 8 bytes a row. In
/// shards, so that growing never takes long. Rows without a key are not in it, nor are those behind the
/// 16 millionth (which take two gigabytes).
class RowKeys {
public:
    explicit RowKeys(QString dottedPath);

    /// What insert() and find() go by.
    static size_t hash(QByteArrayView keyAsUtf8) { return qHash(keyAsUtf8); }

    /// The key of a row as text; empty when it has none.
    QString keyOf(const RowStore &rows, int row) const;
    /// -1: there is no such row.
    int find(const RowStore &rows, const QString &key) const;
    /// The same for a key of which only the hash is at hand; @p key is asked in the rare case of doubt.
    int find(const RowStore &rows, size_t hash, const std::function<QString()> &key) const;
    /// Has the memory ready that find() and insert() look at: the rows of a page are all over it.
    void prefetch(size_t hash) const;
    /// Takes in a row with a key that is not known yet.
    void insert(const RowStore &rows, int row, size_t hash);
    /// Follows rows that got other numbers.
    void renumber(const Renumbering &now);
    /// Makes room for so many rows in all, which spares growing step by step.
    void reserve(const RowStore &rows, qint64 count);
    void clear();
    qsizetype byteSize() const;

private:
    struct Shard {
        std::vector<quint32> table;
        quint32 used = 0; ///< Slots that are not empty.
    };

    void rebuild(const RowStore &rows, Shard &shard, size_t least);

    QString m_path;
    std::array<Shard, 64> m_shards;
};

} // namespace pulsedeck
