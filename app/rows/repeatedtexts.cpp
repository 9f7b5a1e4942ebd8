// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/repeatedtexts.h"

#include <algorithm>
#include <cstring>

namespace pulsedeck {

namespace {

constexpr qsizetype longest = 40;
constexpr qsizetype most = 4096;
/// After so many texts, and as long as there are not many more, too few repetitions say that texts of the
/// key do not repeat.
constexpr qsizetype enoughToTell = 1024;
constexpr int trial = 4096;
constexpr qsizetype fewestRepetitions = 16; ///< One in so many.
constexpr quint32 numbers = 0xffff;

/// Every text of every row is looked for: that has to be quick.
quint32 hashOf(QByteArrayView text)
{
    constexpr qsizetype step = sizeof(quint64);
    quint64 hash = quint64(text.size());
    const auto mix = [&hash, &text](qsizetype at, qsizetype size) {
        quint64 bytes = 0;
        std::memcpy(&bytes, text.data() + at, size_t(size));
        hash = (hash ^ bytes) * 0x9e3779b97f4a7c15U;
        hash ^= hash >> 32;
    };
    qsizetype at = 0;
    for (; text.size() - at >= step; at += step)
        mix(at, step);
    if (text.size() >= step)
        mix(text.size() - step, step);
    else
        mix(0, text.size());
    return quint32(hash);
}

/// The same texts in one piece of memory: looking for one shall not lead all over the place.
QByteArrayList inOnePiece(const QByteArrayList &texts)
{
    const QByteArray all = texts.join('\0') + '\0';
    QByteArrayList together;
    together.reserve(texts.size());
    qsizetype at = 0;
    for (const QByteArray &text : texts) {
        QByteArray copy = all;
        QByteArray::DataPointer part = copy.data_ptr();
        part.ptr += at;
        part.size = text.size();
        together.append(QByteArray(part));
        at += text.size() + 1;
    }
    return together;
}

} // namespace

bool RepeatedTexts::isSettledFor(QByteArrayView utf8, int number) const
{
    return m_isUseless || utf8.size() > longest || (m_met >= trial && (number >= 0 || size() == most));
}

int RepeatedTexts::find(QByteArrayView utf8) const
{
    if (m_isUseless || m_slots.isEmpty() || utf8.size() > longest)
        return -1;
    return int(m_slots.at(slotOf(utf8, hashOf(utf8))) & numbers) - 1;
}

int RepeatedTexts::learn(QByteArrayView utf8)
{
    const int known = find(utf8);
    if (isSettledFor(utf8, known))
        return known;
    if (m_met < trial && ++m_met == trial)
        m_texts = inOnePiece(m_texts); // hardly any will follow
    if (known >= 0 || size() == most)
        return known;
    if (m_met < trial && size() >= enoughToTell && m_met - size() < size() / fewestRepetitions) {
        m_isUseless = true;
        m_slots = {};
        return -1;
    }
    if (2 * (size() + 1) > m_slots.size())
        grow();
    const quint32 hash = hashOf(utf8);
    m_slots[slotOf(utf8, hash)] = (hash & ~numbers) | quint32(size() + 1);
    m_texts.append(utf8.toByteArray());
    return int(size()) - 1;
}

bool RepeatedTexts::agreesWith(const RepeatedTexts &other) const
{
    const qsizetype common = std::min(size(), other.size());
    return isSharedWith(other)
        || std::equal(m_texts.begin(), m_texts.begin() + common, other.m_texts.begin());
}

qsizetype RepeatedTexts::byteSize() const
{
    qsizetype bytes = m_slots.capacity() * qsizetype(sizeof(quint32));
    for (const QByteArray &text : m_texts)
        bytes += qsizetype(sizeof(QByteArray)) + qsizetype(sizeof(QArrayData)) + text.size() + 1;
    return bytes;
}

/// Where the text has its number, or would have it.
qsizetype RepeatedTexts::slotOf(QByteArrayView utf8, quint32 hash) const
{
    const qsizetype mask = m_slots.size() - 1;
    qsizetype at = hash & mask;
    for (; const quint32 slot = m_slots.at(at); at = (at + 1) & mask) {
        if ((slot ^ hash) > numbers)
            continue;
        const QByteArray &text = m_texts.at((slot & numbers) - 1);
        if (text.size() == utf8.size()
            && std::memcmp(text.constData(), utf8.data(), size_t(utf8.size())) == 0)
            break;
    }
    return at;
}

void RepeatedTexts::grow()
{
    m_slots = QList<quint32>(std::max<qsizetype>(8, 2 * m_slots.size()), 0);
    for (qsizetype at = 0; at < size(); ++at) {
        const quint32 hash = hashOf(m_texts.at(at));
        m_slots[slotOf(m_texts.at(at), hash)] = (hash & ~numbers) | quint32(at + 1);
    }
}

} // namespace pulsedeck
