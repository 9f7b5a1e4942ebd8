// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/table/resourcemodel.h"
#include "ui/action/resourceactions.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QSplitter;
class QStackedWidget;

namespace pulsedeck {

class AddedRows;
class DetailPane;
class ErrorBox;
class FilterBar;
class GridEditing;
class HeaderMemory;
class ListHeader;
class ListMemory;
class ResourceTable;
class StateView;

/// One list: head, filters, table, and beside it what there is to know about the selected row. In the
/// place of the table stands a sentence and a way on while there are no rows.
class ListPage : public QWidget {
    Q_OBJECT
public:
    ListPage(Client &client, const Resource &resource, PageContext &context, QWidget *parent = nullptr);
    /// What was pasted into its cells is not lost, however it goes.
    ~ListPage() override;

    ResourceModel &model() { return m_model; }
    ResourceTable &table() { return *m_table; }
    void setTitleShown(bool shown);
    void refresh() { m_model.refresh(); }
    /// Besides those that the resource tells.
    void addFilters(const QList<Filter> &filters);
    /// Chooses the row with @p key, now or once it is read.
    void choose(const QString &key);
    /// What is searched for, and the key of the one row that is chosen. Personal data.
    struct Sight {
        QString search;
        QString key;
    };
    Sight sight() const;
    void goOn(const Sight &sight);
    /// The row that stands @p step after the one with @p key; empty: there is none.
    QJsonObject rowBeside(const QString &key, int step) const;

signals:
    /// Two to ten rows are to be shown side by side.
    void comparisonWanted(const QList<QJsonObject> &rows);
    /// A row is to be opened full size at one of its children, counted from 0; behind the last one comes
    /// its report.
    void rowOpened(const QJsonObject &row, int child);
    /// An action asked for another list.
    void resourceOpened(const pulsedeck::Resource &resource);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class State { Rows, Reading, Stopped, Empty, NoHit, Filtered, Failed, Missing };
    void build();
    void connectModel();
    void connectEditing();
    void fillToolBar();
    QAction *addTool(const QString &iconName, const QString &text, const QKeySequence &keys);
    void chooseWanted();
    State state() const;
    void follow();
    void setFilter(const QVariantMap &values);
    void sayState(State state);
    void sayEmpty(State state);
    void sayError(State state);
    QString whatIsShown() const;
    QString searchedText() const;
    void firstWayOn();
    void secondWayOn();
    void selectionChanged();
    QList<QJsonObject> selectedRows(qsizetype most = -1) const;
    void offerComparison(int count);
    void openCurrent();
    void showMenu(const QPoint &where);
    void offerContact();
    /// In the current cell, or else the first one of the row.
    QString currentAddress() const;
    void takeOver(const Action &action, const ActionRunner::Outcome &outcome);
    void readAgain(const QList<QJsonObject> &rows);
    void readSaved(const QStringList &keys);
    QString settingsKey(const char *name) const;

    Client &m_client;
    PageContext &m_context;
    ResourceModel m_model;
    ListHeader *m_header;
    FilterBar *m_filters;
    ErrorBox *m_error;
    QStackedWidget *m_stack;
    ResourceTable *m_table;
    StateView *m_stateView;
    QSplitter *m_splitter;
    DetailPane *m_pane;
    HeaderMemory *m_memory;
    ResourceActions *m_actions;
    ListMemory *m_remembered;
    GridEditing *m_editing; ///< Cells that are changed where they stand.
    AddedRows *m_added; ///< Rows that are to be.
    QAction *m_addRows = nullptr; ///< Null: there is the form alone.
    QAction *m_details = nullptr; ///< Shows or hides the pane.
    QAction *m_compare = nullptr; ///< The selected rows, side by side.
    QAction *m_contact = nullptr; ///< All about the address in the row; null: there is none.
    QTimer m_patience; ///< Until "Reading" is worth saying.
    QString m_wanted; ///< Key of a row to be chosen once it is there.
    bool m_isShown = false; ///< There are rows, and the table shows them.
    bool m_asked = false;
    bool m_isChoosing = false; ///< Another filter is being handed on.
    bool m_placed = false; ///< The splitter stands where somebody put it.
};

} // namespace pulsedeck
