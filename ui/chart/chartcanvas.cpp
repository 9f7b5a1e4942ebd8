// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartcanvas.h"

namespace pulsedeck {

ChartCanvas::ChartCanvas(const ChartData &data, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_data(data), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

ChartCanvas *makeCanvas(const ChartData &data, const Theme &theme, QWidget *parent)
{
    switch (data.shape) {
    case ChartData::Shape::Bar:
    case ChartData::Shape::StackedBar:
        return makeBarCanvas(data, theme, parent);
    case ChartData::Shape::Area:
    case ChartData::Shape::Line:
        return makeLineCanvas(data, theme, parent);
    case ChartData::Shape::Funnel:
        return makeFunnelCanvas(data, theme, parent);
    case ChartData::Shape::Donut:
        return makeDonutCanvas(data, theme, parent);
    case ChartData::Shape::Gauge:
        return makeGaugeCanvas(data, theme, parent);
    }
    return makeBarCanvas(data, theme, parent);
}

} // namespace pulsedeck
