// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/chartdata.h"
#include "ui/look/theme.h"

#include <QWidget>

namespace pulsedeck {

/// So many bars are drawn; all are in the table.
constexpr qsizetype mostBars = 12;

/// One shape of chart, drawn; on the screen and into files. A new shape is a new file with a maker.
class ChartCanvas : public QWidget {
    Q_OBJECT
public:
    ChartCanvas(const ChartData &data, const Theme &theme, QWidget *parent);

    /// Draws itself as large as @p area, whatever the size of the widget.
    virtual void draw(QPainter &painter, const QRectF &area) = 0;
    const ChartData &data() const { return m_data; }
    const Theme &theme() const { return m_theme; }
    /// Of the series or part number @p at.
    QColor colour(qsizetype at) const { return m_theme.series.at(at % m_theme.series.size()); }

signals:
    /// Somebody wants to see what the category or time number @p at stands for.
    void opened(qsizetype at);

private:
    ChartData m_data;
    const Theme &m_theme;
};

/// The canvas for the shape of @p data.
ChartCanvas *makeCanvas(const ChartData &data, const Theme &theme, QWidget *parent = nullptr);

// One maker a shape, each in the file of its name.
ChartCanvas *makeBarCanvas(const ChartData &data, const Theme &theme, QWidget *parent);
ChartCanvas *makeLineCanvas(const ChartData &data, const Theme &theme, QWidget *parent);
ChartCanvas *makeDonutCanvas(const ChartData &data, const Theme &theme, QWidget *parent);
ChartCanvas *makeFunnelCanvas(const ChartData &data, const Theme &theme, QWidget *parent);
ChartCanvas *makeGaugeCanvas(const ChartData &data, const Theme &theme, QWidget *parent);

} // namespace pulsedeck
