// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartwords.h"
#include "ui/chart/plotcanvas.h"

#include <QCategoryAxis>
#include <QCoreApplication>
#include <QLegendMarker>
#include <QLineSeries>
#include <QValueAxis>

#include <cmath>

namespace pulsedeck {
namespace {

/// Lines differ in their dashes too, not in their colours alone. A gap in the values is a gap in the line.
class LineCanvas : public PlotCanvas {
    Q_DECLARE_TR_FUNCTIONS(Chart)
public:
    LineCanvas(const ChartData &data, const Theme &theme, QWidget *parent) : PlotCanvas(data, theme, parent)
    {
        auto *names = makeNames();
        chart().addAxis(names, Qt::AlignBottom);
        QValueAxis *values = addValueAxis(Qt::AlignLeft, chartwords::maximum(data) * 1.05);
        for (qsizetype number = 0; number < data.series.size(); ++number) {
            for (QLineSeries *piece : pieces(number)) {
                chart().addSeries(piece);
                piece->attachAxis(names);
                piece->attachAxis(values);
                // The pieces of one line share the marker of the first.
                for (QLegendMarker *marker : chart().legend()->markers(piece))
                    marker->setVisible(!piece->name().isEmpty());
                connect(piece, &QXYSeries::hovered, this, [this, number](const QPointF &point, bool on) {
                    tell(on, words(number, qRound(point.x())));
                });
            }
        }
    }

private:
    /// As many names as have room beside each other, evenly spread.
    QCategoryAxis *makeNames()
    {
        const qsizetype count = data().categories.size();
        auto *axis = new QCategoryAxis;
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setRange(-0.5, double(count) - 0.5);
        qsizetype longest = 1;
        for (const QString &name : data().categories)
            longest = qMax(longest, qMin<qsizetype>(name.size(), 16));
        const qsizetype fitting = qBound(qsizetype(2), 46 / (longest + 3), qsizetype(12));
        const qsizetype step = qMax<qsizetype>(1, (count + fitting - 1) / fitting);
        for (qsizetype at = (step - 1) / 2; at < count; at += step) {
            QString name = chartwords::label(data().categories.at(at), 16);
            while (axis->categoriesLabels().contains(name))
                name += QChar(QChar::Nbsp);
            axis->append(name, double(at));
        }
        style(*axis);
        axis->setGridLineVisible(false);
        return axis;
    }

    QLineSeries *makePiece(qsizetype number, const QString &name) const
    {
        static const Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
        auto *piece = new QLineSeries;
        piece->setName(name);
        QPen pen(colour(number), 2);
        pen.setStyle(dashes[number % 4]);
        piece->setPen(pen);
        piece->setMarkerSize(4);
        piece->setPointsVisible(data().categories.size() <= 40);
        return piece;
    }

    QList<QLineSeries *> pieces(qsizetype number) const
    {
        const ChartData::Series &series = data().series.at(number);
        QList<QLineSeries *> made {makePiece(number, chartwords::label(series.name, 40))};
        for (qsizetype at = 0; at < series.values.size(); ++at) {
            const double value = series.values.at(at);
            if (!std::isnan(value))
                made.last()->append(double(at), value);
            else if (made.last()->count() > 0)
                made << makePiece(number, {});
        }
        return made;
    }

    QString words(qsizetype number, qsizetype at) const
    {
        const ChartData::Series &series = data().series.at(number);
        return tr("%1, %2: %3", "a category, a series and the value")
            .arg(data().categories.value(at), series.name,
                 chartwords::value(series.values.value(at, ChartData::gap), data().unit));
    }
};

} // namespace

ChartCanvas *makeLineCanvas(const ChartData &data, const Theme &theme, QWidget *parent)
{
    return new LineCanvas(data, theme, parent);
}

} // namespace pulsedeck
