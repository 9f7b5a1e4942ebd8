// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/needle.h"
#include "app/rows/packedreader.h"
#include "app/rows/soughtphone.h"

#include <optional>
#include <vector>

namespace pulsedeck {

class RowStore;

/// Says which folded words occur in what RowStore::searchText() of a row would be, without making that text:
/// the bytes of a row are looked through for ASCII, the texts that repeat once for all rows, and only what
/// has other letters is folded. Good while the store does not change; belongs to one thread.
class RowScan {
public:
    static constexpr int mostWords = 31;
    /// Set in found() where the phone number is.
    static constexpr quint32 phoneBit = 1U << mostWords;

    /// @p words are folded (see textfold.h), none is empty and they are not more than mostWords.
    RowScan(const RowStore &rows, const QByteArrayList &words, const SoughtPhone &phone);

    /// A bit for each word that occurs.
    quint32 found(int row);
    quint32 all() const { return m_all; }

    /// found() is to note where the value at a path is written, which spares a second look at the row.
    /// Not every path can be watched: then -1, otherwise what noted() takes.
    int watch(const QString &path);
    /// Whether found() went through the whole row, as it does for a phone number and when not all words are
    /// found.
    bool hasNoted() const { return m_hasNoted; }
    /// Whether it goes through every row, whatever there is in it.
    bool goesThroughAll() const { return m_repeated || m_numbers || m_sought != m_all; }
    /// The value in that row, or null, and the number of the key it is written under.
    const char *noted(int watched, quint32 *key) const
    {
        *key = m_watched[size_t(watched)].key;
        return m_watched[size_t(watched)].value;
    }

private:
    static constexpr int top = -1;
    static constexpr int deep = -2;
    static constexpr int nowhere = -3;
    struct Watched {
        quint32 key;
        const char *value;
    };
    /// A key below another one, or at the top.
    struct Place {
        int above = nowhere;
        int watched = -1;
    };
    /// A word that may begin in one part of an address and end in the other.
    struct Split {
        quint32 bit;
        QByteArray local;
        QByteArray domain;
    };

    void takeWord(const QByteArray &word);
    int keyNumber(QStringView name) const;
    quint32 inTexts(int row, QByteArrayView packed) const;
    void lookInto(QByteArrayView members, int inside);
    void lookIntoList(QByteArrayView items, quint32 key);
    void lookAt(rowpacking::PackedReader &reader, quint32 key, int inside);
    quint32 inLeaf(quint8 type, QByteArrayView bytes, quint32 key);
    quint32 inWord(quint32 key, quint64 number) const
    {
        return m_inWords.data()[m_firstWords.data()[key] + number];
    }
    bool isDone() const { return (m_found & m_all) == m_all; }
    quint32 inAddress(QByteArrayView bytes, quint32 key, quint32 wanted);
    quint32 inText(QByteArrayView text, quint32 wanted);
    quint32 inNumber(qint64 number, quint32 wanted) const;
    quint32 inFolded(QByteArrayView text, quint32 wanted) const;
    void fold(QByteArrayView text);

    const RowStore &m_rows;
    const SoughtPhone &m_phone;
    std::vector<Needle> m_needles;
    std::vector<Needle>
        m_parts; ///< What the bytes of a row have for sure when one of its own texts has the needle.
    std::vector<Split> m_splits;
    std::vector<quint32> m_inWords; ///< The needles that each word has, key after key.
    std::vector<size_t> m_firstWords; ///< Where those of a key begin, by its number.
    quint32 m_all = 0;
    quint32 m_sought = 0; ///< These and the phone number.
    bool m_isPhoneAlone = false; ///< Whatever text has the one word has the phone number.
    quint32 m_repeated = 0; ///< Needles that some repeated word has.
    quint32 m_numbers = 0; ///< Needles that may stand in a number.
    quint64 m_leastNumber = 0; ///< No smaller one can have one of those, or the phone number.
    std::optional<Needle> m_phoneDigits; ///< Whatever number has these has the phone number...
    quint32 m_phoneWord = 0; ///< ...and this word, which says nothing else.
    quint32 m_ascii = phoneBit;
    std::vector<Watched> m_watched;
    std::vector<Place> m_places; ///< By the number of a key; of two with the same key one is watched.
    bool m_hasNoted = false;
    quint32 m_inTexts = 0; ///< Needles that may be in a text of the row that is looked at.
    quint32 m_found = 0; ///< Those that are found in it.
    std::vector<char> m_folded;
    QByteArray m_odd;
};

} // namespace pulsedeck
