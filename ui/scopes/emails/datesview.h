// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/reportfeed.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace pulsedeck {

class ChartView;
class PageContext;

/// What became of a report's figures between two moments at which they were read.
class DatesView : public QWidget {
    Q_OBJECT
public:
    DatesView(const ReportFeed &feed, PageContext &context);

    /// Looks into the memory.
    void read();
    QComboBox &from() const { return *m_from; }
    QComboBox &to() const { return *m_to; }
    QTableView &table() const { return *m_table; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const QList<Reading> &readings);
    void show();

    const ReportFeed &m_feed;
    PageContext &m_context;
    QList<Reading> m_readings; ///< The newest of each day, the oldest first.
    QLabel *m_words;
    QWidget *m_choice;
    QComboBox *m_from;
    QComboBox *m_to;
    QStandardItemModel *m_model;
    QTableView *m_table;
};

} // namespace pulsedeck
