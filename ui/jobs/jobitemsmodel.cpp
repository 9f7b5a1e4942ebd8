// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobitemsmodel.h"

#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace pulsedeck {

void JobItemsModel::setRows(const JobRows &rows)
{
    const bool isSameSize = rows.count() == m_rows.count();
    if (!isSameSize)
        beginResetModel();
    m_rows = rows;
    if (!isSameSize)
        endResetModel();
    else if (m_rows.count() > 0)
        emit dataChanged(index(0, 0), index(m_rows.count() - 1, ColumnCount - 1));
}

int JobItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int JobItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString itemStateText(JobItem::State state)
{
    switch (state) {
    case JobItem::State::Waiting:
        return JobItemsModel::tr("Waiting");
    case JobItem::State::Sent:
        return JobItemsModel::tr("On its way");
    case JobItem::State::Done:
        return JobItemsModel::tr("Done");
    case JobItem::State::Same:
        return JobItemsModel::tr("Was so already");
    case JobItem::State::Refused:
        return JobItemsModel::tr("Refused");
    case JobItem::State::Conflict:
        return JobItemsModel::tr("Changed by somebody else");
    case JobItem::State::Gone:
        return JobItemsModel::tr("Not there any more");
    case JobItem::State::Unknown:
        return JobItemsModel::tr("Unknown");
    case JobItem::State::Stopped:
        return JobItemsModel::tr("Not sent");
    }
    return {};
}

static QString outcomeText(const JobRows::Row &row)
{
    switch (row.fate) {
    case JobRows::Fate::AsSent:
        return itemStateText(row.state);
    case JobRows::Fate::Arrived:
        return JobItemsModel::tr("Imported");
    case JobRows::Fate::Pending:
        return JobItemsModel::tr("Sent");
    case JobRows::Fate::Refused:
        return itemStateText(JobItem::State::Refused);
    }
    return {};
}

QVariant JobItemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JobRows::Row row = m_rows.row(index.row());
    if (role == Qt::DecorationRole && index.column() == Outcome && row.isTrouble())
        return icon(u"warning"_s, toneColour(Tone::Bad, QGuiApplication::palette()));
    if (role == Qt::ToolTipRole && !row.words.isEmpty())
        return plainToolTip(row.words);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.name;
    case Outcome:
        return outcomeText(row);
    default:
        return QString(row.words).replace(u'\n', u' ');
    }
}

QVariant JobItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Row");
    case Outcome:
        return tr("Outcome");
    default:
        return tr("Reason", "why a row was not done");
    }
}

} // namespace pulsedeck
