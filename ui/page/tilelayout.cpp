// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/tilelayout.h"

#include <QWidget>

#include <algorithm>

namespace pulsedeck {

TileLayout::TileLayout(int tileWidth, int gap, QWidget *parent)
    : QLayout(parent), m_tileWidth(tileWidth), m_gap(gap)
{
    setContentsMargins({});
}

TileLayout::~TileLayout() = default;

void TileLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *TileLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *TileLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

void TileLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize TileLayout::minimumSize() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        width = qMax(width, item->minimumSize().width());
        height = qMax(height, item->minimumSize().height());
    }
    return {width, height};
}

int TileLayout::lineHeight(size_t from, size_t to, int width) const
{
    int height = 0;
    for (size_t at = from; at < to; ++at) {
        const QLayoutItem &item = *m_items[at];
        height =
            qMax(height, item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height());
    }
    return height;
}

bool TileLayout::isWide(size_t at) const
{
    return m_items[at]->widget() && m_items[at]->widget()->property("wide").toBool();
}

int TileLayout::arrange(const QRect &rect, bool place) const
{
    const int fitting = qMax(1, (rect.width() + m_gap) / (m_tileWidth + m_gap));
    int y = rect.top();
    for (size_t from = 0; from < m_items.size();) {
        size_t to = from + 1;
        while (!isWide(from) && to < m_items.size() && !isWide(to) && int(to - from) < fitting)
            ++to;
        // A line that is not full keeps the width of the lines above it.
        const bool alone = isWide(from) || (!m_keepsColumns && (from == 0 || isWide(from - 1)));
        const int columns = alone ? int(to - from) : qMax(fitting, 1);
        const int width = (rect.width() - (columns - 1) * m_gap) / columns;
        const int height = lineHeight(from, to, width);
        for (size_t at = from; place && at < to; ++at) {
            const int left = int(at - from) * (rect.width() + m_gap) / columns;
            const int right = int(at - from + 1) * (rect.width() + m_gap) / columns - m_gap;
            m_items[at]->setGeometry({rect.left() + left, y, right - left, height});
        }
        y += height + m_gap;
        from = to;
    }
    return m_items.empty() ? 0 : y - m_gap - rect.top();
}

} // namespace pulsedeck
