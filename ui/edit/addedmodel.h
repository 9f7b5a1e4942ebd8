// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/stagedrow.h"

#include <QAbstractTableModel>

namespace pulsedeck {

class Staging;

/// The rows that are to be added to one list, in the order in which they were begun, and behind them an empty
/// one to go on with. Their columns are the cells that the service takes.
class AddedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    AddedModel(const Staging &staging, const QString &place, QObject *parent = nullptr);

    void setFields(const QList<FormField> &fields);
    /// The same fields with other names to choose from.
    void setNames(const QList<FormField> &fields);
    const QList<FormField> &fields() const { return m_fields; }
    /// Without the empty one.
    int count() const { return int(m_keys.size()); }
    /// Null: the empty one, or none at all.
    const StagedRow *find(int row) const;
    const StagedRow *find(const QString &key) const;
    QJsonValue value(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void countChanged();
    /// Some of them are rows of the service now.
    void made();

private:
    void follow(const QStringList &keys);
    void drop(QList<int> rows);
    void append(const QStringList &keys);
    QString noteOf(const StagedRow &row, const FormField &field) const;
    QVariant look(const StagedRow &row, const FormField &field, int role) const;

    const Staging &m_staging;
    QString m_place;
    QList<FormField> m_fields;
    QStringList m_keys;
    QSet<QString> m_sent; ///< Keys of those that a job has.
};

/// @p value of a cell as it is read in one line.
QString cellText(const FormField &field, const QJsonValue &value);

} // namespace pulsedeck
