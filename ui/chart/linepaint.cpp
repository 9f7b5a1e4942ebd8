// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/linecanvas.h"

#include "ui/chart/chartwords.h"
#include "ui/chart/reduce.h"
#include "ui/chart/ticks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace pulsedeck {

/// From so many points on a line is drawn thin and solid.
constexpr qsizetype longLine = 120;

struct LineCanvas::Frame {
    QRectF plot;
    double from = 0; ///< Shown at the left border.
    double to = 1;
    QList<double> ticks;
    qsizetype first = 0; ///< Of the values that are shown, and one more on each side.
    QList<double> pixels; ///< Where they are.

    double x(double at) const { return plot.left() + (at - from) / (to - from) * plot.width(); }
    double y(double value) const
    {
        return plot.bottom() - (value - ticks.first()) / (ticks.last() - ticks.first()) * plot.height();
    }
};

LineCanvas::Frame LineCanvas::frame(const QRectF &area) const
{
    const QFontMetricsF metrics(font());
    Frame frame {.from = m_from,
                 .to = m_to,
                 .ticks = valueTicks(m_lowest, m_highest, 4, chartwords::isCounted(data()))};
    double widest = 0;
    for (const double tick : std::as_const(frame.ticks))
        widest = qMax(widest, metrics.horizontalAdvance(tickText(tick, frame)));
    frame.plot = area.adjusted(widest + 10, metrics.height() / 2 + 2, -10, -metrics.height() - 8);
    return frame;
}

QString LineCanvas::tickText(double tick, const Frame &frame) const
{
    return chartwords::tick(tick, frame.ticks.at(1) - frame.ticks.at(0), data().unit);
}

QRectF LineCanvas::plotArea() const
{
    const QRectF whole = rect();
    return frame(whole.adjusted(0, 0, 0, -legendHeight(width()))).plot;
}

QPen LineCanvas::pen(qsizetype number) const
{
    qsizetype compared = 0; // A comparison has the colour of what it is compared with.
    while (!data().series.at(compared).isComparison && compared < number)
        ++compared;
    const bool isComparison = data().series.at(number).isComparison;
    QColor colour = this->colour(isComparison ? number - compared : number);
    if (isComparison)
        colour.setAlphaF(0.55f);
    // Dashes and width take most of the time of a long line and tell nothing there.
    const bool isLong = m_x.size() > longLine;
    QPen pen(colour, isLong ? 1 : 2);
    if (isComparison && m_x.size() <= 10 * longLine)
        pen.setDashPattern(isLong ? QList<double> {6, 4} : QList<double> {3, 2});
    pen.setJoinStyle(isLong ? Qt::BevelJoin : Qt::RoundJoin);
    return pen;
}

/// Only for painting: hovering needs no more than frame() tells.
void LineCanvas::placeValues(Frame &frame) const
{
    const auto begin = std::lower_bound(m_x.begin(), m_x.end(), frame.from) - m_x.begin();
    const auto end = std::upper_bound(m_x.begin(), m_x.end(), frame.to) - m_x.begin();
    frame.first = qMax<qsizetype>(0, begin - 1);
    const qsizetype count = qMin<qsizetype>(m_x.size(), end + 1) - frame.first;
    frame.pixels.resize(count);
    const double perPixel = frame.plot.width() / (frame.to - frame.from);
    for (qsizetype i = 0; i < count; ++i)
        frame.pixels[i] = frame.plot.left() + (m_x.at(frame.first + i) - frame.from) * perPixel;
}

void LineCanvas::draw(QPainter &painter, const QRectF &area)
{
    const double legend = legendHeight(area.width());
    Frame frame = this->frame(area.adjusted(0, 0, 0, -legend));
    placeValues(frame);
    paintAxes(painter, frame);
    for (qsizetype number = data().series.size() - 1; number >= 0; --number) {
        if (isShown(number))
            paintSeries(painter, frame, number);
    }
    const QList<LegendEntry> entries = legendEntries();
    const QList<QRectF> rects = legendRects(entries, font(), area.width());
    for (qsizetype number = 0; number < entries.size(); ++number)
        paintLegendEntry(painter, rects.at(number).translated(area.left(), area.bottom() - legend + 4),
                         entries.at(number), theme(), isShown(number));
}

void LineCanvas::paintAxes(QPainter &painter, const Frame &frame) const
{
    painter.setFont(font());
    QColor grid = theme().border;
    grid.setAlphaF(0.6f);
    const double height = QFontMetricsF(font()).height();
    for (const double tick : frame.ticks) {
        const double y = frame.y(tick);
        painter.setPen(QPen(tick == 0 ? theme().border : grid, 1));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter.setPen(theme().muted);
        painter.drawText(QRectF(0, y - height / 2, frame.plot.left() - 6, height),
                         Qt::AlignRight | Qt::AlignVCenter, tickText(tick, frame));
    }
    paintNames(painter, frame);
}

/// As many names below the plot as have room beside each other.
void LineCanvas::paintNames(QPainter &painter, const Frame &frame) const
{
    const QFontMetricsF metrics(font());
    const int most = qMax(2, int(frame.plot.width() / (metrics.averageCharWidth() * 8)));
    QList<TimeTick> ticks;
    if (!data().times.isEmpty()) {
        ticks = timeTicks(qint64(frame.from), qint64(frame.to), most, chartwords::isOfWholeDays(data()));
    } else {
        const auto first = qint64(std::ceil(frame.from));
        const auto last = qint64(std::floor(frame.to));
        const qint64 step = qMax<qint64>(1, (last - first + most) / most);
        for (qint64 at = first; at <= last; at += step)
            ticks << TimeTick {at, data().categories.value(at)};
    }
    if (ticks.isEmpty() && !m_x.isEmpty())
        ticks << TimeTick {qint64(m_x.first()), chartwords::category(data(), 0)};
    double free = -1;
    for (const TimeTick &tick : std::as_const(ticks)) {
        const QString text = metrics.elidedText(tick.text, Qt::ElideRight, frame.plot.width() / 2);
        const double width = metrics.horizontalAdvance(text);
        const double x = frame.x(double(tick.at));
        const double left = qBound(0.0, x - width / 2, qMax(0.0, frame.plot.right() + 10 - width));
        painter.setPen(theme().border);
        painter.drawLine(QPointF(x, frame.plot.bottom()), QPointF(x, frame.plot.bottom() + 4));
        if (left < free)
            continue;
        painter.setPen(theme().muted);
        painter.drawText(QPointF(left, frame.plot.bottom() + 6 + metrics.ascent()), text);
        free = left + width + metrics.averageCharWidth();
    }
}

void LineCanvas::paintSeries(QPainter &painter, const Frame &frame, qsizetype number) const
{
    const ChartData::Series &series = data().series.at(number);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(frame.plot.adjusted(-3, -3, 3, 3));
    QColor shade = pen(number).color();
    shade.setAlphaF(0.16f);
    QList<double> values = series.values.mid(frame.first, frame.pixels.size());
    for (const qsizetype at : data().incomplete) {
        if (at >= frame.first && at - frame.first < values.size() && !series.isComparison)
            values[at - frame.first] = ChartData::gap;
    }
    for (const QPolygonF &piece : reduced(frame.pixels, values)) {
        QPolygonF line;
        line.reserve(piece.size() + 2);
        for (const QPointF &point : piece)
            line << QPointF(point.x(), frame.y(point.y()));
        if (data().shape == ChartData::Shape::Area && !series.isComparison && line.size() > 1) {
            QPolygonF area = line;
            area << QPointF(line.last().x(), frame.y(0)) << QPointF(line.first().x(), frame.y(0));
            painter.setPen(Qt::NoPen);
            painter.setBrush(shade);
            painter.drawPolygon(area);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen(number));
        painter.drawPolyline(line);
        // A second thin line beside the first looks like a thick one and takes a tenth of its time.
        if (m_x.size() > longLine && m_x.size() <= 10 * longLine && !series.isComparison)
            painter.drawPolyline(line.translated(0.4, 0.6));
        paintSigns(painter, line, number);
    }
    if (!series.isComparison)
        paintIncomplete(painter, frame, number);
    painter.restore();
}

/// What is not over is no fall of the line: hollow, and only dashes lead there.
void LineCanvas::paintIncomplete(QPainter &painter, const Frame &frame, qsizetype number) const
{
    const QList<double> &values = data().series.at(number).values;
    const auto place = [&](qsizetype at) { return QPointF(frame.x(m_x.at(at)), frame.y(values.at(at))); };
    QPen dashes = pen(number);
    dashes.setDashPattern({2, 2});
    for (const qsizetype at : data().incomplete) {
        if (at >= qMin(m_x.size(), values.size()) || std::isnan(values.at(at)))
            continue;
        painter.setPen(dashes);
        for (const qsizetype beside : {at - 1, at + 1}) {
            if (beside >= 0 && beside < qMin(m_x.size(), values.size()) && !std::isnan(values.at(beside)))
                painter.drawLine(place(beside), place(at));
        }
        paintSign(painter, place(at), number, theme().base, pen(number).color());
    }
}

/// On every value where there are few, on some where there are many: a value alone would be no line at all.
void LineCanvas::paintSigns(QPainter &painter, const QPolygonF &line, qsizetype number) const
{
    const double between = m_x.size() <= 40 ? 0 : 90;
    double next = line.first().x() + (line.size() > 1 ? between * (0.3 + 0.2 * double(number)) : 0);
    for (const QPointF &point : line) {
        if (point.x() < next)
            continue;
        paintSign(painter, point, number, pen(number).color(), theme().base);
        next = point.x() + between;
    }
}

void LineCanvas::paintEvent(QPaintEvent *)
{
    const QRectF whole = rect();
    const QRectF area = whole.adjusted(0, 0, 0, -legendHeight(width()));
    Frame frame = this->frame(area);
    if (m_picture.isNull()) {
        placeValues(frame);
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        paintAxes(painter, frame);
        for (qsizetype number = data().series.size() - 1; number >= 0; --number) {
            if (isShown(number))
                paintSeries(painter, frame, number);
        }
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (m_pressed && std::abs(m_pressed->x() - m_mouse.x()) >= 8) {
        QColor band = theme().accent;
        band.setAlphaF(0.18f);
        painter.fillRect(
            QRectF(QPointF(m_pressed->x(), frame.plot.top()), QPointF(m_mouse.x(), frame.plot.bottom()))
                .normalized(),
            band);
    }
    if (m_pointed >= 0)
        paintPoint(painter, frame);
    if (hasFocus()) {
        painter.setPen(QPen(theme().accent, 1, Qt::DotLine));
        painter.drawRect(frame.plot.adjusted(-4, -4, 4, 4));
    }
}

void LineCanvas::paintPoint(QPainter &painter, const Frame &frame) const
{
    const double x = frame.x(m_x.at(m_pointed));
    if (x < frame.plot.left() - 1 || x > frame.plot.right() + 1)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().muted, 1));
    painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    for (qsizetype number = 0; number < data().series.size(); ++number) {
        const double value = data().series.at(number).values.value(m_pointed, ChartData::gap);
        if (!isShown(number) || std::isnan(value))
            continue;
        painter.setPen(QPen(theme().base, 1.5));
        painter.setBrush(pen(number).color());
        painter.drawEllipse(QPointF(x, frame.y(value)), 4.5, 4.5);
    }
    paintCard(painter, frame);
}

/// All values at the point, beside it.
void LineCanvas::paintCard(QPainter &painter, const Frame &frame) const
{
    const QFontMetricsF metrics(font());
    QList<QPair<qsizetype, QString>> lines {{-1, chartwords::category(data(), m_pointed)}};
    for (qsizetype number = 0; number < data().series.size(); ++number) {
        const ChartData::Series &series = data().series.at(number);
        if (isShown(number))
            lines << qMakePair(
                number,
                tr("%1: %2", "a name and its value")
                    .arg(series.name.isEmpty() ? data().title : series.name,
                         chartwords::value(series.values.value(m_pointed, ChartData::gap), data().unit)));
    }
    double width = 0;
    for (auto &[number, text] : lines) {
        const double sign = number < 0 ? 0 : 20;
        text = metrics.elidedText(text, Qt::ElideMiddle, rect().width() - 24 - sign);
        width = qMax(width, metrics.horizontalAdvance(text) + sign);
    }
    const double x = frame.x(m_x.at(m_pointed));
    QRectF card(0, frame.plot.top(), width + 20, metrics.height() * double(lines.size()) + 12);
    card.moveLeft(x + 12 + card.width() <= rect().right() ? x + 12 : qMax(0.0, x - 12 - card.width()));
    painter.setPen(theme().border);
    painter.setBrush(theme().base);
    painter.drawRoundedRect(card, 5, 5);
    double y = card.top() + 6;
    for (const auto &[number, text] : std::as_const(lines)) {
        double left = card.left() + 10;
        if (number >= 0) {
            paintSign(painter, {left + 7, y + metrics.height() / 2}, number, pen(number).color(),
                      theme().base);
            left += 20;
        }
        painter.setPen(number < 0 ? theme().muted : theme().text);
        painter.drawText(QPointF(left, y + metrics.ascent()), text);
        y += metrics.height();
    }
}

} // namespace pulsedeck
