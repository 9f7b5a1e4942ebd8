// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobitemsmodel.h"

#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static bool isTrouble(const JobItem &item)
{
    return item.isOver() && !item.isFine() && item.state != JobItem::State::Stopped;
}

void JobItemsModel::setItems(const QList<JobItem> &items)
{
    QList<JobItem> sorted = items;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const JobItem &a, const JobItem &b) { return isTrouble(a) && !isTrouble(b); });
    const bool isSameSize = sorted.size() == m_items.size();
    if (!isSameSize)
        beginResetModel();
    m_items = sorted;
    if (!isSameSize)
        endResetModel();
    else if (!m_items.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_items.size()) - 1, ColumnCount - 1));
}

int JobItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
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

QVariant JobItemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JobItem &item = m_items.at(index.row());
    if (role == Qt::DecorationRole && index.column() == Outcome && isTrouble(item))
        return icon(u"warning"_s, toneColour(Tone::Bad, QGuiApplication::palette()));
    if (role == Qt::ToolTipRole && !item.words.isEmpty())
        return plainToolTip(item.words);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return item.name;
    case Outcome:
        return itemStateText(item.state);
    default:
        return QString(item.words).replace(u'\n', u' ');
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
