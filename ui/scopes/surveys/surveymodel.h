// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/column.h"

#include <QAbstractTableModel>

namespace pulsedeck {

/// Rows that a survey worked out. They are few, and none of them can be changed.
class SurveyModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int RawRole = Qt::UserRole; ///< By which is sorted: a number, or text.

    explicit SurveyModel(const QList<Column> &columns, QObject *parent = nullptr);

    void setRows(const QList<QJsonObject> &rows);
    const QList<QJsonObject> &rows() const { return m_rows; }
    const QList<Column> &columns() const { return m_columns; }
    /// The value of @p column in @p row, worked out where it has to be.
    QJsonValue value(int row, const Column &column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const QList<Column> m_columns;
    QList<QJsonObject> m_rows;
};

} // namespace pulsedeck
