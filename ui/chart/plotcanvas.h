// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/chart/chartcanvas.h"

#include <QChart>

class QChartView;
class QValueAxis;

namespace pulsedeck {

/// What the shapes that Qt Charts draws have in common: its look, its tooltips, its way into a file.
class PlotCanvas : public ChartCanvas {
    Q_OBJECT
public:
    PlotCanvas(const ChartData &data, const Theme &theme, QWidget *parent);

    void draw(QPainter &painter, const QRectF &area) override;
    QSize sizeHint() const override { return {m_width, m_height}; }

protected:
    QChart &chart() { return *m_chart; }
    void setHeight(int height) { m_height = height; }
    /// An axis for values from 0 to a little more than the largest one.
    QValueAxis *addValueAxis(Qt::Alignment where, double maximum);
    void style(QAbstractAxis &axis);
    /// Shows @p text at the mouse while something is hovered.
    void tell(bool hovered, const QString &text);

private:
    QChart *m_chart;
    QChartView *m_view;
    int m_width;
    int m_height;
};

} // namespace pulsedeck
