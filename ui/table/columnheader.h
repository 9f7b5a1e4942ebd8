// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace pulsedeck {

class ResourceModel;
class ResourceTable;

/// The header of a list. A click sorts by one column, with Shift by one more: numbers say in which order. The
/// title of a column that is kept in view stays with it.
class ColumnHeader : public QHeaderView {
    Q_OBJECT
public:
    ColumnHeader(ResourceTable &table, ResourceModel &model);

    /// Sorts by @p column after those that sort already: upwards, the next time downwards, then no longer.
    void sortAlsoBy(int column);

signals:
    /// @p column -1: beside the columns.
    void menuWanted(int column, const QPoint &globalPosition);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void followSort();
    int columnAt(int x) const;
    QString withPlace(const QString &title, int column, const QString &place) const;
    QMouseEvent whereItIs(const QMouseEvent &event) const;

    ResourceTable &m_table;
    ResourceModel &m_model;
    int m_added = -1; ///< Was pressed with Shift.
    bool m_isOnKept = false; ///< The mouse was pressed on the column that is kept in view.
};

} // namespace pulsedeck
