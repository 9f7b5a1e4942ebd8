// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/columnheader.h"

#include "app/table/resourcemodel.h"
#include "ui/table/resourcetable.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace pulsedeck {

ColumnHeader::ColumnHeader(ResourceTable &table, ResourceModel &model)
    : QHeaderView(Qt::Horizontal, &table), m_table(table), m_model(model)
{
    // What QTableView gives its own.
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
    setResizeContentsPrecision(50);
    connect(&model, &ResourceModel::sortChanged, this, &ColumnHeader::followSort);
}

/// What the view knows of one column must not become the sort of all.
void ColumnHeader::followSort()
{
    const QSignalBlocker quiet(this);
    const SortKey first = m_model.sortKeys().value(0);
    if (sortIndicatorSection() != first.column || sortIndicatorOrder() != first.order)
        setSortIndicator(first.column, first.order);
    viewport()->update();
}

void ColumnHeader::sortAlsoBy(int column)
{
    QList<SortKey> keys = m_model.sortKeys();
    const auto known =
        std::find_if(keys.begin(), keys.end(), [column](const SortKey &key) { return key.column == column; });
    if (known == keys.end())
        keys << SortKey {column, Qt::AscendingOrder};
    else if (known->order == Qt::AscendingOrder)
        known->order = Qt::DescendingOrder;
    else
        keys.erase(known);
    m_model.sortBy(keys);
}

/// The title gives way where both do not fit.
QString ColumnHeader::withPlace(const QString &title, int column, const QString &place) const
{
    //: The title of a column and its place among those that sort.
    const QString both = tr("%1 (%2)");
    const int beside = fontMetrics().horizontalAdvance(both.arg(QString(), place))
        + style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this)
        + 4 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    const int room = std::max(sectionSize(column) - beside, fontMetrics().averageCharWidth());
    return both.arg(fontMetrics().elidedText(title, Qt::ElideRight, room), place);
}

void ColumnHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    const QList<SortKey> keys = m_model.sortKeys();
    for (qsizetype at = 0; at < keys.size(); ++at) {
        if (keys.at(at).column != column)
            continue;
        option->sortIndicator = keys.at(at).order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown
                                                                        : QStyleOptionHeader::SortUp;
        if (keys.size() > 1)
            option->text = withPlace(option->text, column, locale().toString(at + 1));
    }
}

void ColumnHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int width = m_table.keptWidth();
    if (width == 0)
        return;
    QPainter painter(viewport());
    paintSection(&painter, QRect(0, 0, width, viewport()->height()), m_table.keptColumn());
}

int ColumnHeader::columnAt(int x) const
{
    return x < m_table.keptWidth() ? m_table.keptColumn() : logicalIndexAt(x);
}

/// On the column that is kept in view, as if the mouse were where that column would have scrolled to.
QMouseEvent ColumnHeader::whereItIs(const QMouseEvent &event) const
{
    return QMouseEvent(event.type(), event.position() - QPointF(offset(), 0), event.scenePosition(),
                       event.globalPosition(), event.button(), event.buttons(), event.modifiers());
}

void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    const int x = int(event->position().x());
    m_added = -1;
    m_isOnKept = x < m_table.keptWidth();
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier) {
        m_added = columnAt(x);
        return;
    }
    QMouseEvent there = whereItIs(*event);
    QHeaderView::mousePressEvent(m_isOnKept ? &there : event);
}

void ColumnHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (m_added >= 0)
        return;
    if (event->buttons() == Qt::NoButton)
        m_isOnKept = event->position().x() < m_table.keptWidth();
    QMouseEvent there = whereItIs(*event);
    QHeaderView::mouseMoveEvent(m_isOnKept ? &there : event);
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int added = std::exchange(m_added, -1); added >= 0) {
        if (columnAt(int(event->position().x())) == added)
            sortAlsoBy(added);
        return;
    }
    QMouseEvent there = whereItIs(*event);
    QHeaderView::mouseReleaseEvent(m_isOnKept ? &there : event);
}

void ColumnHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->modifiers() == Qt::ShiftModifier)
        return mousePressEvent(event);
    QMouseEvent there = whereItIs(*event);
    QHeaderView::mouseDoubleClickEvent(m_isOnKept ? &there : event);
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuWanted(columnAt(event->pos().x()), event->globalPos());
}

} // namespace pulsedeck
