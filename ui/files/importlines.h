// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/importplan.h"

#include <QAbstractTableModel>

namespace pulsedeck {

/// The lines of a dry run that are in one state: number, what it is known by, and what changes or why it is
/// refused.
class ImportLines : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ImportPlan &plan, const ImportKind &kind, ImportLine::State state);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString whatOf(const ImportLine &line) const;

    ImportKind m_kind;
    QList<ImportLine> m_lines;
};

} // namespace pulsedeck
