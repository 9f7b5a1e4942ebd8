// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/rowstore.h"

#include "app/core/rowpacking.h"
#include "app/core/textfold.h"

namespace pulsedeck {

void RowStore::append(const QJsonObject &row)
{
    m_offsets.append(put(rowpacking::pack(row, m_words)));
}

void RowStore::replace(int index, const QJsonObject &row)
{
    discard(index);
    const Offset offset = put(rowpacking::pack(row, m_words));
    m_offsets[index] = offset;
    compactWhenWorthIt();
}

void RowStore::remove(int index)
{
    discard(index);
    m_offsets.remove(index);
    compactWhenWorthIt();
}

void RowStore::clear()
{
    *this = RowStore();
}

QJsonObject RowStore::row(int index) const
{
    return rowpacking::unpack(at(index), m_words);
}

QJsonValue RowStore::value(int index, const QString &dottedPath) const
{
    return rowpacking::find(at(index), dottedPath, m_words);
}

qsizetype RowStore::byteSize() const
{
    qsizetype bytes = m_offsets.capacity() * qsizetype(sizeof(Offset)) + m_words.byteSize();
    for (const QByteArray &chunk : m_chunks)
        bytes += chunk.capacity();
    return bytes;
}

QString RowStore::searchText(int index) const
{
    return folded(rowpacking::allText(at(index), m_words));
}

RowStore::Offset RowStore::put(const QByteArray &packed)
{
    if (m_chunks.isEmpty() || m_chunks.constLast().size() + packed.size() > chunkSize) {
        m_chunks.append(QByteArray());
        if (m_chunks.size() > 1) // a short list shall not hold a whole chunk
            m_chunks.last().reserve(chunkSize);
    }
    const Offset offset {quint32(m_chunks.size() - 1), quint32(m_chunks.constLast().size())};
    m_chunks.last().append(packed);
    return offset;
}

const char *RowStore::at(int index) const
{
    const Offset offset = m_offsets.at(index);
    return m_chunks.at(offset.chunk).constData() + offset.start;
}

void RowStore::discard(int index)
{
    m_garbage += rowpacking::packedSize(at(index));
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
        const char *row = old.at(i);
        m_offsets[i] = put(QByteArray::fromRawData(row, rowpacking::packedSize(row)));
    }
}

} // namespace pulsedeck
