// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowwords.h"

#include "app/contract/json.h"

#include <algorithm>

namespace pulsedeck {

namespace {
constexpr qsizetype longestWord = 40;
constexpr qsizetype wordsPerKey = 32;
/// So many misses say that the values of a key are all different, as addresses are.
constexpr int manyMisses = 256;
} // namespace

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

quint32 RowWords::keyNumber(QByteArrayView utf8, quint32 likely)
{
    if (likely < quint32(m_keys.size()) && !utf8.isEmpty() && m_keys.at(likely).utf8 == utf8)
        return likely;
    return keyNumber(exactText(utf8), likely);
}

int RowWords::wordNumber(quint32 key, QByteArrayView utf8)
{
    const Key &known = m_keys.at(key);
    if (known.misses >= manyMisses || utf8.size() > longestWord)
        return -1;
    for (qsizetype number = 0; number < known.words.size(); ++number) {
        if (known.words.at(number) == utf8)
            return int(number);
    }
    Key &changed = m_keys[key];
    if (changed.words.size() == wordsPerKey) {
        ++changed.misses;
        return -1;
    }
    changed.words.append(utf8.toByteArray());
    return int(changed.words.size() - 1);
}

bool RowWords::merge(const RowWords &other)
{
    if (m_keys.isSharedWith(other.m_keys))
        return true;
    const qsizetype common = std::min(m_keys.size(), other.m_keys.size());
    for (qsizetype i = 0; i < common; ++i) {
        const Key &mine = m_keys.at(i);
        const Key &theirs = other.m_keys.at(i);
        const qsizetype words = std::min(mine.words.size(), theirs.words.size());
        if (mine.name != theirs.name
            || !std::equal(mine.words.begin(), mine.words.begin() + words, theirs.words.begin()))
            return false;
    }
    for (qsizetype i = 0; i < common; ++i) {
        const Key &theirs = other.m_keys.at(i);
        if (theirs.words.size() > m_keys.at(i).words.size())
            m_keys[i].words = theirs.words;
        if (theirs.misses > m_keys.at(i).misses)
            m_keys[i].misses = theirs.misses;
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
    for (const Key &key : m_keys) {
        bytes += qsizetype(sizeof(Key)) + 3 * key.name.size();
        for (const QByteArray &word : key.words)
            bytes += qsizetype(sizeof(QByteArray)) + word.size();
    }
    return bytes;
}

} // namespace pulsedeck
