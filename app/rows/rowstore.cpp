// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowstore.h"

#include "app/rows/rowpacking.h"
#include "app/rows/rowpage.h"
#include "app/rows/rowscan.h"
#include "app/rows/rowwriter.h"
#include "app/values/textfold.h"

namespace pulsedeck {

void RowStore::append(const QJsonObject &row)
{
    RowWriter writer(m_words);
    writer.row(row);
    m_offsets.append(put(writer.bytes()));
}

void RowStore::replace(int index, const QJsonObject &row)
{
    RowWriter writer(m_words);
    writer.row(row);
    replacePacked(index, writer.bytes());
}

void RowStore::replacePacked(int index, QByteArrayView row)
{
    discard(index);
    m_offsets[index] = put(row);
    compactWhenWorthIt();
}

QList<int> RowStore::remove(const QList<int> &indexes)
{
    QList<int> now(size());
    for (int index : indexes)
        now[index] = -1;
    int kept = 0;
    for (int index = 0; index < size(); ++index) {
        if (now.at(index) < 0) {
            discard(index);
            continue;
        }
        m_offsets[kept] = m_offsets.at(index);
        now[index] = kept++;
    }
    m_offsets.resize(kept);
    compactWhenWorthIt();
    return now;
}

void RowStore::clear()
{
    *this = RowStore();
}

QJsonObject RowStore::row(int index) const
{
    return rowpacking::unpack(packed(index), m_words);
}

QJsonValue RowStore::value(int index, const QString &dottedPath) const
{
    return rowpacking::find(packed(index), dottedPath, m_words);
}

QByteArrayView RowStore::text(int index, const QString &dottedPath, QByteArray &buffer) const
{
    return rowpacking::findText(packed(index), dottedPath, m_words, buffer);
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
    return folded(rowpacking::allText(packed(index), m_words));
}

RowStore::Offset RowStore::put(QByteArrayView row)
{
    if (m_chunks.isEmpty() || m_chunks.constLast().size() + row.size() > chunkSize) {
        m_chunks.append(QByteArray());
        if (m_chunks.size() > 1) // a short list shall not hold a whole chunk
            m_chunks.last().reserve(chunkSize);
    }
    Offset offset {quint32(m_chunks.size() - 1), quint32(m_chunks.constLast().size())};
    const RowScan::Letters letters = RowScan::lettersIn(row.data());
    if (letters != RowScan::Ascii)
        offset.place |= letters == RowScan::Accented ? wide | accented : wide;
    m_chunks.last().append(row);
    return offset;
}

void RowStore::discard(int index)
{
    m_garbage += rowpacking::packedSize(packed(index));
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
        m_offsets[i] = put(QByteArrayView(row, rowpacking::packedSize(row)));
    }
}

RowIntake::RowIntake(RowStore &store, const RowPage &page)
    : m_store(store), m_page(page), m_alike(store.m_words.merge(page.words()))
{
}

void RowIntake::append(int row)
{
    if (m_alike)
        m_store.m_offsets.append(m_store.put(m_page.packed(row)));
    else
        m_store.append(m_page.row(row));
}

bool RowIntake::replace(int index, int row)
{
    const QByteArrayView packed = m_page.packed(row);
    if (m_alike
        && QByteArrayView(m_store.packed(index), rowpacking::packedSize(m_store.packed(index))) == packed)
        return false;
    const QJsonObject now = m_page.row(row);
    if (m_store.row(index) == now)
        return false;
    if (m_alike)
        m_store.replacePacked(index, packed);
    else
        m_store.replace(index, now);
    return true;
}

} // namespace pulsedeck
