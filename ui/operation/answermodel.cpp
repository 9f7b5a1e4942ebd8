// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/operation/answermodel.h"

#include "app/table/resourcemodel.h"
#include "app/values/leaving.h"
#include "app/vocabulary/columntext.h"

#include <QJsonDocument>

namespace pulsedeck {

AnswerModel::AnswerModel(operations::Answer answer, QObject *parent)
    : QAbstractTableModel(parent), m_answer(std::move(answer))
{
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answer.rows.size());
}

int AnswerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answer.columns.size());
}

static QString nestedText(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// What sorts: numbers as numbers, days as days, all else as it reads.
static QVariant sortable(const QJsonValue &value, Kind kind)
{
    if (factsOf(kind).order == KindFacts::Order::Moments)
        return format::toDateTime(value);
    const auto number = format::toNumber(value);
    return number ? QVariant(*number) : QVariant(format::toText(value));
}

QJsonValue AnswerModel::value(const QJsonObject &row, const Column &column) const
{
    return column.value ? column.value(row) : valueAt(row, column.key);
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    const Column &column = m_answer.columns.at(index.column());
    const QJsonObject row = rowAt(index.row());
    const QJsonValue value = this->value(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return value.isArray() && column.kind == Kind::Json ? nestedText(value)
                                                            : format::display(value, column, row);
    case CellRole:
        return leaving::cell(value, format::meaningOf(column, row));
    case Qt::TextAlignmentRole:
        return int((factsOf(column.kind).isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ResourceModel::RawRole:
        return sortable(value, column.kind);
    case ResourceModel::ColumnKindRole:
        return int(column.kind);
    case ResourceModel::ToneRole: {
        const StatusWord *word = format::statusWord(column, value);
        return int(word ? word->tone : Tone::Neutral);
    }
    default:
        return {};
    }
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_answer.columns.at(section).title;
}

} // namespace pulsedeck
