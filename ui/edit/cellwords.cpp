// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/cellwords.h"

#include "app/operations/picks.h"
#include "app/table/names.h"
#include "app/values/leaving.h"
#include "app/vocabulary/columntext.h"
#include "app/vocabulary/given.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

CellWords::Place &CellWords::placeOf(const StagedRow &row)
{
    if (const auto known = m_places.find(row.place); known != m_places.end())
        return *known;
    const auto resource = resourceAt(m_tools.resourcesOf(row.scope), row.list, row.way);
    return *m_places.insert(
        row.place, resource ? Place {resource->columns + resource->details, resource->actions} : Place());
}

/// Of one row of the list for all: which fields there are, and what they offer, is the same.
QList<FormField> CellWords::fieldsOf(const StagedRow &row)
{
    Place &place = placeOf(row);
    if (!place.fields.contains(row.action)) {
        const auto action = std::find_if(place.actions.begin(), place.actions.end(),
                                         [&row](const Action &one) { return one.id == row.action; });
        ActionContext context;
        context.columns = place.columns;
        if (row.kind != StagedRow::Kind::Create)
            context.rows = {row.row};
        QList<FormField> fields;
        if (action != place.actions.end()) {
            fields = pulsedeck::fieldsOf(*action, context, row.scope, m_tools.client.contract());
            fields = operations::withPicks(fields, m_tools.factOf(row.scope, action->operation),
                                           m_tools.resourcesOf);
        }
        place.fields.insert(row.action, fields);
    }
    const QList<FormField> fields = place.fields.value(row.action);
    return m_names ? m_names->over(fields) : fields;
}

Column CellWords::columnOf(const StagedRow &row, const StagedCell &cell)
{
    const QList<Column> &columns = placeOf(row).columns;
    const auto shown = std::find_if(columns.begin(), columns.end(),
                                    [&cell](const Column &one) { return one.key == cell.field; });
    if (shown != columns.end())
        return m_names ? m_names->over({*shown}).first() : *shown;
    Column column {.key = cell.field, .title = cell.title, .kind = cell.kind};
    if (cell.kind != Kind::Text)
        return column;
    for (const FormField &field : fieldsOf(row)) {
        if (field.key != cell.field)
            continue;
        column.kind = kindOf(field);
        column.words = field.choices;
    }
    return column;
}

/// Several values of one cell stand behind each other.
static QString inOneLine(const QJsonValue &value, const Column &column,
                         const std::function<QString(const QJsonValue &)> &text)
{
    if (!value.isArray() || column.kind == Kind::Tags || column.kind == Kind::Entries)
        return text(value);
    QStringList parts;
    for (const QJsonValue part : value.toArray())
        parts << text(part);
    return parts.join(u", "_s);
}

QString CellWords::shown(const StagedRow &row, const StagedCell &cell, const QJsonValue &value)
{
    const Column column = columnOf(row, cell);
    const QString text = inOneLine(
        value, column, [&](const QJsonValue &part) { return format::display(part, column, row.row); });
    return text == format::nothing ? QString() : text;
}

QString CellWords::told(const StagedRow &row, const StagedCell &cell, const QJsonValue &value)
{
    const Column column = columnOf(row, cell);
    return inOneLine(value, column, [&](const QJsonValue &part) {
        return leaving::cell(part, format::meaningOf(column, row.row));
    });
}

} // namespace pulsedeck
