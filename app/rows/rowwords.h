// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/repeatedtexts.h"
#include "app/rows/shorttext.h"

#include <QHash>
#include <QString>

namespace pulsedeck {

/// The keys of packed rows and, for each key, the texts that its values keep repeating. Numbers are given
/// once and stay. Implicitly shared like the rows.
class RowWords {
public:
    /// @p likely is a guess: rows of a list have the same keys in the same order.
    quint32 keyNumber(const QString &key, quint32 likely);
    quint32 keyNumber(QByteArrayView utf8, quint32 likely)
    {
        const bool isIt =
            likely < keyCount() && !utf8.isEmpty() && shorttext::isSame(m_keys.at(likely).utf8, utf8);
        return isIt ? likely : otherKeyNumber(utf8, likely);
    }
    quint32 keyCount() const { return quint32(m_keys.size()); }
    const QString &key(quint32 number) const { return m_keys.at(number).name; }
    const RepeatedTexts &wordsOf(quint32 key) const { return m_keys.at(key).words; }
    /// The number of a text among the values of a key; -1: it is not one that repeats. Learns.
    int wordNumber(quint32 key, QByteArrayView utf8)
    {
        const RepeatedTexts &words = m_keys.at(key).words;
        const int known = words.find(utf8);
        return words.isSettledFor(utf8, known) ? known : m_keys[key].words.learn(utf8);
    }
    /// The same without learning.
    int knownWord(quint32 key, QByteArrayView utf8) const { return m_keys.at(key).words.find(utf8); }
    QByteArrayView word(quint32 key, quint32 number) const { return wordsOf(key).text(number); }
    /// Takes over what @p other knows beyond this. False, and nothing changed, when the two give the same
    /// number to different things.
    bool merge(const RowWords &other);
    qsizetype byteSize() const;

private:
    quint32 otherKeyNumber(QByteArrayView utf8, quint32 likely);

    struct Key {
        QString name;
        QByteArray utf8; ///< The name as it comes in; empty when it is no Unicode.
        RepeatedTexts words;
    };
    QList<Key> m_keys;
    QHash<QString, quint32> m_numbers;
};

} // namespace pulsedeck
