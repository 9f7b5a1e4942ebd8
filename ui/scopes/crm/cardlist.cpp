// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/crm/cardlist.h"

#include "app/boards/columnmodel.h"
#include "ui/look/theme.h"
#include "ui/scopes/crm/carddelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace pulsedeck {

CardList::CardList(ColumnModel &column, CardDelegate *delegate, QWidget *parent)
    : QListView(parent), m_column(column)
{
    setModel(&column);
    setItemDelegate(delegate);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(m_column.cardAt(index.row()).key); });
    connect(&column, &ColumnModel::taken, this, &CardList::seenChanged);
}

QStringList CardList::selectedKeys() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QStringList keys;
    for (const int row : std::as_const(rows))
        keys << m_column.cardAt(row).key;
    return keys;
}

void CardList::select(const QStringList &keys)
{
    QItemSelection selection;
    QModelIndex first;
    for (const QString &key : keys) {
        const QModelIndex index = m_column.index(m_column.rowOf(key));
        if (!index.isValid())
            continue;
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

QStringList CardList::seenKeys() const
{
    QStringList keys;
    if (!isVisible() || m_column.rowCount() == 0)
        return keys;
    const QModelIndex first = indexAt({viewport()->width() / 2, 8});
    const int height = qMax(1, sizeHintForRow(0));
    const int begin = first.isValid() ? first.row() : 0;
    const int end = qMin(m_column.rowCount(), begin + viewport()->height() / height + 2);
    for (int row = begin; row < end; ++row)
        keys << m_column.cardAt(row).key;
    return keys;
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool withCards = event->modifiers().testFlag(Qt::ControlModifier);
    m_isAdding = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (event->key() == Qt::Key_Escape && m_isDragging) {
        endDrag();
        emit dragCancelled();
    } else if (isSideways && (withCards || event->modifiers() == Qt::NoModifier)) {
        const bool isForward = (event->key() == Qt::Key_Right) != isRightToLeft();
        emit sidewaysWanted(isForward ? 1 : -1, withCards);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
               && currentIndex().isValid()) {
        emit opened(m_column.cardAt(currentIndex().row()).key);
    } else {
        QListView::keyPressEvent(event);
    }
    m_isAdding = false;
}

/// What is pressed among selected cards stays selected until it is known whether they are dragged.
void CardList::mousePressEvent(QMouseEvent *event)
{
    m_isAdding = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    const QModelIndex index = indexAt(event->position().toPoint());
    m_isHeld = event->button() == Qt::LeftButton && !m_isAdding && index.isValid()
        && selectionModel()->isSelected(index);
    if (m_isHeld)
        setFocus(Qt::MouseFocusReason);
    else
        QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton && !m_isAdding ? index : QModelIndex();
    m_pressedAt = event->position().toPoint();
    m_isAdding = false;
}

void CardList::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed.isValid() || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const int way = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if (m_isDragging || way >= QApplication::startDragDistance()) {
        m_isDragging = true;
        emit dragged(event->globalPosition().toPoint());
    }
}

void CardList::mouseReleaseEvent(QMouseEvent *event)
{
    const QPersistentModelIndex pressed = m_pressed;
    const bool wasHeld = m_isHeld;
    const bool wasDragged = m_isDragging;
    endDrag();
    if (wasDragged)
        emit dropped(event->globalPosition().toPoint());
    else if (wasHeld && pressed.isValid())
        selectionModel()->setCurrentIndex(pressed, QItemSelectionModel::ClearAndSelect);
    QListView::mouseReleaseEvent(event);
}

void CardList::endDrag()
{
    m_pressed = QModelIndex();
    m_isHeld = false;
    m_isDragging = false;
}

void CardList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint where =
        byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos();
    emit menuWanted(where);
}

void CardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_column.rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        selectionModel()->setCurrentIndex(m_column.index(0), QItemSelectionModel::NoUpdate);
    update();
}

void CardList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && m_isDragging) {
        endDrag();
        emit dragCancelled();
    }
    update();
}

/// An empty column says so, and shows the focus.
void CardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_column.rowCount() > 0)
        return;
    QPainter painter(viewport());
    const Theme &theme = themeOf(palette());
    painter.setPen(theme.muted);
    painter.drawText(viewport()->rect().adjusted(8, 16, -8, -8),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, tr("No cards"));
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(2, 2, -3, -3));
    }
}

void CardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    emit seenChanged();
}

void CardList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    emit seenChanged();
}

} // namespace pulsedeck
