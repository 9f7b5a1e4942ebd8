// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/surveys/surveymodel.h"

#include "app/files/importindex.h"
#include "app/values/convert.h"
#include "app/vocabulary/columntext.h"
#include "ui/look/labels.h"

namespace pulsedeck {

SurveyModel::SurveyModel(const QList<Column> &columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(columns)
{
}

void SurveyModel::setRows(const QList<QJsonObject> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QJsonValue SurveyModel::value(int row, const Column &column) const
{
    return valueIn(m_rows.at(row), column);
}

int SurveyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SurveyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant SurveyModel::data(const QModelIndex &index, int role) const
{
    const Column &column = m_columns.at(index.column());
    const KindFacts &facts = factsOf(column.kind);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (facts.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != RawRole)
        return {};
    const QJsonValue value = this->value(index.row(), column);
    if (role == RawRole && facts.order == KindFacts::Order::Numbers)
        return format::toNumber(value).value_or(-1);
    if (role == RawRole && facts.order == KindFacts::Order::Moments)
        return format::toDateTime(value);
    const QString text = format::harmlessLine(format::display(value, column, m_rows.at(index.row())));
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant SurveyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Column &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole && !column.explanation.isEmpty())
        return plainToolTip(column.explanation);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (factsOf(column.kind).isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace pulsedeck
