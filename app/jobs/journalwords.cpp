// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/journalwords.h"

#include "app/table/names.h"
#include "app/values/format.h"
#include "app/values/leaving.h"
#include "app/values/phones.h"
#include "app/vocabulary/columntext.h"
#include "app/vocabulary/given.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

const Column *find(const QList<Column> &columns, const QString &key)
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&key](const Column &one) { return one.key == key; });
    return found == columns.end() ? nullptr : &*found;
}

/// Phones stand there as people read them: nothing of a journal is imported.
QString cellOf(const QString &text, JournalWords::For whom)
{
    static const QRegularExpression phone(u"^\\+\\d+( \\d+)+$"_s);
    return whom == JournalWords::For::People || phone.match(text).hasMatch() ? text : leaving::textCell(text);
}

QString textOf(const QJsonValue &value, const Column &column, const QJsonObject &row, JournalWords::For whom)
{
    const bool isShown = whom == JournalWords::For::People || column.kind == Kind::Phone;
    return isShown ? cellOf(format::display(value, column, row), whom)
                   : leaving::cell(value, format::meaningOf(column, row));
}

} // namespace

QString JournalWords::keyOf(std::optional<Scope> scope, const QString &operation)
{
    return scope ? scopeName(*scope) + u' ' + operation : operation;
}

/// What is called by its id is not known there.
void JournalWords::learnOperation(std::optional<Scope> scope, const QString &operation, const JobTools &tools)
{
    const QString key = keyOf(scope, operation);
    if (m_operations.contains(key))
        return;
    const QList<Scope> scopes = scope ? QList<Scope> {*scope} : allScopes();
    for (const Scope one : scopes) {
        const QString name = tools.factOf(one, operation).name;
        m_operations[key] = name;
        if (name != operation)
            return;
    }
}

void JournalWords::learn(const JournalEntry &entry, const JobTools &tools, Names *names)
{
    if (entry.staged && !m_lists.contains(entry.staged->place)) {
        const StagedRow &row = *entry.staged;
        List list;
        if (const auto resource = resourceAt(tools.resourcesOf(row.scope), row.list, row.way)) {
            list.columns = resource->columns;
            list.name = resource->name;
            for (const Action &action : resource->actions)
                list.operations.insert(action.id, action.operation);
        }
        m_lists.insert(row.place, list);
    }
    for (const StagedCell &cell : entry.staged ? entry.staged->cells : QList<StagedCell>()) {
        for (Column &column : m_lists[entry.staged->place].columns) {
            if (names && column.key == cell.field && column.refers)
                column = names->over({column}).first();
        }
    }
    for (const QString &operation : operationsOf(entry))
        learnOperation(entry.staged ? entry.staged->scope : entry.scope, operation, tools);
}

/// Of what was held up before anything was sent: what would have been.
QStringList JournalWords::operationsOf(const JournalEntry &entry) const
{
    if (!entry.operation.isEmpty())
        return {entry.operation};
    if (!entry.operations.isEmpty() || !entry.staged)
        return entry.operations;
    const QString operation = m_lists.value(entry.staged->place).operations.value(entry.staged->action);
    return operation.isEmpty() ? QStringList() : QStringList {operation};
}

QString JournalWords::operation(const JournalEntry &entry) const
{
    QStringList words;
    for (const QString &operation : operationsOf(entry))
        words << m_operations.value(keyOf(entry.staged ? entry.staged->scope : entry.scope, operation),
                                    operation);
    return words.isEmpty() ? entry.title : words.join(u"; "_s);
}

QString JournalWords::row(const JournalEntry &entry) const
{
    if (!entry.staged)
        return entry.name;
    const List list = m_lists.value(entry.staged->place);
    const Column *column = find(list.columns, list.name);
    return column && column->kind == Kind::Phone ? phones::shown(entry.name) : entry.name;
}

/// Of what its list has no column for the kind alone is known.
QString JournalWords::shown(const StagedRow &row, const StagedCell &cell, const QJsonValue &value,
                            For whom) const
{
    const List list = m_lists.value(row.place);
    const Column *known = find(list.columns, cell.field);
    if (isBlank(value) || (!known && cell.kind == Kind::Text))
        return cellOf(inOneLine(value), whom);
    const Column column {.key = cell.field, .title = cell.title, .kind = cell.kind};
    return textOf(value, known ? *known : column, row.row, whom);
}

/// What went with a row that was deleted.
QString JournalWords::wholeRow(const StagedRow &row, For whom) const
{
    QStringList values;
    const List list = m_lists.value(row.place);
    for (const Column &column : list.columns) {
        const QJsonValue value = column.value ? column.value(row.row) : valueAt(row.row, column.key);
        if (!isBlank(value) && !column.hidden)
            //: A column and its value.
            values << Tr::tr("%1: %2").arg(column.title, textOf(value, column, row.row, whom));
    }
    // Values that each account names itself have columns only while they are read.
    for (auto group = row.row.begin(); group != row.row.end(); ++group) {
        const QJsonObject members = group.value().toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            if (!isBlank(member.value()) && !find(list.columns, group.key() + u'.' + member.key()))
                values << Tr::tr("%1: %2").arg(member.key(), cellOf(inOneLine(member.value()), whom));
        }
    }
    return values.join(u"; "_s);
}

QList<JournalWords::Line> JournalWords::lines(const JournalEntry &entry, For whom) const
{
    QList<Line> lines;
    for (const RowChanges::Row &one : entry.rows.rows()) {
        if (one.values.isEmpty())
            lines << Line {cellOf(one.name, whom), {}, {}, cellOf(one.change(), whom)};
        for (const ValueChange &value : one.values)
            lines << Line {cellOf(one.name, whom), cellOf(value.field, whom), cellOf(value.before, whom),
                           cellOf(value.after, whom)};
    }
    const QString name = cellOf(row(entry), whom);
    if (entry.staged && entry.staged->kind == StagedRow::Kind::Remove)
        lines << Line {name, Tr::tr("Whole row"), wholeRow(*entry.staged, whom), {}};
    for (const StagedCell &cell : entry.staged ? entry.staged->cells : QList<StagedCell>())
        lines << Line {name, cellOf(cell.title, whom), shown(*entry.staged, cell, cell.before, whom),
                       shown(*entry.staged, cell, cell.after, whom)};
    return lines.isEmpty() ? QList<Line> {{name, {}, {}, {}}} : lines;
}

QString JournalWords::changes(const JournalEntry &entry) const
{
    QStringList parts;
    for (const StagedCell &cell : entry.staged ? entry.staged->cells : QList<StagedCell>())
        parts << changeText(cell.title, shown(*entry.staged, cell, cell.before, For::People),
                            shown(*entry.staged, cell, cell.after, For::People));
    return parts.join(u"; "_s);
}

} // namespace pulsedeck
