// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/newrows.h"

#include "app/jobs/staging.h"
#include "app/values/format.h"
#include "app/vocabulary/celledit.h"

#include <QCoreApplication>

#include <algorithm>

namespace pulsedeck {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(NewRows)
};

/// What the form of @p action shows of the row @p found, with a field for each of @p cells that it has.
QJsonObject valuesIn(const QJsonObject &found, const QList<StagedCell> &cells, const Resource &resource,
                     const Action &action, const Contract &contract)
{
    ActionContext context;
    context.rows = {found};
    context.columns = resource.columns;
    for (const StagedCell &cell : cells)
        context.columns << Column {.key = cell.field, .title = cell.title};
    return initialValues(fieldsOf(action, context, resource.scope, contract));
}

} // namespace

QString keyFieldOf(const Resource &resource, const Contract &contract)
{
    const Action *action = resource.key == resource.name ? newRowAction(resource) : nullptr;
    const QList<FormField> fields =
        action ? newRowFields(*action, resource.columns, resource.scope, contract) : QList<FormField>();
    return fields.isEmpty() ? QString() : fields.first().key;
}

QStringList newKeysOf(const StagedRow &row, const QString &keyField)
{
    const StagedCell *cell = keyField.isEmpty() ? nullptr : row.cell(keyField);
    if (!cell)
        return {};
    QStringList keys;
    for (const QJsonValue key : cell->after.isArray() ? cell->after.toArray() : QJsonArray {cell->after})
        keys << format::toText(key);
    keys.removeAll(QString());
    return keys;
}

bool isMadeUnseen(const StagedRow &row, const Resource &resource, const QString &keyField)
{
    return !resource.detail && row.cells.size() > 1 && !newKeysOf(row, keyField).isEmpty();
}

AlreadyThere heldAgainst(StagedRow row, const QJsonObject &found, const Resource &resource,
                         const Contract &contract)
{
    const QString keyField = keyFieldOf(resource, contract);
    const Action *action = cellAction(resource);
    const QJsonObject there =
        action ? valuesIn(found, row.cells, resource, *action, contract) : QJsonObject();
    const bool canBeChanged = newKeysOf(row, keyField).size() == 1
        && std::all_of(row.cells.begin(), row.cells.end(), [&](const StagedCell &cell) {
                                  return cell.field == keyField || there.contains(cell.field);
                              });
    row.cells.removeIf([&](const StagedCell &cell) {
        return there.contains(cell.field) && readsTheSame(cell.after, there[cell.field]);
    });
    if (std::none_of(row.cells.begin(), row.cells.end(),
                     [&](const StagedCell &cell) { return cell.field != keyField; }))
        return {JobItem::State::Same, row};
    const QString name = format::toText(valueAt(found, resource.key));
    if (!canBeChanged)
        return {JobItem::State::Refused, row,
                Tr::tr("“%1” is in the list already. Please change its row instead.").arg(name)};
    row.row = found;
    for (StagedCell &cell : row.cells) {
        if (cell.field != keyField)
            cell.now = there[cell.field];
    }
    return {JobItem::State::Conflict, row,
            Tr::tr("“%1” is in the list already, with other values.").arg(name)};
}

std::optional<StagedRow> changeInsteadOf(const StagedRow &row, const QList<Resource> &first)
{
    const auto resource = resourceAt(first, row.list, row.way);
    const Action *action = resource ? cellAction(*resource) : nullptr;
    if (!action || row.kind != StagedRow::Kind::Create || row.state != StagedRow::State::Conflict)
        return {};
    StagedRow change = stagedRow(*resource, *action, row.row);
    for (StagedCell cell : row.cells) {
        if (cell.now.isUndefined())
            continue;
        cell.before = std::exchange(cell.now, QJsonValue(QJsonValue::Undefined));
        change = Staging::withCell(change, cell);
    }
    return change;
}

} // namespace pulsedeck
