// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowwords.h"

#include "app/contract/json.h"

#include <algorithm>

namespace pulsedeck {

quint32 RowWords::keyNumber(const QString &key, quint32 likely)
{
    if (likely < quint32(m_keys.size()) && m_keys.at(likely).name == key)
        return likely;
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = quint32(m_keys.size());
    m_numbers.insert(key, number);
    m_keys.append(Key {.name = memberName(key), .utf8 = key.isValidUtf16() ? key.toUtf8() : QByteArray()});
    return number;
}

quint32 RowWords::otherKeyNumber(QByteArrayView utf8, quint32 likely)
{
    return keyNumber(exactText(utf8), likely);
}

bool RowWords::merge(const RowWords &other)
{
    if (m_keys.isSharedWith(other.m_keys))
        return true;
    const qsizetype common = std::min(m_keys.size(), other.m_keys.size());
    for (qsizetype i = 0; i < common; ++i) {
        const Key &mine = m_keys.at(i);
        const Key &theirs = other.m_keys.at(i);
        if (mine.name != theirs.name || !mine.words.agreesWith(theirs.words))
            return false;
    }
    const auto knowsLess = [](const Key &a, const Key &b) { return a.words.size() <= b.words.size(); };
    if (common == m_keys.size()
        && std::equal(m_keys.begin(), m_keys.end(), other.m_keys.begin(), other.m_keys.begin() + common,
                      knowsLess)) {
        *this = other; // the next time they are found to be the same at once
        return true;
    }
    for (qsizetype i = 0; i < common; ++i) {
        const RepeatedTexts &theirs = other.m_keys.at(i).words;
        if (theirs.size() > m_keys.at(i).words.size())
            m_keys[i].words = theirs;
    }
    for (qsizetype i = common; i < other.m_keys.size(); ++i) {
        m_numbers.insert(other.m_keys.at(i).name, quint32(i));
        m_keys.append(other.m_keys.at(i));
    }
    return true;
}

qsizetype RowWords::byteSize() const
{
    qsizetype bytes = 0;
    for (const Key &key : m_keys)
        bytes += qsizetype(sizeof(Key)) + 3 * key.name.size() + key.words.byteSize();
    return bytes;
}

} // namespace pulsedeck
