// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowpath.h"

#include "app/rows/packedreader.h"

namespace pulsedeck {

using namespace rowpacking;

RowPath::RowPath(const RowWords &words, QString path) : m_words(words), m_path(std::move(path))
{
    m_covered.reserve(size_t(words.keyCount()));
    for (quint32 number = 0; number < quint32(words.keyCount()); ++number) {
        const QString &name = words.key(number);
        const bool leads =
            m_path.size() > name.size() && m_path.at(name.size()) == u'.' && m_path.startsWith(name);
        m_covered.push_back(name == m_path || leads ? quint16(name.size()) : unrelated);
    }
    m_rest.resize(size_t(m_path.size()));
}

const char *RowPath::find(const char *row, quint32 *key) const
{
    PackedReader reader(row);
    if (m_path.isEmpty() || m_path.endsWith(u'.') || m_path.size() >= unrelated)
        return rowpacking::findValue(row, m_path, m_words, key);
    const PackedReader::Head head = reader.head();
    if (head.type != Object)
        return rowpacking::findValue(row, m_path, m_words, key);
    const char *inner = nullptr;
    quint16 most = 0;
    quint32 innerKey = 0;
    for (const char *end = reader.position() + head.number; reader.position() < end; reader.skip()) {
        const auto number = quint32(reader.varint());
        const quint16 covered = m_covered[number];
        if (covered == unrelated)
            continue;
        if (covered == m_path.size()) {
            *key = number;
            return reader.position();
        }
        if (covered > most) { // the longest wins
            inner = reader.position();
            most = covered;
            innerKey = number;
        }
    }
    if (!inner)
        return nullptr;
    *key = innerKey;
    std::unique_ptr<RowPath> &rest = m_rest[most];
    if (!rest)
        rest = std::make_unique<RowPath>(m_words, m_path.mid(most + 1));
    return rest->find(inner, key);
}

} // namespace pulsedeck
