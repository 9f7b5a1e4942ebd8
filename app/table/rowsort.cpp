// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/rowsort.h"

#include "app/rows/packedmemo.h"
#include "app/rows/packedreader.h"
#include "app/rows/rowpath.h"
#include "app/table/halves.h"
#include "app/table/keysort.h"
#include "app/values/collation.h"
#include "app/values/convert.h"
#include "app/values/zone.h"
#include "app/vocabulary/columntext.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

namespace pulsedeck {

namespace {

using Cancelled = std::function<bool()>;
using rowpacking::PackedReader;

constexpr int rowsBetweenLooks = 1024;
/// More of a text decides nothing, and a cell may hold a megabyte.
constexpr qsizetype mostLetters = 256;

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

/// The values of a column, as one thread reads them.
class Cells {
public:
    Cells(const RowStore &rows, const Column &column)
        : m_rows(rows), m_column(column), m_path(rows.words(), column.key)
    {
    }

    QJsonValue value(int row)
    {
        if (m_column.value)
            return m_column.value(m_rows.row(row));
        const char *at = find(row); // before its key is used
        return rowpacking::valueAt(at, m_key, m_rows.words());
    }
    /// A whole number or one in a text, quickly.
    std::optional<qint64> integer(int row)
    {
        if (const char *at = m_column.value ? nullptr : find(row)) {
            const PackedReader::Head head = PackedReader(at).head();
            if (head.type == rowpacking::Integer || head.type == rowpacking::Digits)
                return PackedReader::unzigzag(head.number);
        }
        return {};
    }
    /// What is read in the cell; empty: nothing.
    QByteArray read(int row)
    {
        const char *at = m_column.value ? nullptr : find(row);
        const auto workOut = [&] { return textOf(value(row), m_column).toUtf8(); };
        return at ? m_read.of(at, m_key, workOut) : workOut();
    }
    /// The text of what the service sent; none when it is worked out.
    QByteArrayView bytes(int row)
    {
        const char *at = m_column.value ? nullptr : find(row);
        return at ? rowpacking::textAt(at, m_key, m_rows.words(), m_buffer) : QByteArrayView();
    }

private:
    const char *find(int row)
    {
        m_key = 0;
        return m_path.find(m_rows.packed(row), &m_key);
    }

    const RowStore &m_rows;
    const Column &m_column;
    RowPath m_path;
    quint32 m_key = 0;
    QByteArray m_buffer;
    PackedMemo<QByteArray> m_read;
};

bool isReadAsSent(const Column &column)
{
    return !column.value && column.words.isEmpty() && column.kind != Kind::Country
        && column.kind != Kind::Tags;
}

std::optional<double> numberOf(const QJsonValue &value, Kind kind)
{
    if (kind == Kind::YesNo || value.isBool())
        return format::toBool(value);
    return kind == Kind::Money ? format::toAmount(value) : format::toNumber(value);
}

/// "YYYY-MM-DD", with "hh:mm" or "hh:mm:ss" behind it or without, as if there were no zones.
std::optional<qint64> wallClock(QByteArrayView text)
{
    const auto number = [text](qsizetype at, qsizetype size) {
        int value = 0;
        for (const char c : text.sliced(at, size)) {
            if (c < '0' || c > '9')
                return -1;
            value = 10 * value + (c - '0');
        }
        return value;
    };
    const bool hasTime = text.size() == 16 || text.size() == 19;
    if ((text.size() != 10 && !hasTime) || text.at(4) != '-' || text.at(7) != '-')
        return {};
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time =
        hasTime ? QTime(number(11, 2), number(14, 2), text.size() == 19 ? number(17, 2) : 0) : QTime(0, 0);
    if (!date.isValid() || !time.isValid())
        return {};
    return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 86'400'000 + time.msecsSinceStartOfDay();
}

/// Calls @p take for the places in @p shown of a half and their rows, with cells of its own; false when it
/// gave up.
template<typename Take>
bool eachHalf(const RowStore &rows, const QList<int> &shown, const Column &by, const Cancelled &cancelled,
              Take take)
{
    const qsizetype middle = shown.size() / 2;
    inHalves([&](int half) {
        Cells cells(rows, by);
        const qsizetype end = half == 0 ? middle : shown.size();
        for (qsizetype at = half == 0 ? 0 : middle; at < end; ++at) {
            if (at % rowsBetweenLooks == 0 && cancelled())
                return;
            take(half, cells, int(at), shown.at(at));
        }
    });
    return !cancelled();
}

/// The rows at these @p places.
QList<int> rowsAt(QList<int> places, const QList<int> &shown)
{
    for (int &place : places)
        place = shown.at(place);
    return places;
}

/// Sorts by what @p keyOf makes of each row; rows for which it makes nothing come last.
template<typename KeyOf>
QList<int> sortedByKeys(const RowStore &rows, const QList<int> &shown, const Column &by,
                        Qt::SortOrder direction, const Cancelled &cancelled, KeyOf keyOf)
{
    KeySort sort(direction);
    std::array<QList<int>, 2> without;
    const bool done = eachHalf(rows, shown, by, cancelled, [&](int half, Cells &cells, int place, int row) {
        if (const auto key = keyOf(cells, row))
            sort.part(half).add(place, *key);
        else
            without[size_t(half)].append(place);
    });
    return done ? rowsAt(sort.sorted() + without[0] + without[1], shown) : QList<int>();
}

/// A place whose text has no quick key.
struct Slow {
    QCollatorSortKey key;
    int place;
};

/// Words are compared by quick keys; the few that have none, or all where there are many, by QCollator's.
class WordSort {
public:
    WordSort(const RowStore &rows, const QList<int> &shown, const Column &by, Qt::SortOrder direction,
             const Cancelled &cancelled)
        : m_rows(rows), m_shown(shown), m_by(by), m_direction(direction), m_cancelled(cancelled),
          m_sort(direction)
    {
    }

    QList<int> sorted()
    {
        std::array<QList<int>, 2> without;
        std::array<QList<int>, 2> odd;
        const bool isSent = isReadAsSent(m_by);
        const auto take = [&](int half, Cells &cells, int place, int row) {
            QByteArray made;
            QByteArrayView text = isSent ? cells.bytes(row) : QByteArrayView();
            if (!isSent) {
                made = cells.read(row);
                text = made;
            }
            if (text.isEmpty())
                without[size_t(half)].append(place);
            else if (!takeQuickly(half, place, text))
                odd[size_t(half)].append(place);
        };
        const bool done = eachHalf(m_rows, m_shown, m_by, m_cancelled, take);
        const QList<int> odds = odd[0] + odd[1];
        const QList<int> empty = without[0] + without[1];
        if (!done)
            return {};
        const bool isRare = odds.size() < m_shown.size() / 100 + 16;
        const std::vector<Slow> slow = slowKeys(isRare ? odds : withText(empty));
        if (m_cancelled())
            return {};
        const QList<int> quick = isRare ? m_sort.sorted() : QList<int>();
        return rowsAt(merged(quick, slow) + empty, m_shown);
    }

private:
    bool takeQuickly(int half, int place, QByteArrayView text)
    {
        std::string &bytes = m_sort.part(half).bytes();
        const size_t start = bytes.size();
        bytes.append(sizeof(quint16), '\0');
        if (start < mostBytes && m_collation.append(text, bytes)) {
            m_sort.part(half).add(place, start);
            return true;
        }
        bytes.resize(start);
        return false;
    }

    QCollatorSortKey slowKey(Cells &cells, int row) const
    {
        return m_collation.collator().sortKey(textOf(cells.value(row), m_by).left(mostLetters));
    }

    /// Puts @p slow between the others, both of which are in order.
    QList<int> merged(const QList<int> &quick, const std::vector<Slow> &slow) const
    {
        Cells cells(m_rows, m_by);
        QList<int> all;
        all.reserve(quick.size() + qsizetype(slow.size()));
        auto from = quick.begin();
        for (const Slow &one : slow) {
            const auto to = std::partition_point(from, quick.end(), [&](int place) {
                const int order = slowKey(cells, m_shown.at(place)).compare(one.key);
                return order == 0 ? place < one.place : (order < 0) == (m_direction == Qt::AscendingOrder);
            });
            std::copy(from, to, std::back_inserter(all));
            all.append(one.place);
            from = to;
        }
        std::copy(from, quick.end(), std::back_inserter(all));
        return all;
    }

    /// All places but the @p empty ones.
    QList<int> withText(const QList<int> &empty) const
    {
        QList<int> all(m_shown.size());
        std::iota(all.begin(), all.end(), 0);
        QList<int> places;
        std::set_difference(all.begin(), all.end(), empty.begin(), empty.end(), std::back_inserter(places));
        return places;
    }

    std::vector<Slow> slowKeys(const QList<int> &places) const
    {
        std::array<std::vector<Slow>, 2> halves;
        const auto isBefore = [this](const Slow &a, const Slow &b) {
            return m_direction == Qt::AscendingOrder ? a.key.compare(b.key) < 0 : b.key.compare(a.key) < 0;
        };
        eachHalf(m_rows, rowsAt(places, m_shown), m_by, m_cancelled,
                 [&](int half, Cells &cells, int at, int row) {
                     halves[size_t(half)].push_back({slowKey(cells, row), places.at(at)});
                 });
        inHalves([&](int half) {
            std::stable_sort(halves[size_t(half)].begin(), halves[size_t(half)].end(), isBefore);
        });
        std::vector<Slow> all;
        all.reserve(halves[0].size() + halves[1].size());
        std::merge(halves[0].begin(), halves[0].end(), halves[1].begin(), halves[1].end(),
                   std::back_inserter(all), isBefore);
        return all;
    }

    static constexpr size_t mostBytes = 4'000'000'000;

    const RowStore &m_rows;
    const QList<int> &m_shown;
    const Column &m_by;
    const Qt::SortOrder m_direction;
    const Cancelled &m_cancelled;
    const Collation m_collation;
    KeySort m_sort;
};

/// A moment as milliseconds since 1970.
class Moments {
public:
    // Asking for the zone at each row would take a second for 100 000 rows, and summer time does not change
    // the order of moments that are told without a zone.
    std::optional<qint64> operator()(Cells &cells, int row) const
    {
        if (const auto wall = wallClock(cells.bytes(row)))
            return *wall - m_zone;
        const QJsonValue value = cells.value(row);
        const QDateTime at = format::toDateTime(value);
        return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
    }

private:
    const qint64 m_zone = 1000 * format::zone().standardTimeOffset(QDateTime::currentDateTimeUtc());
};

} // namespace

QList<int> sortedRows(const RowStore &rows, const QList<int> &shown, const Column &by,
                      Qt::SortOrder direction, const std::function<bool()> &cancelled)
{
    const auto numbers = [&by](Cells &cells, int row) -> std::optional<double> {
        const auto whole = by.kind == Kind::YesNo ? std::nullopt : cells.integer(row);
        return whole ? double(*whole) : numberOf(cells.value(row), by.kind);
    };
    switch (factsOf(by.kind).order) {
    case KindFacts::Order::Numbers:
        return sortedByKeys(rows, shown, by, direction, cancelled, numbers);
    case KindFacts::Order::Moments:
        return sortedByKeys(rows, shown, by, direction, cancelled, Moments());
    case KindFacts::Order::Words:
        break;
    }
    return WordSort(rows, shown, by, direction, cancelled).sorted();
}

} // namespace pulsedeck
