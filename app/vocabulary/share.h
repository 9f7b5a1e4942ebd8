// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"
#include "app/values/format.h"
#include "app/vocabulary/column.h"

namespace pulsedeck {

/// Works out a share from a row, as Column::value, and tells of how many: averages of shares weigh by that.
struct Share {
    using Number = std::function<QJsonValue(const QJsonObject &row)>;
    Number part;
    Number whole;

    QJsonValue operator()(const QJsonObject &row) const { return format::rate(part(row), whole(row)); }
};

/// What the values of @p column are shares of; null: nobody said it.
inline const Share *shareIn(const Column &column)
{
    return column.value.target<Share>();
}

namespace describe {

/// The same column as @p share of each row.
inline Column shared(Column column, const Share &share)
{
    column.value = share;
    return column;
}
/// The value at @p key, to make shares of.
inline Share::Number valueOf(const QString &key)
{
    return [key](const QJsonObject &row) { return valueAt(row, key); };
}

} // namespace describe

} // namespace pulsedeck
