// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/oneway.h"

#include "app/vocabulary/celledit.h"

#include <algorithm>

namespace pulsedeck {

namespace {

bool becomesEmpty(const StagedCell &cell)
{
    return isBlank(cell.after);
}

/// The form of a row that holds what is to be taken back.
QList<FormField> fieldsNow(const StagedRow &back, const JobTools &tools)
{
    const auto resource = resourceAt(tools.resourcesOf(back.scope), back.list, back.way);
    const QList<Action> actions = resource ? resource->actions : QList<Action>();
    const auto action = std::find_if(actions.begin(), actions.end(),
                                     [&](const Action &one) { return one.id == back.action; });
    if (action == actions.end())
        return {};
    QJsonObject row = back.row;
    for (const StagedCell &cell : back.cells)
        row[cell.field] = cell.before;
    ActionContext context;
    context.rows = {row};
    context.columns = resource->columns;
    return fieldsOf(*action, context, back.scope, tools.client.contract());
}

} // namespace

int dropOneWay(StagedRow &back, const JobTools &tools)
{
    if (std::none_of(back.cells.begin(), back.cells.end(), becomesEmpty))
        return 0;
    const QList<FormField> fields = fieldsNow(back, tools);
    return int(back.cells.removeIf([&](const StagedCell &cell) {
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const FormField &one) { return one.key == cell.field; });
        return field != fields.end() && becomesEmpty(cell) && !complaintOf(cell.after, *field).isEmpty();
    }));
}

} // namespace pulsedeck
