// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/repeatedtexts.h"

#include "app/rows/shorttext.h"

#include <algorithm>
#include <utility>

namespace pulsedeck {

namespace {

constexpr qsizetype longest = 40;
constexpr qsizetype most = 4096;
/// After so many texts, and as long as there are not many more, too few repetitions say that texts of the
/// key do not repeat.
constexpr qsizetype enoughToTell = 1024;
constexpr int trial = 4096;
constexpr qsizetype fewestRepetitions = 16; ///< One in so many.

} // namespace

bool RepeatedTexts::isSettledFor(QByteArrayView utf8, int number) const
{
    return m_isUseless || utf8.size() > longest || (m_met >= trial && (number >= 0 || size() == most));
}

int RepeatedTexts::find(QByteArrayView utf8) const
{
    if (m_isUseless || m_slots.isEmpty() || utf8.size() > longest)
        return -1;
    return int(m_slots.at(slotOf(utf8, shorttext::hash(utf8))).count) - 1;
}

int RepeatedTexts::learn(QByteArrayView utf8)
{
    const int known = find(utf8);
    if (isSettledFor(utf8, known))
        return known;
    if (m_met < trial)
        ++m_met;
    if (known >= 0 || size() == most)
        return known;
    if (m_met < trial && size() >= enoughToTell && m_met - size() < size() / fewestRepetitions) {
        m_isUseless = true;
        m_slots = {};
        return -1;
    }
    if (2 * (size() + 1) > m_slots.size())
        grow();
    const quint32 hash = shorttext::hash(utf8);
    m_slots[slotOf(utf8, hash)] = {hash, quint32(m_bytes.size()), quint16(utf8.size()), quint16(size() + 1)};
    m_bytes.append(utf8);
    m_ends.append(quint32(m_bytes.size()));
    return int(size()) - 1;
}

bool RepeatedTexts::agreesWith(const RepeatedTexts &other) const
{
    const RepeatedTexts &shorter = size() < other.size() ? *this : other;
    const RepeatedTexts &longer = size() < other.size() ? other : *this;
    return isSharedWith(other)
        || (std::equal(shorter.m_ends.begin(), shorter.m_ends.end(), longer.m_ends.begin())
            && longer.m_bytes.startsWith(shorter.m_bytes));
}

qsizetype RepeatedTexts::byteSize() const
{
    return m_slots.capacity() * qsizetype(sizeof(Slot)) + m_ends.capacity() * qsizetype(sizeof(quint32))
        + m_bytes.capacity();
}

/// Where the text has its number, or would have it.
qsizetype RepeatedTexts::slotOf(QByteArrayView utf8, quint32 hash) const
{
    const qsizetype mask = m_slots.size() - 1;
    qsizetype at = hash & mask;
    for (;; at = (at + 1) & mask) {
        const Slot &slot = m_slots.at(at);
        const bool isIt = slot.hash == hash && slot.count > 0
            && shorttext::isSame({m_bytes.constData() + slot.start, qsizetype(slot.size)}, utf8);
        if (isIt || slot.count == 0)
            return at;
    }
}

void RepeatedTexts::grow()
{
    const QList<Slot> old = std::exchange(m_slots, QList<Slot>(std::max<qsizetype>(8, 2 * m_slots.size())));
    for (const Slot &slot : old) {
        if (slot.count > 0)
            m_slots[slotOf(QByteArrayView(m_bytes).sliced(slot.start, slot.size), slot.hash)] = slot;
    }
}

} // namespace pulsedeck
