// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/answer.h"

#include <QAbstractTableModel>

namespace pulsedeck {

/// The rows of one answer, with the roles of ResourceModel: one answer is small, and nothing more is read.
class AnswerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum { CellRole = Qt::UserRole + 100 }; ///< How the value leaves the program.

    explicit AnswerModel(operations::Answer answer, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QJsonObject rowAt(int row) const { return m_answer.rows.at(row).toObject(); }

private:
    QJsonValue value(const QJsonObject &row, const Column &column) const;

    operations::Answer m_answer;
};

} // namespace pulsedeck
