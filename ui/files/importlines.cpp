// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/importlines.h"

#include "app/files/importchanges.h"
#include "app/values/convert.h"

namespace pulsedeck {

void ImportLines::show(const ImportPlan &plan, const ImportKind &kind, ImportLine::State state)
{
    beginResetModel();
    m_kind = kind;
    m_lines.clear();
    for (const ImportLine &line : plan.lines) {
        if (line.state == state)
            m_lines << line;
    }
    endResetModel();
}

int ImportLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ImportLines::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QString ImportLines::whatOf(const ImportLine &line) const
{
    if (line.state == ImportLine::State::Refused)
        return line.reason;
    QStringList changes;
    // Of a new row all that it will have.
    for (const ValueChange &value : importedRow(m_kind, line.row).values) {
        if (line.state == ImportLine::State::New)
            changes << tr("%1: %2").arg(value.field, value.after);
    }
    for (const ImportLine::Change &change : line.changes) {
        changes << (change.before.isEmpty()
                        //: A field and the value that it gets.
                        ? tr("%1: %2").arg(change.field, change.after)
                        //: A field, the value that it has, and the one that it gets.
                        : tr("%1: %2 → %3").arg(change.field, change.before, change.after));
    }
    if (line.state != ImportLine::State::Same && !line.remark.isEmpty())
        changes << line.remark;
    if (!line.leftOut.isEmpty())
        //: What a line goes without, and why
        changes << tr("without %1").arg(line.leftOut);
    return changes.join(QStringLiteral("; "));
}

QVariant ImportLines::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ImportLine &line = m_lines.at(index.row());
    switch (index.column()) {
    case 0:
        return role == Qt::DisplayRole ? QVariant(line.number) : QVariant();
    case 1:
        return format::oneLine(importedName(m_kind, line.row));
    default:
        return format::oneLine(whatOf(line));
    }
}

QVariant ImportLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0:
        return tr("Line", "of a file");
    case 1:
        return tr("Row");
    default:
        return tr("What changes, or why it is refused");
    }
}

} // namespace pulsedeck
