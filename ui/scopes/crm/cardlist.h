// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace pulsedeck {

class CardDelegate;
class ColumnModel;

/// The cards of one column. Up and Down go through them, Left and Right to the columns beside, and with Ctrl
/// the selected cards go along. A drag is told as it goes on: whoever holds the columns knows where it ends.
class CardList : public QListView {
    Q_OBJECT
public:
    CardList(ColumnModel &column, CardDelegate *delegate, QWidget *parent = nullptr);

    ColumnModel &column() { return m_column; }
    QStringList selectedKeys() const; ///< From top to bottom.
    /// Selects these of its cards, the first as the current one.
    void select(const QStringList &keys);
    /// Whether what is selected just now comes on top of what is selected elsewhere.
    bool isAdding() const { return m_isAdding; }
    /// Keys of the cards that are seen.
    QStringList seenKeys() const;
    bool isDragging() const { return m_isDragging; }

signals:
    void opened(const QString &key);
    void menuWanted(const QPoint &where);
    /// One column to the right (1) or to the left (-1), with the selected cards or without.
    void sidewaysWanted(int step, bool withCards);
    void dragged(const QPoint &global);
    void dropped(const QPoint &global);
    void dragCancelled();
    void seenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void endDrag();

    ColumnModel &m_column;
    QPersistentModelIndex m_pressed; ///< Where a drag may begin.
    QPoint m_pressedAt;
    bool m_isHeld = false; ///< What was pressed is one of several selected cards, which stay so for a drag.
    bool m_isDragging = false;
    bool m_isAdding = false;
};

} // namespace pulsedeck
