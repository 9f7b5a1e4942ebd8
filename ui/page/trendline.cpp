// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/trendline.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace pulsedeck {

TrendLine::TrendLine(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TrendLine::setData(const ChartData &course)
{
    m_data = course;
    update();
}

QSize TrendLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 7, fontMetrics().height() * 3 / 2};
}

void TrendLine::paintEvent(QPaintEvent *)
{
    if (m_data.times.size() < 2)
        return;
    const QList<double> values = m_data.series.constFirst().values;
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const double value : values) {
        // A gap is no number and wins no comparison.
        low = value < low ? value : low;
        high = value > high ? value : high;
    }
    const QRectF area = QRectF(rect()).adjusted(2, 3, -4, -3);
    const double span = qMax<double>(1, m_data.times.first().msecsTo(m_data.times.last()));
    QPainterPath path;
    QPointF last;
    bool isOpen = false;
    for (qsizetype at = 0; at < values.size(); ++at) {
        const double across = m_data.times.first().msecsTo(m_data.times.at(at)) / span;
        const double up = high > low ? (values.at(at) - low) / (high - low) : 0.5;
        if (std::isnan(up)) {
            isOpen = false;
            continue;
        }
        last = {area.left() + across * area.width(), area.bottom() - up * area.height()};
        isOpen ? path.lineTo(last) : path.moveTo(last);
        isOpen = true;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = themeOf(palette()).accent;
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(last, 2.5, 2.5);
}

} // namespace pulsedeck
