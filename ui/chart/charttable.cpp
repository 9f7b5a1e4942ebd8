// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/charttable.h"
#include "app/values/leaving.h"
#include "app/values/zone.h"

#include "ui/chart/chartwords.h"

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

ChartTable::ChartTable(const ChartData &data, QObject *parent) : QAbstractTableModel(parent), m_data(data) { }

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

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == 0)
        return role == Qt::DisplayRole ? chartwords::category(m_data, index.row()) : QVariant();
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
    return section == 0 ? chartwords::Tr::tr("Name", "of what a chart counts")
                        : seriesTitle(m_data, section - 1);
}

/// The cells as they leave the program, titles first.
static QList<QStringList> cells(const ChartData &data)
{
    QStringList head {chartwords::Tr::tr("Name", "of what a chart counts")};
    for (qsizetype at = 0; at < data.series.size(); ++at)
        head << leaving::textCell(seriesTitle(data, at).simplified());
    QList<QStringList> rows {head};
    for (qsizetype row = 0; row < chartwords::count(data); ++row) {
        const QString name = data.times.isEmpty()
            ? chartwords::category(data, row).simplified()
            : format::inZone(data.times.at(row)).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
        QStringList line {leaving::textCell(name)};
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
