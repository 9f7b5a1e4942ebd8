// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/chartdata.h"

#include <QAbstractTableModel>

namespace pulsedeck {

/// The numbers of a chart as a table: categories down, series across.
class ChartTable : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ChartTable(const ChartData &data, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::UserRole: the number itself; invalid for a gap.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    double valueAt(const QModelIndex &index) const;

    ChartData m_data;
};

/// The same as tab-separated lines with titles, numbers in the writing of the locale without groups.
QString chartText(const ChartData &data);
/// The same as CSV (RFC 4180, UTF-8, numbers with a point, times as ISO 8601 of the user's zone); what a
/// spreadsheet would take for a formula gets an apostrophe.
QByteArray chartCsv(const ChartData &data);

} // namespace pulsedeck
