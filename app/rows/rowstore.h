// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowpacking.h"
#include "app/rows/rowwords.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace pulsedeck {

class RowPage;

/// The numbers that rows have once some are removed.
class Renumbering {
public:
    /// @p removed ascends; @p size says how many rows there were.
    Renumbering(QList<int> removed, int size);
    /// -1: it was removed.
    int at(int row) const;
    /// Those that were removed, when they are few: then the others can be counted down.
    const QList<int> &few() const { return m_few; }
    /// Gives @p rows, none of which was removed, their new numbers.
    void apply(QList<int> &rows) const;

private:
    QList<int> m_few;
    QList<int> m_table; ///< By the old number, when they are many.
};

/// Rows of a list, packed: a JSON object becomes a run of bytes in which keys and often repeated texts are
/// numbers. Nothing is lost, unknown fields included. About a tenth of what QJsonObject takes.
///
/// A value class, implicitly shared: a copy costs nothing and may be read in another thread while the
/// original grows.
class RowStore {
public:
    int size() const { return int(m_offsets.size()); }
    void append(const QJsonObject &row);
    void replace(int index, const QJsonObject &row);
    /// Removes rows in one pass, however many they are.
    Renumbering remove(QList<int> indexes);
    void clear();

    QJsonObject row(int index) const;
    /// The value at a dotted path, without unpacking the rest; Undefined when the row has none.
    /// A key that has dots itself is found too: the longest key wins.
    QJsonValue value(int index, const QString &dottedPath) const;
    /// The same as UTF-8 text; good until the store changes. @p buffer is used where it has to be made.
    QByteArrayView text(int index, const QString &dottedPath, QByteArray &buffer) const;
    /// The packed row (see rowpacking.h); good until the store changes.
    const char *packed(int index) const { return at(m_offsets.at(index)); }
    const RowWords &words() const { return m_words; }
    /// Whether its texts may have letters that fold to others than ASCII lower case does, and whether those
    /// may become ASCII.
    bool isWide(int index) const { return m_offsets.at(index).place & wide; }
    bool isAccented(int index) const { return m_offsets.at(index).place & accented; }
    /// Bytes held for all rows, for benchmarks and diagnostics.
    qsizetype byteSize() const;
    /// All texts and numbers of the row, however deep, folded (see textfold.h), as UTF-8 and joined by '\n':
    /// what the search line looks at.
    QByteArray searchText(int index) const;

private:
    /// Chunks are big enough to make their overhead vanish and small enough to be copied in no time
    /// when a snapshot is out. A row never spans two.
    static constexpr qsizetype chunkSize = 256 * 1024;
    struct Offset {
        quint32 chunk = 0;
        quint32 place = 0; ///< Where it starts in the chunk, and the two signs.
    };
    static constexpr quint32 wide = 1U << 31;
    static constexpr quint32 accented = 1U << 30;

    friend class RowIntake;

    Offset put(QByteArrayView row, rowpacking::Letters letters);
    void replacePacked(int index, QByteArrayView row, rowpacking::Letters letters);
    const char *at(Offset offset) const
    {
        return m_chunks.at(offset.chunk).constData() + (offset.place & ~(wide | accented));
    }
    void discard(int index);
    void compactWhenWorthIt();

    QList<QByteArray> m_chunks;
    QList<Offset> m_offsets;
    RowWords m_words;
    qsizetype m_garbage = 0; ///< Bytes of replaced and removed rows.
};

/// Takes rows of a page into a store: by copying bytes when both number keys and words alike, which they do
/// once a list's first pages are read.
class RowIntake {
public:
    RowIntake(RowStore &store, const RowPage &page);
    void append(int row);
    /// False when the row at @p index is the same already.
    bool replace(int index, int row);

private:
    RowStore &m_store;
    const RowPage &m_page;
    bool m_alike;
};

} // namespace pulsedeck
