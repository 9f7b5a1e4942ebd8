// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/arrange.h"

#include "app/core/format.h"
#include "app/core/textfold.h"

#include <QCollator>

#include <algorithm>
#include <vector>

namespace pulsedeck {

namespace {

using Cancelled = std::function<bool()>;

constexpr int rowsBetweenLooks = 1024;

enum class Sorting { Words, Numbers, Moments };

Sorting sortingOf(Kind kind)
{
    switch (kind) {
    case Kind::Count:
    case Kind::Number:
    case Kind::Percent:
    case Kind::Money:
    case Kind::Duration:
    case Kind::YesNo:
        return Sorting::Numbers;
    case Kind::DateTime:
    case Kind::Date:
        return Sorting::Moments;
    default:
        return Sorting::Words;
    }
}

QJsonValue valueOf(const RowStore &rows, int row, const Column &column)
{
    return column.value ? column.value(rows.row(row)) : rows.value(row, column.key);
}

template<typename Key> struct Keyed {
    Key key;
    int row;
};

/// Sorts by what @p keyOf makes of each row; rows for which it makes nothing come last.
template<typename Key, typename KeyOf, typename Less>
QList<int> sorted(const QList<int> &shown, Qt::SortOrder direction, KeyOf keyOf, Less less,
                  const Cancelled &cancelled)
{
    std::vector<Keyed<Key>> keyed;
    keyed.reserve(size_t(shown.size()));
    QList<int> without;
    for (int row : shown) {
        if ((int(keyed.size()) % rowsBetweenLooks) == 0 && cancelled())
            return {};
        if (std::optional<Key> key = keyOf(row))
            keyed.push_back({std::move(*key), row});
        else
            without.append(row);
    }
    if (direction == Qt::AscendingOrder)
        std::stable_sort(keyed.begin(), keyed.end(),
                         [&](const auto &a, const auto &b) { return less(a.key, b.key); });
    else
        std::stable_sort(keyed.begin(), keyed.end(),
                         [&](const auto &a, const auto &b) { return less(b.key, a.key); });
    QList<int> order;
    order.reserve(shown.size());
    for (const auto &one : keyed)
        order.append(one.row);
    return order + without;
}

QCollator collator()
{
    // The C locale knows code points only, and nobody reads in their order.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

QList<int> sortedByWords(const RowStore &rows, const QList<int> &shown, const Arrangement &wanted,
                         const Cancelled &cancelled)
{
    const QCollator words = collator();
    return sorted<QCollatorSortKey>(
        shown, wanted.direction,
        [&](int row) -> std::optional<QCollatorSortKey> {
            const QJsonValue value = valueOf(rows, row, *wanted.by);
            const StatusWord *word = format::statusWord(*wanted.by, value);
            const QString text = word ? word->text : format::toText(value);
            if (text.isEmpty())
                return {};
            return words.sortKey(text.left(256)); // more decides nothing and a cell may hold a megabyte
        },
        [](const QCollatorSortKey &a, const QCollatorSortKey &b) { return a.compare(b) < 0; }, cancelled);
}

QList<int> sortedByNumbers(const RowStore &rows, const QList<int> &shown, const Arrangement &wanted,
                           const Cancelled &cancelled)
{
    return sorted<double>(
        shown, wanted.direction,
        [&](int row) -> std::optional<double> {
            const QJsonValue value = valueOf(rows, row, *wanted.by);
            return value.isBool() ? double(value.toBool()) : format::toNumber(value);
        },
        std::less<double>(), cancelled);
}

QList<int> sortedByMoments(const RowStore &rows, const QList<int> &shown, const Arrangement &wanted,
                           const Cancelled &cancelled)
{
    return sorted<qint64>(
        shown, wanted.direction,
        [&](int row) -> std::optional<qint64> {
            const QDateTime at = format::toDateTime(valueOf(rows, row, *wanted.by));
            return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
        },
        std::less<qint64>(), cancelled);
}

bool hasAll(const RowStore &rows, int row, const Arrangement &wanted)
{
    QString text = rows.searchText(row);
    for (const Column &column : wanted.worded) {
        if (const StatusWord *word = format::statusWord(column, valueOf(rows, row, column)))
            text += folded(word->text) + u'\n';
    }
    return std::all_of(wanted.words.begin(), wanted.words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

QList<int> matching(const RowStore &rows, const Arrangement &wanted, const Cancelled &cancelled)
{
    QList<int> shown;
    for (int row = 0; row < rows.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && cancelled())
            return {};
        if (wanted.words.isEmpty() || hasAll(rows, row, wanted))
            shown.append(row);
    }
    return shown;
}

} // namespace

QStringList searchWords(const QString &line)
{
    return folded(line).simplified().split(u' ', Qt::SkipEmptyParts);
}

QList<int> arrange(const RowStore &rows, const Arrangement &wanted, const Cancelled &cancelled)
{
    const QList<int> shown = matching(rows, wanted, cancelled);
    if (!wanted.by)
        return shown;
    switch (sortingOf(wanted.by->kind)) {
    case Sorting::Numbers:
        return sortedByNumbers(rows, shown, wanted, cancelled);
    case Sorting::Moments:
        return sortedByMoments(rows, shown, wanted, cancelled);
    case Sorting::Words:
        break;
    }
    return sortedByWords(rows, shown, wanted, cancelled);
}

} // namespace pulsedeck
