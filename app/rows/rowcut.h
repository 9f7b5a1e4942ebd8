// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowstore.h"

#include <QStringList>

#include <vector>

namespace pulsedeck {

/// The texts at some paths of row after row: what RowStore::text() gives, for the price of one walk over the
/// row. For who reads all rows of a list. The store must not change meanwhile.
class RowCut {
public:
    RowCut(const RowStore &rows, const QStringList &paths);

    void take(int row);
    /// Of the row that was taken: the value at a path, as UTF-8; good until the next one is asked for.
    QByteArrayView text(int path);

private:
    /// What is looked for inside one object, by the numbers of its keys.
    struct Level {
        std::vector<int> ends; ///< The path that ends at the key; -1: none.
        std::vector<int> levels; ///< What is looked for below the key; -1: nothing.
    };
    struct Place {
        const char *at = nullptr;
        quint32 key = 0;
    };

    int addLevel(const QList<std::pair<int, QString>> &rests);
    void walk(const Level &level, const char *at);

    const RowStore &m_rows;
    const QStringList m_paths;
    std::vector<Level> m_levels; ///< The first is the row's.
    std::vector<int>
        m_sameAs; ///< The path that is looked for in the place of each; -1: it takes a look of its own.
    std::vector<Place> m_places;
    int m_row = -1;
    QByteArray m_buffer;
};

} // namespace pulsedeck
