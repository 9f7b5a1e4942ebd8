// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/rowwords.h"

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
    m_keys.append(Key {.name = key});
    return number;
}

int RowWords::wordNumber(quint32 key, const QString &text)
{
    const Key &known = m_keys.at(key);
    if (text.size() > longestWord || known.misses >= manyMisses)
        return -1;
    const qsizetype number = known.words.indexOf(text);
    if (number >= 0)
        return int(number);
    Key &changed = m_keys[key];
    if (changed.words.size() == wordsPerKey) {
        ++changed.misses;
        return -1;
    }
    changed.words.append(text);
    return int(changed.words.size() - 1);
}

qsizetype RowWords::byteSize() const
{
    qsizetype bytes = 0;
    for (const Key &key : m_keys) {
        bytes += qsizetype(sizeof(Key)) + 2 * key.name.size();
        for (const QString &word : key.words)
            bytes += qsizetype(sizeof(QString)) + 2 * word.size();
    }
    return bytes;
}

void RowWords::clear()
{
    m_keys.clear();
    m_numbers.clear();
}

} // namespace pulsedeck
