// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace pulsedeck {

class RowStore;

/// Says which folded words occur in what RowStore::searchText() of a row would be, without making that text:
/// the bytes of a row are looked through for ASCII, the few texts that repeat once for all rows, and only
/// what has other letters is folded. Good while the store does not change; belongs to one thread.
class RowScan {
public:
    enum Letters { Ascii, Wide, Accented };
    static constexpr int mostWords = 32;

    /// @p words are folded (see textfold.h), none is empty and they are not more than mostWords.
    RowScan(const RowStore &rows, const QByteArrayList &words);

    /// A bit for each word that occurs.
    quint32 found(int row);
    quint32 all() const { return m_all; }

    /// found() is to note where the value at a path is written, which spares a second look at the row.
    /// Not every path can be watched: then -1, otherwise what noted() takes.
    int watch(const QString &path);
    /// found() is to note the texts of the row and its whole numbers, too.
    void wantTexts() { m_wantsTexts = true; }
    /// Whether found() went through the whole row, as it does when it did not find all words.
    bool hasNoted() const { return m_hasNoted; }
    /// Good until the next found(). What is neither a text nor a whole number is not among them.
    const std::vector<QByteArrayView> &texts() const { return m_texts; }
    const std::vector<qint64> &integers() const { return m_integers; }
    bool hasOthers() const { return m_hasOthers; }
    /// The value in that row, or null, and the number of the key it is written under.
    const char *noted(int watched, quint32 *key) const
    {
        *key = m_watched[size_t(watched)].key;
        return m_watched[size_t(watched)].value;
    }

    /// Accented: letters beyond ASCII may fold to ASCII. Wide: there are only such that do not.
    static Letters lettersIn(const char *row);
    /// Whether @p text has @p word, which is folded ASCII, in whatever case.
    static bool contains(QByteArrayView text, QByteArrayView word);

private:
    struct Watched {
        quint32 key;
        const char *value;
    };
    /// A key below another one, or at the top.
    struct Place {
        int above;
        int watched;
    };
    static constexpr int top = -1;
    static constexpr int deep = -2;

    int keyNumber(QStringView name) const;
    void note(const char *value, int above, quint32 key);
    quint32 inTexts(int row) const;
    quint32 inLeaf(quint8 type, quint64 number, const char *bytes, quint32 key, quint32 texts, quint32 all);
    quint32 inText(QByteArrayView text, quint32 wanted);
    quint32 inNumber(qint64 number, quint32 wanted) const;
    quint32 inFolded(QByteArrayView text, quint32 wanted) const;
    void fold(QByteArrayView text);

    const RowStore &m_rows;
    QByteArrayList m_needles;
    std::vector<std::vector<quint32>> m_inWords; ///< By key and number of a word: the needles it has.
    quint32 m_all = 0;
    quint32 m_repeated = 0; ///< Needles that some repeated word has.
    quint32 m_numbers = 0; ///< Needles that may stand in a number.
    quint64 m_leastNumber = 0; ///< No shorter one can have one of those.
    quint32 m_ascii = 0;
    std::vector<Watched> m_watched;
    std::vector<std::vector<Place>> m_places; ///< By the number of a key.
    bool m_wantsTexts = false;
    bool m_hasNoted = false;
    std::vector<QByteArrayView> m_texts;
    std::vector<qint64> m_integers;
    bool m_hasOthers = false;
    std::vector<char> m_folded;
    QByteArray m_odd;
};

} // namespace pulsedeck
