// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

class QHBoxLayout;
class QLabel;

namespace pulsedeck {

class BoardModel;
class CardDelegate;
class CardList;
class ColumnView;

/// The columns of a board side by side. Cards are selected over all of them and go from one to another, by
/// mouse or by keys; which of them may go is for others to say.
class BoardView : public QScrollArea {
    Q_OBJECT
public:
    explicit BoardView(BoardModel &board, QWidget *parent = nullptr);

    QList<ColumnView *> columns() const { return m_columns; }
    ColumnView *column(const QString &id) const; ///< Null: there is none.
    QStringList selectedKeys() const; ///< Column by column.
    /// Selects these cards, which stand in one column, and goes there.
    void select(const QString &column, const QStringList &keys);
    QStringList seenKeys() const;
    /// Ids of columns; taken over when there are columns.
    void setFolded(const QStringList &ids);
    QStringList folded() const { return m_folded; }

signals:
    void opened(const QString &key);
    void menuWanted(const QPoint &where);
    void stageMenuWanted(const QString &column, const QPoint &where);
    void moveWanted(const QStringList &keys, const QString &column);
    void selectionChanged();
    void foldedChanged();
    /// After a moment of rest.
    void seenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectList(ColumnView *view);
    void selectedIn(CardList &list);
    void goSideways(ColumnView *from, int step, bool withCards);
    ColumnView *columnAt(const QPoint &global) const;
    void dragTo(CardList &list, const QPoint &global);
    void drop(CardList &list, const QPoint &global);
    void endDrag();

    BoardModel &m_board;
    CardDelegate *m_delegate;
    QWidget *m_row;
    QHBoxLayout *m_layout;
    QList<ColumnView *> m_columns;
    QStringList m_folded;
    QLabel *m_ghost; ///< What is dragged.
    QPointer<ColumnView> m_target;
    QTimer m_rest;
    bool m_isSelecting = false;
};

} // namespace pulsedeck
