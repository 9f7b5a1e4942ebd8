// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/arrange.h"

#include "app/table/rowsearch.h"
#include "app/values/convert.h"
#include "app/values/textfold.h"
#include "app/values/zone.h"
#include "app/vocabulary/columntext.h"

#include <QCollator>
#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace pulsedeck {

namespace {

using Cancelled = std::function<bool()>;

constexpr int rowsBetweenLooks = 1024;

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

/// What is read in the cell; empty: nothing.
QString textOf(const QJsonValue &value, const Column &column)
{
    if (column.kind == Kind::Country || column.kind == Kind::Tags) {
        const QString shown = format::display(value, column);
        return shown == format::nothing ? QString() : shown;
    }
    const StatusWord *word = format::statusWord(column, value);
    return word ? word->text : format::toText(value);
}

std::optional<double> numberOf(const QJsonValue &value, Kind kind)
{
    if (kind == Kind::YesNo || value.isBool())
        return format::toBool(value);
    return kind == Kind::Money ? format::toAmount(value) : format::toNumber(value);
}

QList<int> sortedByWords(const RowStore &rows, const QList<int> &shown, const Arrangement &wanted,
                         const Cancelled &cancelled)
{
    const QCollator words = collator();
    return sorted<QCollatorSortKey>(
        shown, wanted.direction,
        [&](int row) -> std::optional<QCollatorSortKey> {
            const QString text = textOf(valueOf(rows, row, *wanted.by), *wanted.by);
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
        [&](int row) { return numberOf(valueOf(rows, row, *wanted.by), wanted.by->kind); },
        std::less<double>(), cancelled);
}

/// "YYYY-MM-DD", with "hh:mm" or "hh:mm:ss" behind it or without, as if there were no zones.
std::optional<qint64> wallClock(QStringView text)
{
    const auto number = [text](qsizetype at, qsizetype size) {
        bool ok = false;
        const int value = text.sliced(at, size).toInt(&ok);
        return ok ? value : -1;
    };
    const bool hasTime = text.size() == 16 || text.size() == 19;
    if ((text.size() != 10 && !hasTime) || text.at(4) != u'-' || text.at(7) != u'-')
        return {};
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time =
        hasTime ? QTime(number(11, 2), number(14, 2), text.size() == 19 ? number(17, 2) : 0) : QTime(0, 0);
    if (!date.isValid() || !time.isValid())
        return {};
    return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 86'400'000 + time.msecsSinceStartOfDay();
}

QList<int> sortedByMoments(const RowStore &rows, const QList<int> &shown, const Arrangement &wanted,
                           const Cancelled &cancelled)
{
    // Asking for the zone at each row would take a second for 100 000 rows, and summer time does not change
    // the order of moments that are told without a zone.
    const qint64 zone = 1000 * format::zone().standardTimeOffset(QDateTime::currentDateTimeUtc());
    return sorted<qint64>(
        shown, wanted.direction,
        [&](int row) -> std::optional<qint64> {
            const QJsonValue value = valueOf(rows, row, *wanted.by);
            if (const auto wall = wallClock(value.toString()))
                return *wall - zone;
            const QDateTime at = format::toDateTime(value);
            return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
        },
        std::less<qint64>(), cancelled);
}

bool isOnly(const RowStore &rows, int row, const Arrangement &wanted)
{
    return std::all_of(wanted.only.begin(), wanted.only.end(), [&](const QPair<Column, QString> &one) {
        const StatusWord *word = format::statusWord(one.first, valueOf(rows, row, one.first));
        return word && word->text == one.second;
    });
}

QList<int> matching(const RowStore &rows, const Arrangement &wanted, const Cancelled &cancelled)
{
    QList<int> shown;
    RowSearch search(wanted.words, wanted.columns);
    for (int row = 0; row < rows.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && cancelled())
            return {};
        if (isOnly(rows, row, wanted) && (wanted.words.isEmpty() || search.matches(rows, row)))
            shown.append(row);
    }
    return shown;
}

} // namespace

QByteArrayList searchWords(const QString &line)
{
    const QByteArrayList words = folded(line).simplified().toUtf8().split(' ');
    return words.constFirst().isEmpty() ? QByteArrayList() : words;
}

QList<int> arrange(const RowStore &rows, const Arrangement &wanted, const Cancelled &cancelled)
{
    const QList<int> shown = matching(rows, wanted, cancelled);
    if (!wanted.by)
        return shown;
    switch (factsOf(wanted.by->kind).order) {
    case KindFacts::Order::Numbers:
        return sortedByNumbers(rows, shown, wanted, cancelled);
    case KindFacts::Order::Moments:
        return sortedByMoments(rows, shown, wanted, cancelled);
    case KindFacts::Order::Words:
        break;
    }
    return sortedByWords(rows, shown, wanted, cancelled);
}

} // namespace pulsedeck
