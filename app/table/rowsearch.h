// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/packedmemo.h"
#include "app/rows/rowpath.h"
#include "app/rows/rowscan.h"
#include "app/rows/rowstore.h"
#include "app/vocabulary/column.h"

#include <QHash>
#include <QLocale>

#include <optional>
#include <vector>

namespace pulsedeck {

/// Whether a row has all the words of a search line: in what the service sent, in what the columns show, or
/// in another way to write what is meant (KindFacts::alias). A phone number is found whatever stands between
/// its digits. Good while the rows do not change; belongs to one thread.
class RowSearch {
public:
    RowSearch(const RowStore &rows, const QByteArrayList &words, const QList<Column> &columns,
              const QLocale &locale = QLocale());

    /// Looks at the packed bytes and writes out what they cannot tell.
    bool matches(int row);
    /// The same by writing out everything: what matches() is held to.
    bool matchesWritten(int row);
    /// Whether all rows that have the words of @p line have those of @p before.
    static bool isNarrower(const QByteArrayList &line, const QByteArrayList &before);

private:
    struct Word {
        QByteArray digits; ///< Of what is left of it without all else.
        bool isBare = false; ///< There is nothing else.
        bool isPhonePart = false;
    };
    struct Place {
        Column column;
        RowPath path;
        int watched = -1; ///< What RowScan has of it.
        bool needsRow = false; ///< The column looks at more than its own value.
        quint32 mayShow = 0; ///< Words that a value of the column may be written with.
        quint32 inNumbers = 0; ///< Those among them that a whole number may be written with.
        QHash<QByteArray, QByteArray> written; ///< Of values that repeat.
        PackedMemo<quint32> shown; ///< The words that are found in what is shown, and RowScan::phoneBit.
    };
    QByteArray written(Place &place, const QJsonValue &value, const QJsonObject &row) const;
    static bool mayStandInNumbers(Kind kind, const Word &word);
    quint32 worthAsking(const Place &place, const char *value, quint32 asked, bool hasPhone) const;
    quint32 shownIn(Place &place, const char *value, quint32 key, quint32 asked, bool hasPhone);
    quint32 worthWriting(const Place &place, const char *value, quint32 key, quint32 asked,
                         bool hasPhone) const;

    const RowStore &m_rows;
    const QByteArrayList m_words;
    const QLocale m_locale;
    const SoughtPhone m_phone;
    const bool m_isPhoneAlone; ///< One word of digits, with or without marks between them.
    const Needle m_punycode {"xn--"}; ///< What addresses have that are shown in other letters.
    bool m_hasPunycode = false; ///< Of texts that repeat.
    std::optional<RowScan> m_scan; ///< None with more words than it takes.
    quint32 m_besidePhone = 0;
    std::vector<Place> m_places;
    std::vector<Word> m_parts; ///< One for each word.
};

} // namespace pulsedeck
