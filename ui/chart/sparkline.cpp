// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/sparkline.h"

#include "ui/chart/chartwords.h"
#include "ui/chart/reduce.h"
#include "ui/look/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pulsedeck {

static QList<double> known(const QList<double> &values)
{
    QList<double> all = values;
    all.removeIf([](double value) { return std::isnan(value); });
    return all;
}

void paintSparkline(QPainter &painter, const QRectF &area, const QList<double> &values, const QColor &colour,
                    const QList<double> &places)
{
    const QList<double> all = known(values);
    if (all.isEmpty())
        return;
    constexpr double dot = 1.8;
    const QRectF inside = area.adjusted(dot + 0.5, dot + 0.5, -dot - 0.5, -dot - 0.5);
    const auto [low, high] = std::minmax_element(all.begin(), all.end());
    const double span = *high - *low;
    QList<double> pixels;
    for (qsizetype i = 0; i < values.size(); ++i)
        pixels << inside.left()
                + inside.width() * places.value(i, double(i) / double(qMax<qsizetype>(1, values.size() - 1)));
    const auto place = [&](const QPointF &point) {
        const double part = span > 0 ? (point.y() - *low) / span : 0.5;
        return QPointF(point.x(), inside.bottom() - part * inside.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPointF last;
    for (const QPolygonF &piece : reduced(pixels, values)) {
        QPolygonF line;
        for (const QPointF &point : piece)
            line << place(point);
        painter.drawPolyline(line);
        last = line.last();
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(last, dot, dot);
    painter.restore();
}

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setCourse(const ChartData &course)
{
    QList<double> places;
    for (const QDateTime &time : course.times) {
        const double span = qMax(1.0, double(course.times.first().msecsTo(course.times.last())));
        places << double(course.times.first().msecsTo(time)) / span;
    }
    setValues(course.series.isEmpty() ? QList<double>() : course.series.first().values);
    m_places = places;
}

void Sparkline::setValues(const QList<double> &values)
{
    m_places.clear();
    m_values = values;
    const QList<double> all = known(values);
    if (!all.isEmpty()) {
        const auto [low, high] = std::minmax_element(all.begin(), all.end());
        setAccessibleDescription(chartwords::Tr::tr("From %1 to %2; lowest %3, highest %4")
                                     .arg(chartwords::value(all.first()), chartwords::value(all.last()),
                                          chartwords::value(*low), chartwords::value(*high)));
    }
    update();
}

QSize Sparkline::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSparkline(painter, rect(), m_values, themeOf(palette()).series.first(), m_places);
}

} // namespace pulsedeck
