// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"
#include "app/wire/client.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QSettings;
class QStackedWidget;
class QTabWidget;

namespace pulsedeck {

class CellOverlay;
class DetailsView;
class PageContext;
class ReportView;

/// Beside a list: what there is to know about the selected row, and the ways into it. A tab asks the
/// service only while it is seen, and only when the selection rests for a moment.
class DetailPane : public QWidget {
    Q_OBJECT
public:
    DetailPane(Client &client, const Resource &resource, PageContext &context, QWidget *parent = nullptr);

    void setColumns(const QList<Column> &columns);
    /// See DetailsView::setOverlay.
    void setOverlay(const CellOverlay *overlay);
    /// @p count rows are selected; @p row is the one of them when it is only one.
    void setSelection(const QJsonObject &row, int count);
    /// What can be done with the rows when there are several.
    void setDeeds(const QList<QAction *> &deeds);

signals:
    /// A child of the row is to be opened full size; behind the last one comes the report.
    void childWanted(int child);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addWays(QBoxLayout &layout);
    void fill();

    Client &m_client;
    Resource m_resource;
    QSettings &m_settings;
    QJsonObject m_row;
    QTimer m_rest;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    QWidget *m_deeds; ///< Below it.
    QList<QAction *> m_offered;
    QLabel *m_name;
    QTabWidget *m_tabs;
    DetailsView *m_details;
    ReportView *m_report = nullptr;
    QJsonObject m_detailed; ///< What the tab shows already.
    QJsonObject m_reported;
};

} // namespace pulsedeck
