// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowpage.h"
#include "app/vocabulary/apierror.h"
#include "app/vocabulary/resource.h"

#include <QMutex>

namespace pulsedeck {

/// The words that the pages of a list are packed with, each page going on from the one that was read before
/// it: then all of them, and the store that takes them in, number keys and words alike.
struct SharedWords {
    QMutex mutex;
    RowWords words;
};

/// What one answer said of a list.
struct ListAnswer {
    RowPage rows;
    qint64 total = -1; ///< Number of all rows; -1: not told.
    QString cursor; ///< Where the next page starts; only with Paging::Idiom::Cursor.
    QList<qsizetype> unreadable; ///< Places in the list of what is no row.
    bool isNull = false; ///< null stood where the list should be, as some services write the end.
    ApiError error; ///< There was no list in the answer, or nothing in it was a row.
};

/// Reads the answers to a resource's list into packed rows. Goes along with a request to the network thread;
/// the functions of the resource that it calls there have to keep their hands to themselves.
class PageReader {
public:
    /// @p words may be null: nothing was read before.
    PageReader(const Operation &operation, std::shared_ptr<const Resource> resource,
               std::shared_ptr<SharedWords> words);

    /// The quick way for a plain list; null: it takes read().
    std::shared_ptr<const ListAnswer> readQuickly(const QByteArray &body) const;
    std::shared_ptr<const ListAnswer> read(const QJsonValue &answer) const;

private:
    std::optional<QJsonArray> listIn(const QJsonValue &found, const QString &path) const;
    void takeRows(const QJsonArray &list, const QString &path, ListAnswer &page) const;

    const Operation &m_operation;
    const std::shared_ptr<const Resource> m_resource;
    const std::shared_ptr<SharedWords> m_words;
};

} // namespace pulsedeck
