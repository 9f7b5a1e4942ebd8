// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartwords.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace pulsedeck {
namespace {

/// How much of a limit is used: half a ring that fills up, the share inside, the numbers below.
class GaugeCanvas : public ChartCanvas {
    Q_DECLARE_TR_FUNCTIONS(Chart)
public:
    GaugeCanvas(const ChartData &data, const Theme &theme, QWidget *parent) : ChartCanvas(data, theme, parent)
    {
        setToolTip(words().toHtmlEscaped());
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 34, fontMetrics().height() * 9};
    }

    void draw(QPainter &painter, const QRectF &area) override
    {
        painter.setRenderHint(QPainter::Antialiasing);
        const double line = QFontMetricsF(font()).height();
        const double radius = qMin(area.width() / 2, area.height() - line * 1.6) - 2;
        const double thick = radius * 0.22;
        const QPointF middle(area.center().x(), area.top() + radius + 2);
        const QRectF ring = QRectF(middle.x() - radius, middle.y() - radius, radius * 2, radius * 2)
                                .adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2);
        drawArc(painter, ring, thick, theme().border, 1);
        drawArc(painter, ring, thick, filling(), qBound(0.0, share(), 1.0));

        painter.setPen(theme().text);
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.6);
        large.setWeight(QFont::DemiBold);
        painter.setFont(large);
        painter.drawText(QRectF(ring.left(), middle.y() - line * 2.2, ring.width(), line * 2.2),
                         Qt::AlignCenter, inside());
        painter.setFont(font());
        painter.drawText(QRectF(area.left(), middle.y() + line * 0.3, area.width(), line * 1.3),
                         Qt::AlignHCenter | Qt::AlignTop, words());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        draw(painter, rect());
    }

private:
    double value() const { return data().series.value(0).values.value(0, ChartData::gap); }
    double share() const
    {
        return std::isnan(data().limit) || data().limit <= 0 || std::isnan(value()) ? 0
                                                                                    : value() / data().limit;
    }

    /// The words say it as well: nearly full and over the limit are written out.
    QColor filling() const
    {
        return share() >= 1 ? theme().bad : share() >= 0.9 ? theme().warning : colour(0);
    }

    static void drawArc(QPainter &painter, const QRectF &ring, double thick, const QColor &colour,
                        double part)
    {
        constexpr int half = 180 * 16;
        painter.setPen(QPen(colour, thick, Qt::SolidLine, Qt::FlatCap));
        painter.setBrush(Qt::NoBrush);
        if (part > 0)
            painter.drawArc(ring, half, -int(half * part));
    }

    QString inside() const
    {
        return std::isnan(data().limit) ? chartwords::value(value(), data().unit)
                                        : chartwords::share(value(), data().limit);
    }

    QString words() const
    {
        if (std::isnan(data().limit))
            return data().categories.value(0);
        const QString used =
            tr("%1 of %2").arg(chartwords::value(value()), chartwords::value(data().limit, data().unit));
        if (share() >= 1)
            return tr("%1: the limit is reached").arg(used);
        return share() >= 0.9 ? tr("%1: nearly used up").arg(used) : used;
    }
};

} // namespace

ChartCanvas *makeGaugeCanvas(const ChartData &data, const Theme &theme, QWidget *parent)
{
    return new GaugeCanvas(data, theme, parent);
}

} // namespace pulsedeck
