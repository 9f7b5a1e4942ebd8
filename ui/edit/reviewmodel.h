// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/edit/cellwords.h"

#include <QAbstractTableModel>

namespace pulsedeck {

/// The changes that wait, one a line: where, of which row, which field, before and after, and what keeps it
/// from being saved.
class ReviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Place, Row, Field, Before, After, State, ColumnCount };

    /// One line.
    struct Line {
        StagedRow row; ///< With this change alone in its cells, unless it is no edit.
        QString before;
        QString after;
        QString state;
    };

    /// @p names: what ids mean; null: unknown.
    explicit ReviewModel(const JobTools &tools, Names *names = nullptr, QObject *parent = nullptr);

    const Line &line(int row) const { return m_lines.at(row); }
    QString text() const; ///< All of it for other programs, tab-separated.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void reload();

private:
    QStringList replaced(const StagedRow &row);
    void addLines(const StagedRow &row);
    QString shown(const StagedRow &row, const StagedCell &cell, const QJsonValue &value);

    JobTools m_tools;
    mutable CellWords m_words;
    QList<Line> m_lines;
};

} // namespace pulsedeck
