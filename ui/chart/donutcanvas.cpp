// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartwords.h"
#include "ui/chart/legend.h"

#include <QChart>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>
#include <QPieSeries>

#include <cmath>

namespace pulsedeck {
namespace {

/// Parts of a whole. The legend tells names, numbers and shares, so that colours only connect; where room is
/// short, names are cut and never numbers.
class DonutCanvas : public ChartCanvas {
    Q_DECLARE_TR_FUNCTIONS(Chart)
public:
    DonutCanvas(const ChartData &data, const Theme &theme, QWidget *parent) : ChartCanvas(data, theme, parent)
    {
        m_chart = makeChart();
        m_scene.addItem(m_chart);
    }

    QSize sizeHint() const override
    {
        const int legend = int(legendHeight(testAttribute(Qt::WA_Resized) ? width() : 720));
        return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 10 + legend};
    }

    void draw(QPainter &painter, const QRectF &area) override
    {
        const QList<LegendEntry> entries = legendEntries(area.width());
        const double legend = legendHeight(area.width());
        paintRing(painter, area.adjusted(0, 0, 0, -legend));
        const QList<QRectF> rects = legendRects(entries, font(), area.width());
        painter.setFont(font());
        for (qsizetype at = 0; at < entries.size(); ++at)
            paintLegendEntry(painter, rects.at(at).translated(area.left(), area.bottom() - legend + 4),
                             entries.at(at), theme());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintRing(painter, QRectF(rect()).adjusted(0, 0, 0, -legendHeight(width())));
    }

    void resizeEvent(QResizeEvent *event) override
    {
        delete m_legend;
        m_legend = new Legend(legendEntries(width()), false, theme(), this);
        const int legend = int(legendHeight(width()));
        m_legend->setGeometry(0, height() - legend + 4, width(), legend - 4);
        m_legend->show();
        updateGeometry();
        ChartCanvas::resizeEvent(event);
    }

private:
    QList<LegendEntry> legendEntries(double width) const
    {
        const ChartData::Series series = data().series.value(0);
        const QFontMetricsF metrics(font());
        QStringList names;
        QStringList numbers;
        QStringList bareNumbers;
        QList<qsizetype> places;
        double widest = 0;
        for (qsizetype at = 0; at < series.values.size(); ++at) {
            if (std::isnan(series.values.at(at)))
                continue;
            numbers << numberText(at, false);
            bareNumbers << numberText(at, true);
            names << data().categories.value(at);
            places << at;
            widest = qMax(widest, metrics.horizontalAdvance(names.last()));
        }
        const auto roomBeside = [&](const QStringList &texts) {
            double room = 1e6;
            for (const QString &text : texts)
                room = qMin(room, width - metrics.horizontalAdvance(text) - metrics.height() * 4);
            return room;
        };
        // Names say more than what is counted, which the title tells.
        if (widest > roomBeside(numbers))
            numbers = bareNumbers;
        names = chartwords::elidedApart(names, metrics, roomBeside(numbers));
        QList<LegendEntry> entries;
        for (qsizetype at = 0; at < names.size(); ++at)
            entries << LegendEntry {tr("%1: %2", "a name and its value").arg(names.at(at), numbers.at(at)),
                                    QPen(colour(places.at(at)), 1, Qt::NoPen)};
        return entries;
    }

    QString numberText(qsizetype at, bool isBare) const
    {
        const double value = data().series.value(0).values.at(at);
        if (data().unit == u'%')
            return chartwords::value(value, data().unit);
        const QString share = chartwords::share(value, chartwords::sum(data().series.value(0)));
        if (isBare)
            return tr("%1, %2", "a number and its share").arg(chartwords::value(value), share);
        //: A number and which share of all parts that is: "12 people, 25% of all".
        return tr("%1, %2 of all").arg(chartwords::value(value, data().unit), share);
    }

    double legendHeight(double width) const
    {
        return legendSize(legendEntries(width), font(), width).height() + 4;
    }

    void paintRing(QPainter &painter, const QRectF &area)
    {
        m_chart->resize(area.size());
        m_scene.setSceneRect(QRectF({}, area.size()));
        painter.setRenderHint(QPainter::Antialiasing);
        m_scene.render(&painter, area, m_scene.sceneRect());
    }

    /// The legend is ours: that of Qt Charts cuts numbers.
    QChart *makeChart() const
    {
        auto *pie = new QPieSeries;
        pie->setHoleSize(0.58);
        pie->setPieSize(0.96);
        const QList<double> values = data().series.value(0).values;
        for (qsizetype at = 0; at < values.size(); ++at) {
            QPieSlice *slice =
                pie->append(QString(), std::isnan(values.at(at)) ? 0 : qMax(0.0, values.at(at)));
            slice->setColor(colour(at));
            slice->setBorderColor(theme().base);
            slice->setBorderWidth(2);
        }
        auto *chart = new QChart;
        chart->addSeries(pie);
        chart->legend()->hide();
        chart->setBackgroundVisible(false);
        chart->setMargins({});
        return chart;
    }

    QGraphicsScene m_scene;
    QChart *m_chart = nullptr; ///< Of the scene.
    Legend *m_legend = nullptr;
};

} // namespace

ChartCanvas *makeDonutCanvas(const ChartData &data, const Theme &theme, QWidget *parent)
{
    return new DonutCanvas(data, theme, parent);
}

} // namespace pulsedeck
