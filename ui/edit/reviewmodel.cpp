// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/reviewmodel.h"

#include "app/jobs/staging.h"
#include "app/values/leaving.h"
#include "ui/edit/stagededit.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ReviewModel::ReviewModel(const JobTools &tools, Names *names, QObject *parent)
    : QAbstractTableModel(parent), m_tools(tools), m_words(tools, names)
{
    reload();
}

void ReviewModel::reload()
{
    beginResetModel();
    m_lines.clear();
    for (const StagedRow &row : m_tools.staging.rows())
        addLines(row);
    endResetModel();
}

QString ReviewModel::shown(const StagedRow &row, const StagedCell &cell, const QJsonValue &value)
{
    const QString text = m_words.shown(row, cell, value);
    return text.isEmpty() ? tr("empty") : text;
}

static QString stateText(const StagedRow &row)
{
    switch (row.state) {
    case StagedRow::State::Waiting:
        return {};
    case StagedRow::State::Sending:
        return ReviewModel::tr("Is being saved");
    case StagedRow::State::Refused:
        return ReviewModel::tr("Refused. %1").arg(row.words);
    case StagedRow::State::Conflict:
        return row.kind == StagedRow::Kind::Create ? row.words
                                                   : ReviewModel::tr("Somebody changed this row meanwhile");
    case StagedRow::State::Gone:
        return ReviewModel::tr("The row is not there any more");
    case StagedRow::State::Unknown:
        return row.words;
    case StagedRow::State::Incomplete:
        return ReviewModel::tr("Cannot be saved yet. %1").arg(row.words);
    }
    return {};
}

/// Of a row that is there already: what mine would be instead of.
QStringList ReviewModel::replaced(const StagedRow &row)
{
    QStringList parts;
    for (const StagedCell &cell : row.state == StagedRow::State::Conflict ? row.cells : QList<StagedCell>()) {
        if (!cell.now.isUndefined())
            parts << changeText(cell.title, shown(row, cell, cell.now), shown(row, cell, cell.after));
    }
    return parts.isEmpty() ? parts : QStringList {parts.join(u"; "_s)};
}

void ReviewModel::addLines(const StagedRow &row)
{
    if (row.kind == StagedRow::Kind::Remove)
        return m_lines.append({row, {}, tr("to be deleted"), stateText(row)});
    if (row.kind == StagedRow::Kind::Create) {
        QStringList cells;
        for (const StagedCell &cell : row.cells)
            cells << tr("%1: %2", "a field and its value").arg(cell.title, shown(row, cell, cell.after));
        return m_lines.append(
            {row, {}, cells.join(u"; "_s), (QStringList {stateText(row)} + replaced(row)).join(u' ')});
    }
    for (const StagedCell &cell : row.cells) {
        Line line {row, shown(row, cell, cell.before), shown(row, cell, cell.after), stateText(row)};
        line.row.cells = {cell};
        if (row.state == StagedRow::State::Conflict && !cell.now.isUndefined())
            line.state = tr("Now: %1 (somebody changed it; before: %2, yours: %3)")
                             .arg(shown(row, cell, cell.now), line.before, line.after);
        m_lines << line;
    }
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString fieldText(const StagedRow &row)
{
    switch (row.kind) {
    case StagedRow::Kind::Edit:
        return row.cells.first().title;
    case StagedRow::Kind::Create:
        return ReviewModel::tr("New row");
    case StagedRow::Kind::Remove:
        return ReviewModel::tr("Whole row");
    }
    return {};
}

static QString textOf(const ReviewModel::Line &line, int column)
{
    switch (column) {
    case ReviewModel::Place:
        return line.row.placeName;
    case ReviewModel::Row:
        return line.row.name;
    case ReviewModel::Field:
        return fieldText(line.row);
    case ReviewModel::Before:
        return line.before;
    case ReviewModel::After:
        return line.after;
    default:
        return line.state;
    }
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    const bool isTrouble = needsDecision(line.row) || isIncomplete(line.row);
    if (role == Qt::DisplayRole)
        return textOf(line, index.column()).replace(u'\n', u' ');
    if (role == Qt::ToolTipRole)
        return plainToolTip(textOf(line, index.column()));
    if (role == Qt::DecorationRole && isTrouble && index.column() == State)
        return icon(u"warning"_s, toneColour(Tone::Bad, QGuiApplication::palette()));
    return {};
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Place:
        return tr("List");
    case Row:
        return tr("Row");
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return tr("State");
    }
}

/// Words and states as they are seen, values as other programs read them.
static QString toldText(const ReviewModel::Line &line, int column, CellWords &words)
{
    const bool isValue = column == ReviewModel::Before || column == ReviewModel::After;
    if (!isValue || line.row.kind != StagedRow::Kind::Edit)
        return leaving::textCell(textOf(line, column));
    const StagedCell &cell = line.row.cells.first();
    return words.told(line.row, cell, column == ReviewModel::Before ? cell.before : cell.after);
}

QString ReviewModel::text() const
{
    QList<QStringList> lines;
    for (const Line &line : m_lines) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << toldText(line, column, m_words);
        lines << cells;
    }
    return leaving::tabbed(lines);
}

} // namespace pulsedeck
