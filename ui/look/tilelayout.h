// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace pulsedeck {

/// Tiles of equal width in as many columns as fit; those of a line are equally high. A widget with the
/// property "wide" has a line of its own, one with the number "span" takes as many columns.
class TileLayout : public QLayout {
public:
    /// @p tileWidth is what a tile needs at least, in pixels.
    TileLayout(int tileWidth, int gap, QWidget *parent = nullptr);
    ~TileLayout() override;

    /// The columns stay as wide as if a line were full, however few tiles there are.
    void keepColumns() { m_keepsColumns = true; }
    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    int arrange(const QRect &rect, bool place) const;
    bool isWide(size_t at) const;
    int spanOf(size_t at, int most) const;
    /// The place of a tile of @p span columns from @p column on; its height is what it needs.
    QRect place(size_t at, int column, int span, double unit) const;

    int m_tileWidth;
    int m_gap;
    bool m_keepsColumns = false;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace pulsedeck
