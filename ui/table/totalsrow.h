// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/table/totals.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

namespace pulsedeck {

class ResourceModel;
class ResourceTable;

/// Below a table: what its numbers come to, each under its column. Of the selected rows as soon as there are
/// two of them, else of all that are shown. Worked out in another thread, once things rest.
class TotalsRow : public QWidget {
    Q_OBJECT
public:
    TotalsRow(ResourceTable &table, ResourceModel &model, QWidget *parent = nullptr);
    ~TotalsRow() override;
    /// @p table with its totals below it.
    static QWidget *under(ResourceTable &table, ResourceModel &model);

    /// What stands under @p column; empty: nothing.
    QString text(int column) const;
    /// Whose totals these are: "3 selected rows"; "9 rows, numbers of 5" while rows are told one by one.
    QString heading() const { return m_heading; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void workOut();
    void show();
    int knownCount() const;
    QString rowsOf(const Total &total) const;
    QString tip(int column) const;
    QString spoken(int column) const;
    QRect place(int column) const;

    ResourceTable &m_table;
    ResourceModel &m_model;
    QTimer m_rest;
    QFutureWatcher<QList<std::optional<Total>>> m_job;
    QList<std::optional<Total>> m_totals; ///< By the model's columns.
    QString m_heading;
    QString m_rows; ///< All that are meant: "9 rows".
    int m_count = 0; ///< How many those are.
    QString m_nextRows;
    int m_nextCount = 0;
};

} // namespace pulsedeck
