// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/chart/chartcanvas.h"
#include "ui/chart/legend.h"

#include <QPixmap>
#include <QSet>

class QToolButton;

namespace pulsedeck {

/// Lines and areas, over categories or over time. Painted here and not by Qt Charts, which takes seconds for
/// what people scroll through: many values are reduced to what the pixels can show, the plot is kept as a
/// picture, and only what follows the mouse is painted anew.
///
/// Mouse: hover tells all values of a point, dragging zooms in, a double click shows everything; Ctrl and the
/// wheel zoom, too. Keys: Left, Right, Home, End move the point, Return opens it as a click does; +, -
/// and 0 zoom.
class LineCanvas : public ChartCanvas {
    Q_OBJECT
public:
    LineCanvas(const ChartData &data, const Theme &theme, QWidget *parent);

    void draw(QPainter &painter, const QRectF &area) override;
    QSize sizeHint() const override;

    void setShown(qsizetype series, bool shown);
    bool isShown(qsizetype series) const { return !m_hidden.contains(series); }
    /// 1: as it is; 0.5: half of what is shown, around the point.
    void zoom(double factor);
    void showAll();
    bool isZoomed() const;
    /// The point whose values are told; -1: none.
    qsizetype pointed() const { return m_pointed; }
    void point(qsizetype at);
    /// "12 Mar 2026: Sent 10; Opened 4"
    QString pointedText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Where things are in an area of some size, for the shown part of the data.
    struct Frame;
    Frame frame(const QRectF &area) const;
    void placeValues(Frame &frame) const;
    void paintAxes(QPainter &painter, const Frame &frame) const;
    void paintNames(QPainter &painter, const Frame &frame) const;
    void paintSeries(QPainter &painter, const Frame &frame, qsizetype number) const;
    void paintSigns(QPainter &painter, const QPolygonF &line, qsizetype number) const;
    void paintIncomplete(QPainter &painter, const Frame &frame, qsizetype number) const;
    QString tickText(double tick, const Frame &frame) const;
    void paintPoint(QPainter &painter, const Frame &frame) const;
    void paintCard(QPainter &painter, const Frame &frame) const;
    QPen pen(qsizetype number) const;
    QRectF plotArea() const;
    QList<LegendEntry> legendEntries() const;
    double legendHeight(double width) const;
    /// Never less than the way between three points: nothing could be seen.
    void setRange(double from, double to);
    void forgetPicture();
    void measure();
    qsizetype nearest(double x) const;

    QList<double> m_x; ///< Milliseconds since the epoch, or numbers of categories.
    double m_from = 0;
    double m_to = 1;
    QSet<qsizetype> m_hidden;
    double m_lowest = 0; ///< Of what is shown.
    double m_highest = 0;
    qsizetype m_pointed = -1;
    std::optional<QPointF> m_pressed;
    QPointF m_mouse;
    Legend *m_legend = nullptr;
    QToolButton *m_showAll;
    QPixmap m_picture;
};

} // namespace pulsedeck
