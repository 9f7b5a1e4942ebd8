// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobrows.h"

#include <QAbstractTableModel>

namespace pulsedeck {

/// What became of each row of a job. What was not done stands first.
class JobItemsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Outcome, Words, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const JobRows &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    JobRows m_rows;
};

/// "Done", "Refused"
QString itemStateText(JobItem::State state);

} // namespace pulsedeck
