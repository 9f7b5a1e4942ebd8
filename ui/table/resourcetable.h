// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>
#include <QTimer>

#include <memory>

namespace pulsedeck {

class ColumnHeader;
class ResourceModel;
class TableExport;

/// The table of a list: whole rows are selected, headers sort (a third click restores the order of the
/// service), Return opens, copying gives tab-separated text. The first column can be kept in view while the
/// others scroll. Tells the model which rows are seen.
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
    ColumnHeader &header() const { return *m_header; }

    bool keepsFirst() const { return m_keepsFirst; }
    void setKeepsFirst(bool keeps);
    /// The column that is to be kept in view; -1: none.
    int keptColumn() const;
    /// How wide it lies over the others that were scrolled under it; 0: none of them was.
    int keptWidth() const;
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &place) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    using QTableView::edit;

signals:
    /// Return, or a double click where opensByMouse().
    void opened(const QModelIndex &index);
    void menuWanted(const QPoint &globalPosition);
    /// Many rows are in the clipboard now.
    void copied(int rows);
    void keptChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void scrollContentsBy(int dx, int dy) override;

private:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    /// The rule of all lists: a double click on the name of a row, or on what cannot be changed, opens the
    /// row; any other cell is changed where it stands.
    bool opensByMouse(const QModelIndex &index) const;
    void fitRowHeight();
    void followModel();
    void lookAtRows();
    void paintKept(QPainter &painter, const QRect &exposed);
    void paintBands(QPainter &painter);

    ResourceModel &m_model;
    ColumnHeader *m_header;
    bool m_keepsFirst = true;
    std::unique_ptr<TableExport> m_copying;
    QTimer m_look; ///< Once the event loop has had its turn: much moves at once.
};

} // namespace pulsedeck
