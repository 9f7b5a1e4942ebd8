// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/tilelayout.h"

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

int TileLayout::arrange(const QRect &rect, bool place) const
{
    const int fitting = qMax(1, (rect.width() + m_gap) / (m_tileWidth + m_gap));
    const int columns = qMax(1, qMin(fitting, count()));
    const int width = (rect.width() - (columns - 1) * m_gap) / columns;
    int y = rect.top();
    for (size_t from = 0; from < m_items.size(); from += size_t(columns)) {
        const size_t to = std::min(from + size_t(columns), m_items.size());
        const int height = lineHeight(from, to, width);
        for (size_t at = from; place && at < to; ++at)
            m_items[at]->setGeometry({rect.left() + int(at - from) * (width + m_gap), y, width, height});
        y += height + m_gap;
    }
    return m_items.empty() ? 0 : y - m_gap - rect.top();
}

} // namespace pulsedeck
