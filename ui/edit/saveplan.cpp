// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/saveplan.h"

#include "app/jobs/journal.h"
#include "app/jobs/newrows.h"
#include "app/jobs/oneway.h"
#include "app/jobs/rowlookup.h"
#include "app/vocabulary/celledit.h"
#include "ui/edit/changesbar.h"
#include "ui/edit/reviewdialog.h"

#include <algorithm>

namespace pulsedeck {

namespace {

/// So many rows tell how many calls the others take.
constexpr qsizetype sampleSize = 50;
constexpr int callsPerSecond = 10;

ActionContext contextOf(const StagedRow &row, const Resource &resource, const Action &action,
                        const Contract &contract)
{
    ActionContext context;
    if (row.kind != StagedRow::Kind::Create)
        context.rows = {row.row};
    context.columns = resource.columns;
    for (const StagedCell &cell : row.cells) {
        Column column;
        column.key = cell.field;
        column.title = cell.title;
        context.columns << column;
    }
    context.fields = fieldsOf(action, context, row.scope, contract);
    context.initial = initialValues(context.fields);
    for (const StagedCell &cell : row.cells)
        context.initial[cell.field] = cell.before;
    context.values = row.valuesOver(context.initial);
    return context;
}

int callsFor(const QList<StagedRow> &rows, const Resource &resource, const Action &action,
             const Contract &contract)
{
    const StagedRow::Kind kind = rows.first().kind;
    const qsizetype most = rowsACall(action, kind);
    if (kind == StagedRow::Kind::Remove)
        return int((rows.size() + most - 1) / most);
    QList<StagedRow> alone = rows;
    if (most > 1 && rows.size() > 1)
        alone.removeIf([&action](const StagedRow &row) { return !goesAlone(row, action); });
    const qsizetype together = rows.size() - alone.size();
    const QList<StagedRow> sample = alone.mid(0, sampleSize);
    qsizetype calls = 0;
    for (const StagedRow &row : sample)
        calls += action.requests(contextOf(row, resource, action, contract)).size();
    return int((together + most - 1) / most + calls * alone.size() / qMax<qsizetype>(1, sample.size()));
}

/// Of what is changed in @p row that which the service would take back.
int puttingBack(const StagedRow &row, const JobTools &tools)
{
    StagedRow back = putBack(row);
    return changesIn(row) - dropOneWay(back, tools);
}

/// Of @p rows those that can be made anew when @p action has deleted them.
int comingBack(const QList<StagedRow> &rows, const Action &action, const JobTools &tools)
{
    return int(std::count_if(rows.begin(), rows.end(), [&](const StagedRow &row) {
        ActionContext context;
        context.rows = {row.row};
        const QList<Request> requests = action.requests(context);
        const OperationFact fact = tools.factOf(row.scope, action.operation);
        return requests.size() == 1 && fact.inverse && fact.inverse({requests.first(), {}, row.row});
    }));
}

} // namespace

SavePlan planOf(const QList<StagedRow> &rows, const JobTools &tools)
{
    SavePlan plan;
    plan.rows = int(rows.size());
    QHash<QString, QList<StagedRow>> groups;
    for (const StagedRow &row : rows) {
        plan.changes += changesIn(row);
        plan.canBeUndone += row.kind == StagedRow::Kind::Edit ? puttingBack(row, tools) : 0;
        groups[row.place + u'\0' + row.action] << row;
    }
    for (const QList<StagedRow> &group : std::as_const(groups)) {
        const StagedRow &first = group.first();
        const auto resource = resourceAt(tools.resourcesOf(first.scope), first.list, first.way);
        const QList<Action> actions = resource ? resource->actions : QList<Action>();
        const auto action = std::find_if(actions.begin(), actions.end(),
                                         [&](const Action &one) { return one.id == first.action; });
        if (action == actions.end())
            continue;
        if (first.kind == StagedRow::Kind::Remove)
            plan.canBeUndone += comingBack(group, *action, tools);
        plan.calls += callsFor(group, *resource, *action, tools.client.contract());
        const bool isNew = first.kind == StagedRow::Kind::Create;
        const QString keyField = isNew ? keyFieldOf(*resource, tools.client.contract()) : QString();
        plan.unseen += int(std::count_if(group.begin(), group.end(), [&](const StagedRow &row) {
            return isNew && isMadeUnseen(row, *resource, keyField);
        }));
        if (!isNew || (resource->detail && !keyField.isEmpty())) {
            const auto reads = readsFor(*resource, group.size(), first.among, tools.client.contract());
            plan.reads += reads.value_or(0);
            plan.readsLists |= !reads;
            plan.mayReadLess |= reads && (*reads > group.size() || !resource->detail);
        }
        plan.costs |= tools.factOf(first.scope, action->operation).effect == Effect::Sends;
        plan.canBeQuiet |= action->canBeQuiet;
    }
    return plan;
}

QString planText(const SavePlan &plan)
{
    const QString calls = ReviewDialog::tr("about %Ln call(s)", nullptr, plan.calls);
    QString reads = plan.mayReadLess ? ReviewDialog::tr("up to %Ln that look first", nullptr, plan.reads)
                                     : ReviewDialog::tr("%Ln that look first", nullptr, plan.reads);
    QString time = durationText((plan.calls + plan.reads) / callsPerSecond + 1);
    if (plan.mayReadLess)
        //: %1: "about 6 seconds"
        time = ReviewDialog::tr("%1 at most").arg(time);
    if (plan.readsLists) {
        reads = ReviewDialog::tr("a look at all pages of the list");
        time = ReviewDialog::tr("for as long as that takes");
    }
    //: %1: "28 rows"; %2: "about 31 calls"; %3: "28 that look first"; %4: "about 6 seconds"
    const QString what = plan.costs
        ? ReviewDialog::tr("%1: %2 after %3, %4. This sends messages or costs money.")
        : ReviewDialog::tr("%1: %2 after %3, %4, no cost.");
    const QString undo = ReviewDialog::tr("Can be undone: %1 of %2.")
                             .arg(QLocale().toString(plan.canBeUndone), QLocale().toString(plan.changes));
    QStringList told {what.arg(ReviewDialog::tr("%Ln row(s)", nullptr, plan.rows), calls, reads, time), undo};
    if (plan.unseen > 0)
        told << ReviewDialog::tr("%Ln row(s) to be added cannot be looked up first: where the list has it "
                                 "already, its values are replaced, with no way back.",
                                 nullptr, plan.unseen);
    return told.join(u' ');
}

} // namespace pulsedeck
