// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/totals.h"

#include "app/values/convert.h"
#include "app/vocabulary/apiece.h"
#include "app/vocabulary/columntext.h"
#include "app/vocabulary/share.h"

#include <cmath>

namespace pulsedeck {

constexpr int rowsBetweenLooks = 512;

bool hasSum(Kind kind)
{
    return kind == Kind::Count || kind == Kind::Money || kind == Kind::Duration;
}

bool hasTotal(Kind kind)
{
    return hasSum(kind) || kind == Kind::Number || kind == Kind::Percent;
}

bool hasTotal(const Column &column)
{
    return hasTotal(column.kind) && !isApiece(column);
}

/// The sum of one column while it grows.
class Sum {
public:
    explicit Sum(const Column &column)
        : m_column(column), m_share(shareIn(column)), m_isWanted(hasTotal(column))
    {
        m_total.isWeighed = m_share;
    }

    void add(const RowStore &rows, int number)
    {
        if (!m_isWanted || m_isMixed)
            return;
        const bool isMoney = m_column.kind == Kind::Money;
        const bool whole = m_column.value || isMoney;
        const QJsonObject row = whole ? rows.row(number) : QJsonObject();
        const QJsonValue value = m_column.value ? m_column.value(row)
            : whole                             ? valueAt(row, m_column.key)
                                                : rows.value(number, m_column.key);
        const auto told = isMoney ? format::toAmount(value) : format::toNumber(value);
        if (!told)
            return;
        const QString currency = isMoney ? format::meaningOf(m_column, row).currency : QString();
        m_isMixed = m_total.count > 0 && currency != m_total.currency;
        m_total.currency = currency;
        // A share of nobody knows how many says nothing about all.
        const double weight = m_share ? qMax(0.0, format::toNumber(m_share->whole(row)).value_or(0)) : 1;
        m_total.sum += weight * *told;
        m_total.weight += weight;
        ++m_total.count;
    }

    std::optional<Total> total() const
    {
        const bool isNothing = m_isMixed || m_total.count == 0 || (m_total.isWeighed && m_total.weight <= 0)
            || !std::isfinite(m_total.sum);
        return isNothing ? std::nullopt : std::optional(m_total);
    }

private:
    const Column &m_column;
    const Share *m_share; ///< Null: each row counts the same.
    const bool m_isWanted;
    bool m_isMixed = false;
    Total m_total;
};

QList<std::optional<Total>> totalsOf(const RowStore &rows, const QList<int> &numbers,
                                     const QList<Column> &columns, const std::function<bool()> &cancelled)
{
    std::vector<Sum> sums(columns.begin(), columns.end());
    for (qsizetype at = 0; at < numbers.size(); ++at) {
        if (at % rowsBetweenLooks == 0 && cancelled())
            return {};
        for (Sum &sum : sums)
            sum.add(rows, numbers.at(at));
    }
    QList<std::optional<Total>> totals;
    for (const Sum &sum : sums)
        totals << sum.total();
    return totals;
}

} // namespace pulsedeck
