// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartwords.h"
#include "ui/chart/legend.h"
#include "ui/chart/ticks.h"
#include "ui/look/labels.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace pulsedeck {
namespace {

/// Bar and StackedBar. Bars lie when their names are long or many. Painted here and not by Qt Charts, which
/// knows neither units at its bars nor two ends of a name.
class BarCanvas : public ChartCanvas {
    Q_DECLARE_TR_FUNCTIONS(Chart)
public:
    BarCanvas(const ChartData &data, const Theme &theme, QWidget *parent)
        : ChartCanvas(data, theme, parent), m_isStacked(data.shape == ChartData::Shape::StackedBar),
          m_isLying(isLying(data)), m_shown(qMin<qsizetype>(data.categories.size(), mostBars)),
          m_hasLabels(!m_isStacked && data.series.size() * m_shown <= 24)
    {
        if (data.series.size() > 1)
            m_legend = new Legend(legendEntries(), false, theme, this);
    }

    QSize sizeHint() const override
    {
        const int line = fontMetrics().height();
        const qsizetype lines = m_shown * (m_isStacked ? 1 : qMax<qsizetype>(1, data().series.size()));
        const int plot = m_isLying ? int(line * (double(lines) * 1.7 + 2)) : line * 13;
        const int legend = int(legendHeight(testAttribute(Qt::WA_Resized) ? width() : 720));
        return {fontMetrics().averageCharWidth() * 50, plot + legend};
    }

    void draw(QPainter &painter, const QRectF &area) override
    {
        const double legend = legendHeight(area.width());
        paintBars(painter, area.adjusted(0, 0, 0, -legend));
        const QList<LegendEntry> entries = legendEntries();
        const QList<QRectF> rects = legendRects(entries, font(), area.width());
        for (qsizetype at = 0; at < entries.size(); ++at)
            paintLegendEntry(painter, rects.at(at).translated(area.left(), area.bottom() - legend + 4),
                             entries.at(at), theme());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBars(painter, plotArea());
    }

    void resizeEvent(QResizeEvent *event) override
    {
        if (m_legend) {
            const int legend = int(legendHeight(width()));
            m_legend->setGeometry(0, height() - legend + 4, width(), legend - 4);
            updateGeometry();
        }
        ChartCanvas::resizeEvent(event);
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        const qsizetype at = numberAt(frame(plotArea()), event->position());
        if (event->button() != Qt::LeftButton || at < 0)
            return ChartCanvas::mousePressEvent(event);
        emit opened(at);
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return ChartCanvas::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(wordsAt(help->pos())), this);
        return true;
    }

private:
    struct Frame {
        QRectF plot;
        QList<double> ticks;
        double labels = 0; ///< How wide the widest one at a bar is.

        double part(double value) const { return (value - ticks.first()) / (ticks.last() - ticks.first()); }
    };

    static bool isLying(const ChartData &data)
    {
        return data.categories.size() * data.series.size() > 8
            || std::any_of(data.categories.begin(), data.categories.end(),
                           [](const QString &name) { return name.size() > 12; });
    }

    double valueAt(qsizetype series, qsizetype at) const
    {
        return data().series.at(series).values.value(at, ChartData::gap);
    }

    /// Its name and sum; rates have none.
    QList<LegendEntry> legendEntries() const
    {
        QList<LegendEntry> entries;
        for (qsizetype at = 0; at < data().series.size() && data().series.size() > 1; ++at) {
            const ChartData::Series &series = data().series.at(at);
            const QString text = data().unit == u'%'
                ? series.name
                : tr("%1: %2", "a name and its value")
                      .arg(series.name, chartwords::value(chartwords::sum(series), data().unit));
            entries << LegendEntry {text, QPen(colour(at), 1, Qt::NoPen)};
        }
        return entries;
    }

    double legendHeight(double width) const
    {
        const double height = legendSize(legendEntries(), font(), width).height();
        return height > 0 ? height + 4 : 0;
    }

    QRectF plotArea() const { return QRectF(rect()).adjusted(0, 0, 0, -legendHeight(width())); }

    /// The lowest and the highest end of a bar that is shown.
    QPair<double, double> ends() const
    {
        QPair<double, double> ends {0, 0};
        for (qsizetype at = 0; at < m_shown; ++at) {
            double sum = 0;
            for (qsizetype series = 0; series < data().series.size(); ++series) {
                const double value = valueAt(series, at);
                sum = (m_isStacked ? sum : 0) + (std::isnan(value) ? 0 : value);
                ends = {qMin(ends.first, sum), qMax(ends.second, sum)};
            }
        }
        return ends;
    }

    Frame frame(const QRectF &area) const
    {
        const QFontMetricsF metrics(font());
        const auto [lowest, highest] = ends();
        Frame frame {.ticks = valueTicks(lowest, highest, 4, chartwords::isCounted(data()))};
        double widest = 0;
        for (const double tick : std::as_const(frame.ticks))
            widest = qMax(widest, metrics.horizontalAdvance(tickText(tick, frame)));
        for (qsizetype at = 0; at < m_shown && m_hasLabels; ++at) {
            for (qsizetype series = 0; series < data().series.size(); ++series)
                frame.labels = qMax(frame.labels, metrics.horizontalAdvance(label(series, at)) + 6);
        }
        if (m_isLying) {
            double names = 0;
            for (qsizetype at = 0; at < m_shown; ++at)
                names = qMax(names, metrics.horizontalAdvance(nameAt(at)));
            names = qMin(names + 2, area.width() * 0.45);
            frame.plot =
                area.adjusted(names + 10, 0, -qMax(frame.labels, widest / 2) - 2, -metrics.height() - 6);
        } else {
            frame.plot = area.adjusted(widest + 10, m_hasLabels ? metrics.height() + 2 : metrics.height() / 2,
                                       -4, -metrics.height() - 6);
        }
        return frame;
    }

    QString nameAt(qsizetype at) const { return chartwords::shortened(chartwords::category(data(), at)); }
    QString label(qsizetype series, qsizetype at) const
    {
        return chartwords::value(valueAt(series, at), data().unit);
    }
    QString tickText(double tick, const Frame &frame) const
    {
        return chartwords::tick(tick, frame.ticks.at(1) - frame.ticks.at(0), data().unit);
    }

    /// Along the names, how much room one has.
    double slot(const Frame &frame) const
    {
        return (m_isLying ? frame.plot.height() : frame.plot.width()) / double(qMax<qsizetype>(1, m_shown));
    }

    /// Stacked ones begin where the ones before end.
    QRectF bar(const Frame &frame, qsizetype series, qsizetype at) const
    {
        double from = 0;
        for (qsizetype below = 0; below < series && m_isStacked; ++below)
            from += std::isnan(valueAt(below, at)) ? 0 : valueAt(below, at);
        const double value = valueAt(series, at);
        const double to = from + (std::isnan(value) ? 0 : value);
        const double beside = m_isStacked ? 1 : double(data().series.size());
        const double thick = slot(frame) * (beside > 1 ? 0.8 : 0.62) / beside;
        const double edge = slot(frame) * (double(at) + 0.5) - thick * beside / 2
            + (m_isStacked ? 0 : thick * double(series));
        const QRectF &plot = frame.plot;
        const QRectF box = m_isLying
            ? QRectF(QPointF(plot.left() + frame.part(from) * plot.width(), plot.top() + edge),
                     QPointF(plot.left() + frame.part(to) * plot.width(), plot.top() + edge + thick))
            : QRectF(QPointF(plot.left() + edge, plot.bottom() - frame.part(to) * plot.height()),
                     QPointF(plot.left() + edge + thick, plot.bottom() - frame.part(from) * plot.height()));
        return box.normalized();
    }

    void paintBars(QPainter &painter, const QRectF &area) const
    {
        const Frame frame = this->frame(area);
        painter.setFont(font());
        paintAxis(painter, frame);
        paintNames(painter, frame, area);
        for (qsizetype at = 0; at < m_shown; ++at) {
            for (qsizetype series = 0; series < data().series.size(); ++series) {
                if (std::isnan(valueAt(series, at)))
                    continue;
                const QRectF box = bar(frame, series, at);
                const bool isHollow = data().incomplete.contains(at);
                painter.setPen(isHollow ? QPen(colour(series), 1.5, Qt::DashLine) : QPen(theme().base, 1));
                painter.setBrush(isHollow ? QBrush(Qt::NoBrush) : QBrush(colour(series)));
                painter.drawRect(box);
                if (m_hasLabels)
                    paintLabel(painter, box, label(series, at));
            }
        }
    }

    void paintLabel(QPainter &painter, const QRectF &box, const QString &text) const
    {
        const QFontMetricsF metrics(font());
        const double width = metrics.horizontalAdvance(text);
        painter.setPen(theme().text);
        if (m_isLying)
            painter.drawText(
                QRectF(box.right() + 5, box.center().y() - metrics.height() / 2, width + 2, metrics.height()),
                Qt::AlignVCenter | Qt::AlignLeft, text);
        else
            painter.drawText(QRectF(box.center().x() - width / 2 - 1, box.top() - metrics.height() - 1,
                                    width + 2, metrics.height()),
                             Qt::AlignCenter, text);
    }

    void paintAxis(QPainter &painter, const Frame &frame) const
    {
        const double line = QFontMetricsF(font()).height();
        const QRectF &plot = frame.plot;
        QColor grid = theme().border;
        grid.setAlphaF(0.6f);
        double free = -1e9;
        for (const double tick : frame.ticks) {
            painter.setPen(QPen(tick == 0 ? theme().border : grid, 1));
            const double x = plot.left() + frame.part(tick) * plot.width();
            const double y = plot.bottom() - frame.part(tick) * plot.height();
            if (m_isLying)
                painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            else
                painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            painter.setPen(theme().muted);
            const QString text = tickText(tick, frame);
            const double half = QFontMetricsF(font()).horizontalAdvance(text) / 2;
            if (m_isLying && x - half > free) {
                painter.drawText(QRectF(x - half - 1, plot.bottom() + 4, 2 * half + 2, line), Qt::AlignCenter,
                                 text);
                free = x + half + 6;
            } else if (!m_isLying) {
                painter.drawText(QRectF(plot.left() - 206, y - line / 2, 200, line),
                                 Qt::AlignRight | Qt::AlignVCenter, text);
            }
        }
    }

    void paintNames(QPainter &painter, const Frame &frame, const QRectF &area) const
    {
        const QFontMetricsF metrics(font());
        const double room = m_isLying ? frame.plot.left() - area.left() - 8 : slot(frame) - 6;
        QStringList names;
        for (qsizetype at = 0; at < m_shown; ++at)
            names << (metrics.horizontalAdvance(nameAt(at)) > room
                          ? chartwords::shortened(chartwords::bareCategory(data(), at))
                          : nameAt(at));
        names = chartwords::elidedApart(names, metrics, room);
        painter.setPen(theme().text);
        for (qsizetype at = 0; at < m_shown; ++at) {
            const double along = slot(frame) * double(at);
            if (m_isLying)
                painter.drawText(QRectF(area.left(), frame.plot.top() + along, room, slot(frame)),
                                 Qt::AlignRight | Qt::AlignVCenter, names.at(at));
            else
                painter.drawText(
                    QRectF(frame.plot.left() + along, frame.plot.bottom() + 4, slot(frame), metrics.height()),
                    Qt::AlignCenter, names.at(at));
        }
    }

    /// Of the bar there, or of the one in whose row or column it is; -1: of none.
    qsizetype numberAt(const Frame &frame, const QPointF &place) const
    {
        const double along = m_isLying ? place.y() - frame.plot.top() : place.x() - frame.plot.left();
        const auto at = qsizetype(std::floor(along / qMax(1.0, slot(frame))));
        return at < m_shown ? at : -1;
    }

    /// Of the bar there; also beside short ones, which are hard to hit.
    QString wordsAt(const QPointF &place) const
    {
        const Frame frame = this->frame(plotArea());
        const qsizetype at = numberAt(frame, place);
        if (at < 0)
            return {};
        QStringList lines;
        for (qsizetype series = 0; series < data().series.size(); ++series) {
            const QString name = data().series.size() > 1
                ? tr("%1, %2", "a category and a series")
                      .arg(chartwords::category(data(), at), data().series.at(series).name)
                : chartwords::category(data(), at);
            lines << tr("%1: %2", "a name and its value").arg(name, label(series, at));
            if (bar(frame, series, at).contains(place))
                return lines.last();
        }
        return lines.join(u'\n');
    }

    bool m_isStacked;
    bool m_isLying;
    qsizetype m_shown;
    bool m_hasLabels;
    Legend *m_legend = nullptr;
};

} // namespace

ChartCanvas *makeBarCanvas(const ChartData &data, const Theme &theme, QWidget *parent)
{
    return new BarCanvas(data, theme, parent);
}

} // namespace pulsedeck
