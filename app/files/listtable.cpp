// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/files/listtable.h"

#include "app/table/resourcemodel.h"

#include <numeric>

namespace pulsedeck {

static FileTable withoutRows(const ResourceModel &model, const QList<int> &columns)
{
    QList<Column> chosen;
    for (const int column : columns)
        chosen << model.columns().at(column);
    return {.title = model.resource().title, .columns = columnsForFile(chosen), .rows = model.seenRows()};
}

FileTable tableOf(const ResourceModel &model, const QList<int> &columns, const QList<int> &places)
{
    FileTable table = withoutRows(model, columns);
    const QList<int> shown = model.shownRows();
    table.order.reserve(places.size());
    for (const int place : places)
        table.order << shown.at(place);
    return table;
}

FileTable tableOf(const ResourceModel &model, const QList<int> &columns)
{
    FileTable table = withoutRows(model, columns);
    table.order = model.shownRows();
    if (table.order.size() == table.rows.size())
        return table;
    table.order.resize(table.rows.size());
    std::iota(table.order.begin(), table.order.end(), 0);
    return table;
}

} // namespace pulsedeck
