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
    QString m_namesTitle;
};

/// The same with titles as leaving.h has tables leave the program, days as days, moments in zone(): for
/// the clipboard, and as a file.
QString chartText(const ChartData &data);
QByteArray chartCsv(const ChartData &data);

} // namespace pulsedeck
