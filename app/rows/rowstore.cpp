// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowstore.h"

#include "app/rows/rowpage.h"
#include "app/rows/rowwriter.h"
#include "app/values/textfold.h"

#include <algorithm>

namespace pulsedeck {

using namespace rowpacking;

/// Removed rows that are counted for each number instead of making a table.
static constexpr qsizetype fewRows = 4;

void RowStore::append(const QJsonObject &row)
{
    RowWriter writer(m_words);
    writer.row(row);
    m_offsets.append(put(writer.bytes(), writer.letters()));
}

void RowStore::replace(int index, const QJsonObject &row)
{
    // Words that are learnt here would be strange to the pages that are still to come.
    RowWriter writer(m_words, 0, RowWriter::Learning::Keys);
    writer.row(row);
    replacePacked(index, writer.bytes(), writer.letters());
}

void RowStore::replacePacked(int index, QByteArrayView row, Letters letters)
{
    discard(index);
    m_offsets[index] = put(row, letters);
    compactWhenWorthIt();
}

Renumbering::Renumbering(QList<int> removed, int size)
{
    if (removed.size() <= fewRows) {
        m_few = std::move(removed);
        return;
    }
    m_table.resize(size);
    int next = 0;
    auto gone = removed.cbegin();
    for (int row = 0; row < size; ++row) {
        const bool isGone = gone != removed.cend() && *gone == row;
        m_table[row] = isGone ? -1 : next++;
        gone += isGone;
    }
}

int Renumbering::at(int row) const
{
    if (!m_table.isEmpty())
        return m_table.at(row);
    return m_few.contains(row)
        ? -1
        : row - int(std::count_if(m_few.begin(), m_few.end(), [row](int gone) { return gone < row; }));
}

void Renumbering::apply(QList<int> &rows) const
{
    for (auto gone = m_few.crbegin(); gone != m_few.crend(); ++gone) {
        for (int &row : rows)
            row -= row > *gone ? 1 : 0;
    }
    if (m_table.isEmpty())
        return;
    for (int &row : rows)
        row = m_table.at(row);
}

Renumbering RowStore::remove(QList<int> indexes)
{
    std::sort(indexes.begin(), indexes.end());
    indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
    const Renumbering now(indexes, size());
    if (indexes.isEmpty())
        return now;
    auto to = m_offsets.begin() + indexes.constFirst();
    for (qsizetype at = 0; at < indexes.size(); ++at) {
        discard(indexes.at(at));
        const int end = at + 1 < indexes.size() ? indexes.at(at + 1) : size();
        to = std::copy(m_offsets.begin() + indexes.at(at) + 1, m_offsets.begin() + end, to);
    }
    m_offsets.resize(to - m_offsets.begin());
    compactWhenWorthIt();
    return now;
}

void RowStore::clear()
{
    *this = RowStore();
}

QJsonObject RowStore::row(int index) const
{
    return unpack(packed(index), m_words);
}

QJsonValue RowStore::value(int index, const QString &dottedPath) const
{
    return find(packed(index), dottedPath, m_words);
}

QByteArrayView RowStore::text(int index, const QString &dottedPath, QByteArray &buffer) const
{
    return findText(packed(index), dottedPath, m_words, buffer);
}

qsizetype RowStore::byteSize() const
{
    qsizetype bytes = m_offsets.capacity() * qsizetype(sizeof(Offset)) + m_words.byteSize();
    for (const QByteArray &chunk : m_chunks)
        bytes += chunk.capacity();
    return bytes;
}

QByteArray RowStore::searchText(int index) const
{
    return folded(allText(packed(index), m_words));
}

RowStore::Offset RowStore::put(QByteArrayView row, Letters letters)
{
    if (m_chunks.isEmpty() || m_chunks.constLast().size() + row.size() > chunkSize) {
        m_chunks.append(QByteArray());
        if (m_chunks.size() > 1) // a short list shall not hold a whole chunk
            m_chunks.last().reserve(chunkSize);
    }
    Offset offset {quint32(m_chunks.size() - 1), quint32(m_chunks.constLast().size())};
    if (letters != Ascii)
        offset.place |= letters == Accented ? wide | accented : wide;
    m_chunks.last().append(row);
    return offset;
}

void RowStore::discard(int index)
{
    m_garbage += packedSize(packed(index));
}

void RowStore::compactWhenWorthIt()
{
    const qsizetype held = m_chunks.size() * chunkSize;
    if (m_garbage < 2 * chunkSize || m_garbage < held / 2)
        return;
    const RowStore old = *this;
    m_chunks.clear();
    m_garbage = 0;
    for (int i = 0; i < size(); ++i) {
        const char *row = old.packed(i);
        const Letters letters = old.isAccented(i) ? Accented : old.isWide(i) ? Wide : Ascii;
        m_offsets[i] = put(QByteArrayView(row, packedSize(row)), letters);
    }
}

RowIntake::RowIntake(RowStore &store, const RowPage &page)
    : m_store(store), m_page(page), m_alike(store.m_words.merge(page.words()))
{
}

void RowIntake::append(int row)
{
    if (m_alike)
        m_store.m_offsets.append(m_store.put(m_page.packed(row), m_page.letters(row)));
    else
        m_store.append(m_page.row(row));
}

bool RowIntake::replace(int index, int row)
{
    const QByteArrayView packed = m_page.packed(row);
    if (m_alike && QByteArrayView(m_store.packed(index), packedSize(m_store.packed(index))) == packed)
        return false;
    const QJsonObject now = m_page.row(row);
    if (m_store.row(index) == now)
        return false;
    if (m_alike)
        m_store.replacePacked(index, packed, m_page.letters(row));
    else
        m_store.replace(index, now);
    return true;
}

} // namespace pulsedeck
