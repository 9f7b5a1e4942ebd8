// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowwords.h"

#include <memory>
#include <vector>

namespace pulsedeck {

/// A dotted path that is looked for in many rows: it compares names once and numbers of keys from then on.
/// What it finds is what rowpacking::find() would. Belongs to one thread and to rows with these words.
class RowPath {
public:
    RowPath(const RowWords &words, QString path);

    /// The value in the packed row at @p row, or null, and the number of the key it is written under.
    const char *find(const char *row, quint32 *key) const;

private:
    static constexpr quint16 unrelated = 0xffff;

    const RowWords &m_words;
    QString m_path;
    /// By the number of a key: how much of the path it covers.
    std::vector<quint16> m_covered;
    /// What is left of the path behind a key, by the length that it covers.
    mutable std::vector<std::unique_ptr<RowPath>> m_rest;
};

} // namespace pulsedeck
