// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QList>

namespace pulsedeck {

/// The texts that the values of one key keep repeating ("Active", "Kyiv", "@example.com"), up to a few
/// thousand. Each has a number, given once for good. Of a key whose values turn out to be all different it
/// learns no more. Implicitly shared.
class RepeatedTexts {
public:
    const QByteArrayList &texts() const { return m_texts; }
    qsizetype size() const { return m_texts.size(); }
    /// Whether there is nothing to be learnt from @p utf8, for which find() gave @p number.
    bool isSettledFor(QByteArrayView utf8, int number) const;
    /// -1: it is not among them.
    int find(QByteArrayView utf8) const;
    /// The same, and learns: @p utf8 may be the next one.
    int learn(QByteArrayView utf8);
    bool isSharedWith(const RepeatedTexts &other) const { return m_texts.isSharedWith(other.m_texts); }
    /// Whether the two give the same numbers to the same texts, as far as the shorter one goes.
    bool agreesWith(const RepeatedTexts &other) const;
    qsizetype byteSize() const;

private:
    qsizetype slotOf(QByteArrayView utf8, quint32 hash) const;
    void grow();

    QByteArrayList m_texts;
    /// A power of two of them: half of a text's hash, and its number and one more; 0: empty.
    QList<quint32> m_slots;
    int m_met = 0; ///< Texts that it learnt from.
    bool m_isUseless = false; ///< They are all different.
};

} // namespace pulsedeck
