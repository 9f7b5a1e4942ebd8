// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowstore.h"
#include "app/vocabulary/importkind.h"

#include <QHash>

namespace pulsedeck {

/// What a row of a list has of a field: the value that the column computes, or that lies at its key.
QJsonValue valueIn(const QJsonObject &row, const Column &column);
/// Whether @p value is what the row has, or one of several that it has.
bool hasValue(const QJsonObject &row, const ImportField &field, const QJsonValue &value);
/// Whether two values of a field are the same to the service.
bool isSameValue(const QJsonValue &one, const QJsonValue &other, Kind kind);
/// By which two keys are the same: addresses in lower case, phones as digits, names folded.
QString plainKey(const QJsonValue &value, Kind kind);

/// The rows of a list by what they are known by.
class ImportIndex {
public:
    static constexpr int none = -1;
    static constexpr int several = -2;

    ImportIndex(const ImportKind &kind, const RowStore &rows);

    /// The row that is meant by the keys among @p values; `none` or `several`. A row that has another value
    /// of a surer key is another one.
    int find(const QJsonObject &values) const;
    QJsonObject row(int at) const { return m_rows.row(at); }

private:
    struct Key {
        ImportField field;
        QHash<QString, int> rows;
    };
    bool isOther(int row, const QJsonObject &values, qsizetype surer) const;

    RowStore m_rows;
    QList<Key> m_keys;
};

/// Whether the list has @p row by now, and of one that it had before all values that were to change.
bool isIn(const ImportIndex &index, const ImportKind &kind, const ImportRow &row);

} // namespace pulsedeck
