// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/addedmodel.h"

#include "app/jobs/staging.h"
#include "app/table/celloverlay.h"
#include "app/table/resourcemodel.h"
#include "app/values/format.h"
#include "app/vocabulary/given.h"
#include "ui/edit/stagededit.h"
#include "ui/look/icons.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using State = StagedRow::State;
using Mark = OverlaidCell::Mark;

static bool isAdded(const StagedRow *row)
{
    return row && row->kind == StagedRow::Kind::Create;
}

AddedModel::AddedModel(const Staging &staging, const QString &place, QObject *parent)
    : QAbstractTableModel(parent), m_staging(staging), m_place(place)
{
    for (const StagedRow &row : staging.rows()) {
        if (row.place == place && isAdded(&row))
            m_keys << row.key;
    }
    connect(&staging, &Staging::changed, this, [this](const QString &where, const QStringList &keys) {
        if (where == m_place)
            follow(keys);
    });
}

void AddedModel::setFields(const QList<FormField> &fields)
{
    beginResetModel();
    m_fields = fields;
    endResetModel();
}

void AddedModel::setNames(const QList<FormField> &fields)
{
    m_fields = fields;
    if (count() > 0)
        emit dataChanged(index(0, 0), index(count() - 1, columnCount() - 1));
}

const StagedRow *AddedModel::find(int row) const
{
    return row >= 0 && row < count() ? m_staging.find(m_place, m_keys.at(row)) : nullptr;
}

const StagedRow *AddedModel::find(const QString &key) const
{
    const StagedRow *row = m_staging.find(m_place, key);
    return isAdded(row) ? row : nullptr;
}

/// Thousands may come and go at once.
void AddedModel::follow(const QStringList &keys)
{
    QHash<QString, int> places;
    for (int at = 0; at < count(); ++at)
        places.insert(m_keys.at(at), at);
    const auto sent = m_sent.size();
    bool isAnyMade = false;
    QStringList fresh;
    QList<int> gone;
    QList<int> other;
    for (const QString &key : keys) {
        isAnyMade |= m_sent.contains(key) && !m_staging.find(m_place, key);
        const StagedRow *row = find(key);
        if (row && row->state == State::Sending)
            m_sent << key;
        else
            m_sent.remove(key);
        if (const int at = places.value(key, -1); at < 0 && row)
            fresh << key;
        else if (at >= 0)
            (row ? other : gone) << at;
    }
    if (!other.isEmpty()) {
        const auto [first, last] = std::minmax_element(other.cbegin(), other.cend());
        emit dataChanged(index(*first, 0), index(*last, columnCount() - 1));
    }
    drop(gone);
    append(fresh);
    if (!gone.isEmpty() || !fresh.isEmpty() || m_sent.size() != sent)
        emit countChanged();
    if (isAnyMade)
        emit made();
}

/// Those beside each other in one go, from the last one on.
void AddedModel::drop(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (qsizetype at = 0; at < rows.size();) {
        const int last = rows.at(at);
        int first = last;
        while (++at < rows.size() && rows.at(at) == first - 1)
            --first;
        beginRemoveRows({}, first, last);
        m_keys.remove(first, last - first + 1);
        endRemoveRows();
    }
}

/// What stood in the empty row stands in the first of them now; another empty one comes behind the last.
void AddedModel::append(const QStringList &keys)
{
    if (keys.isEmpty())
        return;
    const int first = count();
    beginInsertRows({}, first + 1, first + int(keys.size()));
    m_keys << keys;
    endInsertRows();
    emit dataChanged(index(first, 0), index(first, columnCount() - 1));
}

int AddedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_fields.isEmpty() ? 0 : count() + 1;
}

int AddedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

QString cellText(const FormField &field, const QJsonValue &value)
{
    const auto choice = std::find_if(field.choices.begin(), field.choices.end(), [&](const StatusWord &one) {
        return !isBlank(value) && format::toText(one.code) == format::toText(value);
    });
    if (choice != field.choices.end())
        return choice->text;
    if (value.isBool())
        return format::display(value, {Kind::YesNo});
    return shownIn(field, value).replace(u'\n', u", "_s);
}

QJsonValue AddedModel::value(const QModelIndex &index) const
{
    const FormField &field = m_fields.at(index.column());
    const StagedRow *row = find(index.row());
    const StagedCell *cell = row ? row->cell(field.key) : nullptr;
    return cell ? cell->after : field.value;
}

QString AddedModel::noteOf(const StagedRow &row, const FormField &field) const
{
    if (needsDecision(row))
        return tr("Not added. %1").arg(row.words);
    if (row.state == State::Sending)
        return tr("This row is being added.");
    if (isLacking(row, field))
        return tr("“%1” is needed before the row can be added.").arg(field.title);
    return tr("This row is to be added; it waits to be saved.");
}

QVariant AddedModel::look(const StagedRow &row, const FormField &field, int role) const
{
    if (role != ResourceModel::MarkRole)
        return noteOf(row, field);
    const bool lacks = isLacking(row, field) && row.state != State::Sending;
    const bool isToldHere = needsDecision(row) && field.key == m_fields.first().key;
    if (lacks || isToldHere)
        return int(Mark::Trouble);
    if (!row.cell(field.key))
        return int(Mark::None);
    return int(row.state == State::Sending ? Mark::Sending : Mark::Changed);
}

QVariant AddedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StagedRow *row = find(index.row());
    const FormField &field = m_fields.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (!row && index.column() == 0)
            return tr("Type or paste rows here");
        return row ? cellText(field, value(index)) : QString();
    case Qt::ForegroundRole:
        return row ? QVariant() : QGuiApplication::palette().brush(QPalette::PlaceholderText);
    case Qt::AccessibleTextRole:
        return row ? QVariant() : QVariant(tr("Empty row: %1").arg(field.title));
    case ResourceModel::MarkRole:
    case ResourceModel::NoteRole:
    case Qt::AccessibleDescriptionRole:
        return row ? look(*row, field, role) : QVariant();
    default:
        return {};
    }
}

QVariant AddedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DecorationRole)
            return section < count() ? QVariant(icon(u"add"_s)) : QVariant();
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    }
    if (section < 0 || section >= m_fields.size())
        return {};
    const FormField &field = m_fields.at(section);
    if (role == Qt::DisplayRole)
        //: The title of a column that has to be filled in
        return field.required ? tr("%1 *").arg(field.title) : field.title;
    if (role == Qt::ToolTipRole && field.required)
        return tr("Has to be filled in");
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags AddedModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace pulsedeck
