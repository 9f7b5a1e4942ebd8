// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/wraplayout.h"

#include <QWidget>

namespace pulsedeck {

WrapLayout::WrapLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins({});
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inside = qMax(0, width - margins.left() - margins.right());
    return arrange({0, 0, inside, 0}, false) + margins.top() + margins.bottom();
}

/// One line, unless that gets long. What asks for the height that goes with the hint would otherwise hear of
/// a line for each item, and keep that much room.
QSize WrapLayout::sizeHint() const
{
    constexpr int longLine = 400;
    int width = -m_gap;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            width += item->sizeHint().width() + m_gap;
    }
    const QSize least = minimumSize();
    const QMargins margins = contentsMargins();
    return {qMax(least.width(), qMin(width, longLine) + margins.left() + margins.right()), least.height()};
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

int WrapLayout::arrange(const QRect &rect, bool place) const
{
    int x = rect.left();
    int y = rect.top();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue; // what is hidden leaves no gap
        const QSize size = item->sizeHint().boundedTo({rect.width(), QWIDGETSIZE_MAX});
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            x = rect.left();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (place)
            item->setGeometry({{x, y}, size});
        x += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - rect.top();
}

} // namespace pulsedeck
