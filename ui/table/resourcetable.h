// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>
#include <QTimer>

#include <memory>

namespace pulsedeck {

class ResourceModel;
class TableExport;

/// The table of a list: whole rows are selected, headers sort (a third click restores the order of the
/// service), Return opens, copying gives tab-separated text. Tells the model which rows are seen.
class ResourceTable : public QTableView {
    Q_OBJECT
public:
    explicit ResourceTable(ResourceModel &model, QWidget *parent = nullptr);
    ~ResourceTable() override;

    /// Selected rows from top to bottom.
    QList<int> selectedRowNumbers() const;
    int selectedRowCount() const;
    /// Columns that are shown, from left to right.
    QList<int> shownColumns() const;
    /// As tab-separated lines, with the titles first when there are several columns. Of many rows in a
    /// worker; copied() follows.
    void copySelection();
    void copyCell() const;
    void selectRowOfKey(const QString &key);

signals:
    /// Return or a double click, the latter where it does not change the cell.
    void opened(const QModelIndex &index);
    void menuWanted(const QPoint &globalPosition);
    /// Many rows are in the clipboard now.
    void copied(int rows);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRowHeight();
    void followModel();
    void lookAtRows();

    ResourceModel &m_model;
    std::unique_ptr<TableExport> m_copying;
    QTimer m_look; ///< Once the event loop has had its turn: much moves at once.
};

} // namespace pulsedeck
