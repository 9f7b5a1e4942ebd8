// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace pulsedeck {

/// The texts that the values of one key keep repeating ("Active", "Kyiv", "@example.com"), up to a few
/// thousand. Each has a number, given once for good. Of a key whose values turn out to be all different it
/// learns no more. Implicitly shared.
class RepeatedTexts {
public:
    qsizetype size() const { return m_ends.size(); }
    /// Good until this changes, as the bytes of a list are.
    QByteArrayView text(qsizetype number) const
    {
        const quint32 start = number > 0 ? m_ends.at(number - 1) : 0;
        return QByteArrayView(m_bytes).sliced(start, m_ends.at(number) - start);
    }
    /// Whether there is nothing to be learnt from @p utf8, for which find() gave @p number.
    bool isSettledFor(QByteArrayView utf8, int number) const;
    /// -1: it is not among them.
    int find(QByteArrayView utf8) const;
    /// The same, and learns: @p utf8 may be the next one.
    int learn(QByteArrayView utf8);
    bool isSharedWith(const RepeatedTexts &other) const { return m_ends.isSharedWith(other.m_ends); }
    /// Whether the two give the same numbers to the same texts, as far as the shorter one goes.
    bool agreesWith(const RepeatedTexts &other) const;
    qsizetype byteSize() const;

private:
    struct Slot {
        quint32 hash = 0;
        quint32 start = 0; ///< Of the text among the bytes of all.
        quint16 size = 0;
        quint16 count = 0; ///< The text's number and one more; 0: empty.
    };

    qsizetype slotOf(QByteArrayView utf8, quint32 hash) const;
    void grow();

    QByteArray m_bytes; ///< All texts, one after the other.
    QList<quint32> m_ends;
    QList<Slot> m_slots; ///< A power of two of them.
    int m_met = 0; ///< Texts that it learnt from.
    bool m_isUseless = false; ///< They are all different.
};

} // namespace pulsedeck
