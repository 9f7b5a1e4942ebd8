// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/keysort.h"

#include "app/table/halves.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

namespace pulsedeck {

namespace {

constexpr size_t step = sizeof(quint64);
/// The sign of an entry whose key stands in the other part's bytes.
constexpr quint32 second = 1U << 31;

} // namespace

void KeySort::Part::add(int row, double key)
{
    // The bits of positive numbers compare as the numbers do, those of negative ones the other way round.
    const auto bits = std::bit_cast<quint64>(key + 0.0); // no -0
    add(row, bits >> 63 ? ~bits : bits | quint64(1) << 63);
}

void KeySort::Part::add(int row, size_t start)
{
    const auto size = quint16(m_bytes.size() - start - sizeof(quint16));
    std::memcpy(m_bytes.data() + start, &size, sizeof size);
    m_entries.push_back({0, quint32(start), quint32(row)});
}

QList<int> KeySort::sorted()
{
    const bool hasBytes = !m_parts[0].m_bytes.empty() || !m_parts[1].m_bytes.empty();
    std::vector<Entry> &all = m_parts[0].m_entries;
    for (Entry &entry : m_parts[1].m_entries)
        entry.row |= second;
    all.insert(all.end(), m_parts[1].m_entries.begin(), m_parts[1].m_entries.end());
    m_parts[1].m_entries = {};
    const size_t depth = hasBytes ? common(all) : 0;
    for (Entry &entry : all)
        entry.prefix = hasBytes ? prefixOf(entry, depth) : entry.prefix ^ m_flip;

    std::vector<quint64> samples;
    for (size_t at = 0; at < all.size(); at += 1 + all.size() / 1000)
        samples.push_back(all[at].prefix);
    std::sort(samples.begin(), samples.end());
    const quint64 middle = samples.empty() ? 0 : samples[samples.size() / 2];
    Entry *const begin = all.data();
    Entry *const end = begin + all.size();
    Entry *const half =
        std::partition(begin, end, [middle](const Entry &one) { return one.prefix < middle; });
    inHalves([&](int which) {
        sort(which == 0 ? Range {begin, half} : Range {half, end}, hasBytes ? depth : std::string::npos);
    });
    QList<int> rows;
    rows.reserve(qsizetype(all.size()));
    for (const Entry &entry : all)
        rows.append(int(entry.row & ~second));
    return rows;
}

/// Sorts entries with prefixes from @p depth on, and what they leave open by what follows.
void KeySort::sort(Range range, size_t depth) const
{
    const auto [begin, end] = range;
    const bool isOne = std::all_of(
        begin, end, [first = begin](const Entry &entry) { return entry.prefix == first->prefix; });
    const auto rowOf = [](const Entry &entry) { return entry.row & ~second; };
    if (!isOne || depth == std::string::npos) {
        std::sort(begin, end, [rowOf](const Entry &a, const Entry &b) {
            return a.prefix != b.prefix ? a.prefix < b.prefix : rowOf(a) < rowOf(b);
        });
        if (depth == std::string::npos)
            return;
    }
    for (Entry *at = begin; at < end;) {
        Entry *const next =
            std::find_if(at, end, [at](const Entry &entry) { return entry.prefix != at->prefix; });
        const bool goesOn =
            std::any_of(at, next, [&](const Entry &entry) { return keyOf(entry).size() > depth + step; });
        if (next - at > 1 && goesOn) {
            std::for_each(at, next, [&](Entry &entry) { entry.prefix = prefixOf(entry, depth + step); });
            sort({at, next}, depth + step);
        } else if (isOne) {
            std::sort(at, next, [rowOf](const Entry &a, const Entry &b) { return rowOf(a) < rowOf(b); });
        }
        at = next;
    }
}

std::string_view KeySort::keyOf(const Entry &entry) const
{
    const std::string &bytes = m_parts[entry.row & second ? 1 : 0].m_bytes;
    quint16 size = 0;
    std::memcpy(&size, bytes.data() + entry.at, sizeof size);
    return {bytes.data() + entry.at + sizeof size, size};
}

quint64 KeySort::prefixOf(const Entry &entry, size_t depth) const
{
    const std::string_view key = keyOf(entry);
    std::array<char, step> bytes {};
    if (depth < key.size())
        std::memcpy(bytes.data(), key.data() + depth, std::min(step, key.size() - depth));
    return qFromBigEndian<quint64>(bytes.data()) ^ m_flip;
}

/// How many bytes all keys begin with: "contact." decides nothing.
size_t KeySort::common(const std::vector<Entry> &entries) const
{
    if (entries.empty())
        return 0;
    const std::string_view first = keyOf(entries.front());
    size_t same = first.size();
    for (const Entry &entry : entries) {
        const std::string_view key = keyOf(entry);
        if (key.size() >= same && std::memcmp(key.data(), first.data(), same) == 0)
            continue;
        same = size_t(
            std::mismatch(first.begin(), first.begin() + ptrdiff_t(std::min(same, key.size())), key.begin())
                .first
            - first.begin());
    }
    return same;
}

} // namespace pulsedeck
