// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/table/totals.h"

#include "app/values/convert.h"
#include "app/vocabulary/columntext.h"

namespace pulsedeck {

constexpr int rowsBetweenLooks = 512;

bool hasSum(Kind kind)
{
    return kind == Kind::Count || kind == Kind::Number || kind == Kind::Money || kind == Kind::Duration;
}

bool hasTotal(Kind kind)
{
    return hasSum(kind) || kind == Kind::Percent;
}

/// The sum of one column while it grows.
class Sum {
public:
    explicit Sum(const Column &column) : m_column(column), m_isWanted(hasTotal(column.kind)) { }

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
        m_total.sum += *told;
        ++m_total.count;
    }

    std::optional<Total> total() const
    {
        return m_isMixed || m_total.count == 0 ? std::nullopt : std::optional(m_total);
    }

private:
    const Column &m_column;
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
