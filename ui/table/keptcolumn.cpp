// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The part of ResourceTable that keeps the first column in view while the others scroll. It is no second
/// view: what Qt asks about places is answered as if that column had not moved.

#include "ui/table/resourcetable.h"

#include "app/table/resourcemodel.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace pulsedeck {

void ResourceTable::setKeepsFirst(bool keeps)
{
    if (std::exchange(m_keepsFirst, keeps) == keeps)
        return;
    updateEditorGeometries();
    viewport()->update();
    horizontalHeader()->viewport()->update();
    emit keptChanged();
}

int ResourceTable::keptColumn() const
{
    const QHeaderView &header = *horizontalHeader();
    for (int at = 0; m_keepsFirst && at < header.count(); ++at) {
        if (!header.isSectionHidden(header.logicalIndex(at)))
            return header.logicalIndex(at);
    }
    return -1;
}

/// One that would leave no room for others scrolls with them.
int ResourceTable::keptWidth() const
{
    if (!m_keepsFirst || horizontalHeader()->offset() <= 0 || isRightToLeft())
        return 0;
    const int column = keptColumn();
    const int width = column < 0 ? 0 : columnWidth(column);
    return width > viewport()->width() / 2 ? 0 : width;
}

QRect ResourceTable::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (rect.isValid() && keptWidth() > 0 && index.column() == keptColumn())
        rect.moveLeft(0);
    return rect;
}

QModelIndex ResourceTable::indexAt(const QPoint &place) const
{
    if (place.x() < 0 || place.x() >= keptWidth())
        return QTableView::indexAt(place);
    return m_model.index(rowAt(place.y()), keptColumn());
}

void ResourceTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar &bar = *horizontalScrollBar();
    const int before = bar.value();
    QTableView::scrollTo(index, hint);
    if (!m_keepsFirst || !index.isValid())
        return;
    const int column = keptColumn();
    if (index.column() == column && before > 0) {
        bar.setValue(before);
        if (keptWidth() == 0)
            QTableView::scrollTo(index, hint);
        return;
    }
    const int hidden = keptWidth() - columnViewportPosition(index.column());
    if (hidden > 0 && index.column() != column)
        bar.setValue(bar.value() - hidden);
}

QRegion ResourceTable::visualRegionForSelection(const QItemSelection &selection) const
{
    const QRegion region = QTableView::visualRegionForSelection(selection);
    const int width = keptWidth();
    return width > 0 ? region + QRect(0, 0, width, viewport()->height()) : region;
}

void ResourceTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0 || !m_keepsFirst)
        return;
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

void ResourceTable::paintKept(QPainter &painter, const QRect &exposed)
{
    const int width = keptWidth();
    const QRect strip(0, 0, width, viewport()->height());
    if (width == 0 || !strip.intersects(exposed))
        return;
    const Theme &theme = themeOf(palette());
    painter.setClipRect(strip);
    painter.fillRect(strip, palette().color(QPalette::Base));
    QStyleOptionViewItem cell;
    initViewItemOption(&cell);
    cell.viewItemPosition = QStyleOptionViewItem::Beginning;
    const QStyle::State usual = cell.state;
    for (int row = rowAt(0); row >= 0 && row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, keptColumn());
        cell.rect = QRect(0, rowViewportPosition(row), width, rowHeight(row));
        if (cell.rect.top() > viewport()->height())
            break;
        cell.features.setFlag(QStyleOptionViewItem::Alternate, alternatingRowColors() && row % 2 == 1);
        cell.state = usual;
        cell.state.setFlag(QStyle::State_Enabled, index.flags().testFlag(Qt::ItemIsEnabled));
        cell.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        cell.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &cell, &painter, this);
        itemDelegateForIndex(index)->paint(&painter, cell, index);
    }
    painter.fillRect(QRect(width - 1, 0, 1, strip.height()), theme.border);
}

} // namespace pulsedeck
