// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/arrange.h"

#include "app/table/halves.h"
#include "app/table/rowsearch.h"
#include "app/table/rowsort.h"
#include "app/values/textfold.h"
#include "app/values/zone.h"
#include "app/vocabulary/columntext.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <numeric>

namespace pulsedeck {

namespace {

using Cancelled = std::function<bool()>;

constexpr int rowsBetweenLooks = 1024;

QJsonValue valueOf(const RowStore &rows, int row, const Column &column)
{
    return column.value ? column.value(rows.row(row)) : rows.value(row, column.key);
}

bool isOnly(const RowStore &rows, int row, const Arrangement &wanted)
{
    return std::all_of(wanted.only.begin(), wanted.only.end(), [&](const QPair<Column, QString> &one) {
        const StatusWord *word = format::statusWord(one.first, valueOf(rows, row, one.first));
        return word && word->text == one.second;
    });
}

bool isSameOnly(const Arrangement &a, const Arrangement &b)
{
    return std::equal(a.only.begin(), a.only.end(), b.only.begin(), b.only.end(),
                      [](const QPair<Column, QString> &one, const QPair<Column, QString> &other) {
                          return one.first.key == other.first.key && one.second == other.second;
                      });
}

QList<int> allRows(const RowStore &rows)
{
    QList<int> all(rows.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

/// Those of @p among, in its order, or of all rows, that are wanted.
QList<int> matching(const RowStore &rows, const QList<int> *among, const Arrangement &wanted,
                    const Cancelled &cancelled)
{
    // Whoever is done with a slice takes the next one: the processor may have more to do than this.
    std::array<QList<int>, 32> found;
    std::atomic<size_t> next = 0;
    const qsizetype size = among ? among->size() : rows.size();
    const auto startOf = [&](size_t slice) { return size * qsizetype(slice) / qsizetype(found.size()); };
    inHalves([&](int) {
        RowSearch search(rows, wanted.words, wanted.columns);
        for (size_t slice = next++; slice < found.size() && !cancelled(); slice = next++) {
            for (qsizetype at = startOf(slice); at < startOf(slice + 1); ++at) {
                if (at % rowsBetweenLooks == 0 && cancelled())
                    return;
                const int row = among ? among->at(at) : int(at);
                if (isOnly(rows, row, wanted) && (wanted.words.isEmpty() || search.matches(row)))
                    found[slice].append(row);
            }
        }
    });
    QList<int> all;
    for (const QList<int> &some : found)
        all += some;
    return all;
}

/// Those of @p all, in its order, that are among @p found.
QList<int> inOrder(const QList<int> &all, const QList<int> &found)
{
    if (found.size() == all.size())
        return all;
    std::vector<bool> isFound(size_t(all.size()), false);
    for (const int row : found)
        isFound[size_t(row)] = true;
    QList<int> order;
    order.reserve(found.size());
    std::copy_if(all.begin(), all.end(), std::back_inserter(order),
                 [&isFound](int row) { return isFound[size_t(row)]; });
    return order;
}

bool isSortedAlike(const Arrangement &a, const Arrangement &b)
{
    return !a.by.isEmpty()
        && std::equal(a.by.begin(), a.by.end(), b.by.begin(), b.by.end(),
                      [](const SortColumn &one, const SortColumn &other) {
                          return one.column.key == other.column.key && one.column.title == other.column.title
                              && one.direction == other.direction;
                      });
}

/// By the least of the columns first: equal rows keep the order that it gave them.
QList<int> sortedBy(const QList<SortColumn> &by, const RowStore &rows, QList<int> order,
                    const Cancelled &cancelled)
{
    for (auto one = by.crbegin(); one != by.crend() && !cancelled(); ++one)
        order = sortedRows(rows, order, one->column, one->direction, cancelled);
    return order;
}

} // namespace

QByteArrayList searchWords(const QString &line)
{
    const QByteArrayList words = folded(line).simplified().toUtf8().split(' ');
    return words.constFirst().isEmpty() ? QByteArrayList() : words;
}

Arranged arranged(const RowStore &rows, const Arrangement &wanted, const Arranged &before,
                  const Cancelled &cancelled)
{
    Arranged now {.as = wanted, .size = rows.size(), .zone = format::zone()};
    const bool goesOn = before.size == now.size && before.zone == now.zone && before.locale == now.locale;
    const bool narrows = goesOn && !before.as.showsAll() && isSameOnly(wanted, before.as)
        && RowSearch::isNarrower(wanted.words, before.as.words);
    if (wanted.showsAll())
        now.order = allRows(rows);
    else
        now.order = now.found = matching(rows, narrows ? &before.found : nullptr, wanted, cancelled);
    if (wanted.by.isEmpty())
        return now;
    if (goesOn && isSortedAlike(wanted, before.as))
        now.sorted = before.sorted;
    // A few are sorted sooner than all.
    const bool isFew = now.order.size() < rows.size() / 4;
    if (now.sorted.isEmpty() && !isFew)
        now.sorted = sortedBy(wanted.by, rows, allRows(rows), cancelled);
    if (cancelled())
        return now;
    now.order = now.sorted.isEmpty() ? sortedBy(wanted.by, rows, now.order, cancelled)
                                     : inOrder(now.sorted, now.order);
    return now;
}

QList<int> arrange(const RowStore &rows, const Arrangement &wanted, const Cancelled &cancelled)
{
    return arranged(rows, wanted, {}, cancelled).order;
}

} // namespace pulsedeck
