// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartwords.h"
#include "ui/chart/plotcanvas.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCoreApplication>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace pulsedeck {
namespace {

/// Bar and StackedBar. Bars lie when their names are long or many.
class BarCanvas : public PlotCanvas {
    Q_DECLARE_TR_FUNCTIONS(Chart)
public:
    BarCanvas(const ChartData &data, const Theme &theme, QWidget *parent)
        : PlotCanvas(data, theme, parent), m_stacked(data.shape == ChartData::Shape::StackedBar),
          m_lying(isLying(data)), m_shown(qMin<qsizetype>(data.categories.size(), mostBars))
    {
        QAbstractBarSeries *bars = makeSeries();
        for (qsizetype at = 0; at < data.series.size(); ++at)
            bars->append(makeSet(at));
        bars->setBarWidth(0.62);
        bars->setLabelsVisible(!m_stacked && data.series.size() * m_shown <= 24);
        bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
        bars->setLabelsPrecision(12);
        chart().addSeries(bars);
        addAxes(*bars);
        connect(bars, &QAbstractBarSeries::hovered, this, [this, bars](bool on, int bar, QBarSet *set) {
            tell(on, words(bars->barSets().indexOf(set), category(bar)));
        });
        if (m_lying) {
            const qsizetype lines = m_shown * (m_stacked ? 1 : data.series.size());
            setHeight(int(fontMetrics().height() * (lines * 1.7 + 3)));
        }
    }

private:
    static bool isLying(const ChartData &data)
    {
        return data.categories.size() > 8
            || std::any_of(data.categories.begin(), data.categories.end(),
                           [](const QString &name) { return name.size() > 12; });
    }

    QAbstractBarSeries *makeSeries() const
    {
        if (m_stacked)
            return m_lying ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                           : new QStackedBarSeries;
        return m_lying ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries) : new QBarSeries;
    }

    /// Lying bars are counted from below.
    qsizetype category(qsizetype bar) const { return m_lying ? m_shown - 1 - bar : bar; }

    /// Its name and sum; rates have none.
    QString legendText(const ChartData::Series &series) const
    {
        if (data().unit == u'%')
            return series.name;
        const QString sum = chartwords::value(chartwords::sum(series), data().unit);
        return tr("%1: %2", "a name and its value").arg(series.name, sum);
    }

    QBarSet *makeSet(qsizetype number) const
    {
        const ChartData::Series &series = data().series.at(number);
        auto *set = new QBarSet(chartwords::label(legendText(series), 60));
        for (qsizetype bar = 0; bar < m_shown; ++bar) {
            const double value = series.values.value(category(bar), ChartData::gap);
            set->append(std::isnan(value) ? 0 : std::round(value * 100) / 100);
        }
        set->setColor(colour(number));
        set->setBorderColor(theme().base);
        set->setLabelColor(theme().text);
        set->setLabelFont(font());
        return set;
    }

    void addAxes(QAbstractBarSeries &bars)
    {
        auto *names = new QBarCategoryAxis;
        for (qsizetype bar = 0; bar < m_shown; ++bar)
            names->append(uniqueName(*names, category(bar)));
        style(*names);
        names->setLabelsColor(theme().text);
        names->setGridLineVisible(false);
        chart().addAxis(names, m_lying ? Qt::AlignLeft : Qt::AlignBottom);
        bars.attachAxis(names);
        // Room for the label behind the longest bar.
        bars.attachAxis(addValueAxis(m_lying ? Qt::AlignBottom : Qt::AlignLeft, highest() * 1.12));
    }

    /// The axis takes every name only once.
    QString uniqueName(const QBarCategoryAxis &names, qsizetype at) const
    {
        QString name = chartwords::label(data().categories.at(at), 26);
        while (name.isEmpty() || const_cast<QBarCategoryAxis &>(names).categories().contains(name))
            name += QChar(QChar::Nbsp);
        return name;
    }

    double highest() const
    {
        if (!m_stacked)
            return chartwords::maximum(data());
        double highest = 0;
        for (qsizetype at = 0; at < m_shown; ++at) {
            double sum = 0;
            for (const ChartData::Series &series : data().series) {
                const double value = series.values.value(at, ChartData::gap);
                sum += std::isnan(value) ? 0 : value;
            }
            highest = qMax(highest, sum);
        }
        return highest;
    }

    QString words(qsizetype number, qsizetype at) const
    {
        const ChartData::Series &series = data().series.at(number);
        const QString value = chartwords::value(series.values.value(at, ChartData::gap), data().unit);
        const QString name = data().series.size() > 1
            ? tr("%1, %2", "a category and a series").arg(data().categories.value(at), series.name)
            : data().categories.value(at);
        return tr("%1: %2", "a name and its value").arg(name, value);
    }

    bool m_stacked;
    bool m_lying;
    qsizetype m_shown;
};

} // namespace

ChartCanvas *makeBarCanvas(const ChartData &data, const Theme &theme, QWidget *parent)
{
    return new BarCanvas(data, theme, parent);
}

} // namespace pulsedeck
