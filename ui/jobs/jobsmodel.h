// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobs.h"

#include <QAbstractTableModel>

namespace pulsedeck {

/// The jobs of an account, the newest on top: those that run or wait, and those that are over.
class JobsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Begun, Title, Place, State, ColumnCount };

    explicit JobsModel(Jobs &jobs, QObject *parent = nullptr);

    const Job &jobAt(int row) const { return m_shown.at(row); }
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void reload();

private:
    Jobs &m_jobs;
    QList<Job> m_shown;
};

/// "Running: 120 of 5,000 done", "28 done, 2 refused"
QString jobStateText(const Job &job);

} // namespace pulsedeck
