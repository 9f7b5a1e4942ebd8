// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowstore.h"

#include "app/rows/rowpacking.h"
#include "app/rows/rowpage.h"
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

void RowStore::replacePacked(int index, QByteArrayView packed)
{
    discard(index);
    m_offsets[index] = put(packed);
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
    return rowpacking::unpack(at(index), m_words);
}

QJsonValue RowStore::value(int index, const QString &dottedPath) const
{
    return rowpacking::find(at(index), dottedPath, m_words);
}

QByteArrayView RowStore::text(int index, const QString &dottedPath, QByteArray &buffer) const
{
    return rowpacking::findText(at(index), dottedPath, m_words, buffer);
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
    return folded(rowpacking::allText(at(index), m_words));
}

RowStore::Offset RowStore::put(QByteArrayView packed)
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
    if (m_alike && QByteArrayView(m_store.at(index), rowpacking::packedSize(m_store.at(index))) == packed)
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
