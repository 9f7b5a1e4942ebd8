// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowstore.h"
#include "app/vocabulary/column.h"

#include <QHash>
#include <QLocale>

namespace pulsedeck {

/// Whether a row has all the words of a search line: in what the service sent, in what the columns show, or
/// in another way to write what is meant (KindFacts::alias). A phone number is found whatever stands between
/// its digits. Belongs to one thread.
class RowSearch {
public:
    RowSearch(const QByteArrayList &words, const QList<Column> &columns, const QLocale &locale = QLocale());

    bool matches(const RowStore &rows, int row);

private:
    struct Place {
        Column column;
        bool needsRow = false; ///< The column looks at more than its own value.
        QList<bool> mayShow; ///< For each word: whether a value of the column may be written with it.
        QHash<QByteArray, QByteArray> written; ///< Of values that repeat.
    };

    QByteArray written(Place &place, const QJsonValue &value, const QJsonObject &row) const;
    bool hasPhone(const QByteArray &text) const;

    const QByteArrayList m_words;
    const QLocale m_locale;
    QByteArrayList m_wordsBesidePhone; ///< What has to be found beside the phone number.
    QByteArray m_phone; ///< Digits; empty: no number is looked for.
    bool m_isWhole = false; ///< With the country's code, as a plus says.
    QList<Place> m_places;
};

} // namespace pulsedeck
