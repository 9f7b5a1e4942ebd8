// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/reportfeed.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace pulsedeck {

class ErrorBox;
class PageContext;
class WorldMap;

/// Where a campaign was opened: a map, and beside it the same as a table, the most first. What has no place
/// on the map stands in the table.
class CountriesView : public QWidget {
    Q_OBJECT
public:
    CountriesView(Client &client, const QJsonValue &campaign, PageContext &context);

    void read();
    QTableView &table() const { return *m_table; }

private:
    void show();
    void fill(const QList<QPair<QString, qint64>> &opens);

    ReportFeed m_feed;
    ErrorBox *m_error;
    QLabel *m_note;
    QWidget *m_both;
    WorldMap *m_map;
    QStandardItemModel *m_model;
    QTableView *m_table;
};

} // namespace pulsedeck
