// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/recipientsmodel.h"

#include "app/values/addresses.h"
#include "app/values/convert.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace pulsedeck {

void RecipientsModel::setSearch(const RecipientSearch *search)
{
    m_search = search;
    reset();
    if (!search)
        return;
    connect(search, &RecipientSearch::cleared, this, &RecipientsModel::reset);
    connect(search, &RecipientSearch::added, this, [this](int from, int count) {
        beginInsertRows({}, from, from + count - 1);
        m_count = from + count;
        endInsertRows();
    });
    connect(search, &RecipientSearch::changed, this,
            [this](int row) { emit dataChanged(index(row, 0), index(row, Totals)); });
}

void RecipientsModel::reset()
{
    beginResetModel();
    m_count = m_search ? int(m_search->people().size()) : 0;
    endResetModel();
}

int RecipientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RecipientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Totals + 1;
}

/// Signs mark exceptions.
static QIcon signOf(Tone tone)
{
    if (tone == Tone::Bad || tone == Tone::Warning)
        return icon(tone == Tone::Bad ? u"error"_s : u"warning"_s, toneColour(tone, QApplication::palette()));
    return {};
}

QVariant RecipientsModel::data(const QModelIndex &index, int role) const
{
    const emails::Recipient &one = at(index.row());
    if (role == Qt::DecorationRole && index.column() == Outcome)
        return signOf(emails::outcomeTone(one));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Address:
        return format::harmlessLine(addresses::shown(one.address));
    case Outcome:
        return format::harmlessLine(emails::outcomeText(one));
    case Totals:
        return emails::totalsText(one);
    }
    return {};
}

QVariant RecipientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address:
        return tr("Address");
    case Outcome:
        return tr("What became of it");
    case Totals:
        return tr("Over all campaigns");
    }
    return {};
}

void RecipientsFilter::setGroup(emails::RecipientGroup group)
{
    m_group = group;
    invalidateFilter();
}

bool RecipientsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return emails::isOf(static_cast<RecipientsModel *>(sourceModel())->at(row), m_group);
}

} // namespace pulsedeck
