// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartwords.h"
#include "ui/chart/plotcanvas.h"

#include <QCoreApplication>
#include <QLegend>
#include <QPieSeries>

#include <cmath>

namespace pulsedeck {
namespace {

/// Parts of a whole. The legend tells names, numbers and shares, so that colours only connect.
class DonutCanvas : public PlotCanvas {
    Q_DECLARE_TR_FUNCTIONS(Chart)
public:
    DonutCanvas(const ChartData &data, const Theme &theme, QWidget *parent) : PlotCanvas(data, theme, parent)
    {
        const ChartData::Series series = data.series.value(0);
        const double whole = chartwords::sum(series);
        auto *pie = new QPieSeries;
        pie->setHoleSize(0.58);
        pie->setPieSize(0.92);
        for (qsizetype at = 0; at < series.values.size(); ++at) {
            const double value = series.values.at(at);
            if (std::isnan(value))
                continue;
            const QString words = tr("%1: %2 (%3)", "a name, its number and its share")
                                      .arg(data.categories.value(at), chartwords::value(value, data.unit),
                                           chartwords::share(value, whole));
            QPieSlice *slice = pie->append(chartwords::label(words, 60), qMax(0.0, value));
            slice->setColor(colour(at));
            slice->setBorderColor(theme.base);
            slice->setBorderWidth(2);
            connect(slice, &QPieSlice::hovered, this, [this, words](bool on) { tell(on, words); });
        }
        chart().addSeries(pie);
        chart().legend()->setVisible(true);
        chart().legend()->setAlignment(Qt::AlignRight);
    }
};

} // namespace

ChartCanvas *makeDonutCanvas(const ChartData &data, const Theme &theme, QWidget *parent)
{
    return new DonutCanvas(data, theme, parent);
}

} // namespace pulsedeck
