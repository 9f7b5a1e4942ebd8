// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/tilelayout.h"

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

bool TileLayout::isWide(size_t at) const
{
    return m_items[at]->widget() && m_items[at]->widget()->property("wide").toBool();
}

int TileLayout::spanOf(size_t at, int most) const
{
    const QWidget *widget = m_items[at]->widget();
    return isWide(at) || !widget ? 1 : qBound(1, widget->property("span").toInt(), most);
}

QRect TileLayout::place(size_t at, int column, int span, double unit) const
{
    const QLayoutItem &item = *m_items[at];
    const int left = int(column * unit);
    const int width = int((column + span) * unit) - m_gap - left;
    const int height = item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
    return {left, 0, width, height};
}

int TileLayout::arrange(const QRect &rect, bool place) const
{
    const int fitting = qMax(1, (rect.width() + m_gap) / (m_tileWidth + m_gap));
    int y = rect.top();
    for (size_t from = 0; from < m_items.size();) {
        int used = spanOf(from, fitting);
        size_t to = from + 1;
        while (!isWide(from) && to < m_items.size() && !isWide(to) && used + spanOf(to, fitting) <= fitting)
            used += spanOf(to++, fitting);
        // A line that is not full keeps the width of the lines above it.
        const bool alone = isWide(from) || (!m_keepsColumns && (from == 0 || isWide(from - 1)));
        const double unit = double(rect.width() + m_gap) / (alone ? used : fitting);
        QList<QRect> places;
        int height = 0;
        for (int column = 0; from < to; column += spanOf(from++, fitting)) {
            places << this->place(from, column, spanOf(from, fitting), unit);
            height = qMax(height, places.last().height());
        }
        for (qsizetype at = 0; place && at < places.size(); ++at) {
            const QRect &one = places.at(at);
            m_items[to - size_t(places.size() - at)]->setGeometry(
                {rect.left() + one.left(), y, one.width(), height});
        }
        y += height + m_gap;
    }
    return m_items.empty() ? 0 : y - m_gap - rect.top();
}

} // namespace pulsedeck
