// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/repeatedtexts.h"

#include <QHash>

#include <algorithm>

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

bool RepeatedTexts::isSettledFor(QByteArrayView utf8) const
{
    return m_isUseless || utf8.size() > longest || (m_texts.size() == most && m_met >= trial);
}

int RepeatedTexts::find(QByteArrayView utf8) const
{
    return m_isUseless || m_slots.isEmpty() || utf8.size() > longest ? -1 : int(m_slots.at(slotOf(utf8))) - 1;
}

int RepeatedTexts::learn(QByteArrayView utf8)
{
    if (isSettledFor(utf8))
        return find(utf8);
    if (m_met < trial)
        ++m_met;
    if (const int known = find(utf8); known >= 0 || m_texts.size() == most)
        return known;
    if (m_met < trial && size() >= enoughToTell && m_met - size() < size() / fewestRepetitions) {
        m_isUseless = true;
        m_slots = {};
        return -1;
    }
    if (2 * (size() + 1) > m_slots.size())
        grow();
    m_texts.append(utf8.toByteArray());
    m_slots[slotOf(utf8)] = quint16(size());
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
    qsizetype bytes = m_slots.capacity() * qsizetype(sizeof(quint16));
    for (const QByteArray &text : m_texts)
        bytes += qsizetype(sizeof(QByteArray)) + qsizetype(sizeof(QArrayData)) + text.capacity();
    return bytes;
}

/// Where the text has its number, or would have it.
qsizetype RepeatedTexts::slotOf(QByteArrayView utf8) const
{
    const qsizetype mask = m_slots.size() - 1;
    auto at = qsizetype(qHash(utf8)) & mask;
    while (m_slots.at(at) != 0 && m_texts.at(m_slots.at(at) - 1) != utf8)
        at = (at + 1) & mask;
    return at;
}

void RepeatedTexts::grow()
{
    m_slots = QList<quint16>(std::max<qsizetype>(8, 2 * m_slots.size()), 0);
    for (qsizetype at = 0; at < size(); ++at)
        m_slots[slotOf(m_texts.at(at))] = quint16(at + 1);
}

} // namespace pulsedeck
