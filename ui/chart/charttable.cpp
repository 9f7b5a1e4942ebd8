// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/charttable.h"
#include "app/values/leaving.h"
#include "app/values/zone.h"

#include "ui/chart/chartwords.h"
#include "ui/look/labels.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static QString seriesTitle(const ChartData &data, qsizetype at)
{
    const ChartData::Series &series = data.series.at(at);
    const QString name = series.name.isEmpty() ? data.title : series.name;
    return data.unit.isEmpty()
        ? name
        : chartwords::Tr::tr("%1 (%2)", "name of a series and its unit").arg(name, data.unit);
}

/// Each time begins a day; of hours a few do, too.
static bool isOfDays(const ChartData &data)
{
    return !data.times.isEmpty()
        && std::all_of(data.times.begin(), data.times.end(), [](const QDateTime &time) {
               return time == format::startOfDay(format::inZone(time).date());
           });
}

/// What stands in the first column.
static QString namesTitle(const ChartData &data)
{
    if (isOfDays(data))
        return chartwords::Tr::tr("Day");
    if (!data.times.isEmpty())
        return chartwords::Tr::tr("Time");
    return data.shape == ChartData::Shape::Funnel ? chartwords::Tr::tr("Step", "of a funnel")
                                                  : chartwords::Tr::tr("Name", "of what a chart counts");
}

ChartTable::ChartTable(const ChartData &data, QObject *parent)
    : QAbstractTableModel(parent), m_data(data), m_namesTitle(namesTitle(data))
{
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(chartwords::count(m_data));
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.series.size()) + 1;
}

double ChartTable::valueAt(const QModelIndex &index) const
{
    return m_data.series.at(index.column() - 1).values.value(index.row(), ChartData::gap);
}

static QVariant nameData(const QString &name, int role)
{
    if (role == Qt::DisplayRole)
        return name;
    return role == Qt::ToolTipRole ? plainToolTip(name) : QVariant();
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == 0)
        return nameData(chartwords::category(m_data, index.row()), role);
    if (role == Qt::DisplayRole)
        return chartwords::value(valueAt(index));
    if (role == Qt::UserRole && !std::isnan(valueAt(index)))
        return valueAt(index);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? m_namesTitle : seriesTitle(m_data, section - 1);
}

/// The cells as they leave the program, titles first.
static QList<QStringList> cells(const ChartData &data)
{
    const bool areDays = isOfDays(data);
    const auto nameOf = [&](qsizetype row) {
        if (data.times.isEmpty())
            return leaving::textCell(chartwords::category(data, row).simplified());
        const QDateTime &time = data.times.at(row);
        return areDays ? leaving::cell(format::inZone(time).date()) : leaving::cell(time);
    };
    QStringList head {namesTitle(data)};
    for (qsizetype at = 0; at < data.series.size(); ++at)
        head << leaving::textCell(seriesTitle(data, at).simplified());
    QList<QStringList> rows {head};
    for (qsizetype row = 0; row < chartwords::count(data); ++row) {
        QStringList line {nameOf(row)};
        for (const ChartData::Series &series : data.series)
            line << leaving::cell(series.values.value(row, ChartData::gap));
        rows << line;
    }
    return rows;
}

QString chartText(const ChartData &data)
{
    return leaving::tabbed(cells(data));
}

QByteArray chartCsv(const ChartData &data)
{
    return leaving::csv(cells(data));
}

} // namespace pulsedeck
