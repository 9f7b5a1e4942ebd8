// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowcut.h"

#include "app/rows/rowpacking.h"

namespace pulsedeck {

RowCut::RowCut(const RowStore &rows, const QStringList &paths)
    : m_rows(rows), m_paths(paths), m_sameAs(size_t(paths.size()), -1), m_places(size_t(paths.size()))
{
    QList<std::pair<int, QString>> wanted;
    for (int path = 0; path < paths.size(); ++path) {
        if (paths.at(path).isEmpty())
            continue; // the whole row
        const auto first = int(paths.indexOf(paths.at(path)));
        m_sameAs[size_t(path)] = first;
        if (first == path)
            wanted.append({path, paths.at(path)});
    }
    addLevel(wanted);
}

/// A path to which several keys could lead, one of them with dots in itself, or that leads into a list, is
/// looked for in its own way.
int RowCut::addLevel(const QList<std::pair<int, QString>> &rests)
{
    const auto number = int(m_levels.size());
    const auto keys = size_t(m_rows.words().keyCount());
    m_levels.push_back({std::vector<int>(keys, -1), std::vector<int>(keys, -1)});
    QHash<quint32, QList<std::pair<int, QString>>> below;
    for (const auto &[path, rest] : rests) {
        QList<quint32> candidates;
        for (quint32 key = 0; key < keys; ++key) {
            const QString &name = m_rows.words().key(key);
            if (rest == name || (rest.startsWith(name) && rest.at(name.size()) == u'.'))
                candidates << key;
        }
        if (candidates.size() > 1)
            m_sameAs[size_t(path)] = -1;
        if (candidates.size() != 1)
            continue;
        const quint32 key = candidates.first();
        const QString &name = m_rows.words().key(key);
        const QString inner = rest.mid(name.size() + 1);
        if (rest == name)
            m_levels[size_t(number)].ends[key] = path;
        else if (!inner.isEmpty() && inner.front().isDigit())
            m_sameAs[size_t(path)] = -1;
        else
            below[key].append({path, inner});
    }
    for (const auto &[key, inner] : below.asKeyValueRange()) {
        const int level = addLevel(inner);
        m_levels[size_t(number)].levels[key] = level;
    }
    return number;
}

void RowCut::take(int row)
{
    m_row = row;
    std::fill(m_places.begin(), m_places.end(), Place());
    walk(m_levels.front(), m_rows.packed(row));
}

void RowCut::walk(const Level &level, const char *at)
{
    rowpacking::forEachMember(at, [&](quint32 key, const char *value) {
        if (key >= level.ends.size())
            return;
        if (const int slot = level.ends[key]; slot >= 0)
            m_places[size_t(slot)] = {value, key};
        if (const int below = level.levels[key]; below >= 0)
            walk(m_levels[size_t(below)], value);
    });
}

QByteArrayView RowCut::text(int path)
{
    const int same = m_sameAs[size_t(path)];
    if (same < 0)
        return m_rows.text(m_row, m_paths.at(path), m_buffer);
    const Place &place = m_places[size_t(same)];
    return place.at ? rowpacking::textAt(place.at, place.key, m_rows.words(), m_buffer) : QByteArrayView();
}

} // namespace pulsedeck
