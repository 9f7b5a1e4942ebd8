// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/action/waitingchange.h"

#include "app/jobs/staging.h"
#include "app/values/format.h"

#include <QUndoStack>

namespace pulsedeck {

WaitingChange::WaitingChange(const Resource &resource, const Action &action)
    : m_place(placeOf(resource)), m_key(resource.key), m_action(action.id), m_updates(action.updates),
      m_readsRow(action.readsRow)
{
}

void WaitingChange::keepIn(Staging *staging, QUndoStack *undo)
{
    m_staging = staging;
    m_undo = undo;
}

/// What was saved is undone by a job. Steps that others led there by stay as long as anything waits.
void WaitingChange::forgetSteps()
{
    if (m_undo && m_staging->isEmpty())
        m_undo->clear();
}

const StagedRow *WaitingChange::find(const QJsonObject &row) const
{
    return m_staging ? m_staging->find(m_place, format::toText(valueAt(row, m_key))) : nullptr;
}

const StagedRow *WaitingChange::edited(const QJsonObject &row) const
{
    const StagedRow *staged = m_updates ? find(row) : nullptr;
    const bool isIt = staged && staged->kind == StagedRow::Kind::Edit && staged->action == m_action;
    return isIt ? staged : nullptr;
}

QString WaitingChange::obstacle(const QJsonObject &row) const
{
    const StagedRow *staged = m_updates ? find(row) : nullptr;
    if (staged && staged->state == StagedRow::State::Sending)
        return tr("This row is being saved just now.");
    if (staged && staged->kind == StagedRow::Kind::Remove)
        return tr("This row is to be deleted. Take that back first.");
    return {};
}

QList<FormField> WaitingChange::asKnown(QList<FormField> fields, const QJsonObject &row) const
{
    const StagedRow *staged = m_readsRow ? nullptr : edited(row);
    for (FormField &field : fields) {
        const StagedCell *cell = staged ? staged->cell(field.key) : nullptr;
        if (cell && !cell->now.isUndefined())
            field.value = cell->now;
    }
    return fields;
}

QJsonObject WaitingChange::valuesFor(const QJsonObject &row) const
{
    const StagedRow *staged = edited(row);
    return staged ? staged->valuesOver({}) : QJsonObject();
}

/// As if a job had taken the row along: what was saved is shown until the row is read again.
bool WaitingChange::settle(const QJsonObject &row, const QJsonObject &values)
{
    const StagedRow *staged = edited(row);
    if (!staged)
        return false;
    StagedRow saved = *staged;
    StagedRow rest = *staged;
    saved.state = StagedRow::State::Sending;
    saved.cells.removeIf([&values](const StagedCell &cell) { return !values.contains(cell.field); });
    rest.cells.removeIf([&values](const StagedCell &cell) { return values.contains(cell.field); });
    for (StagedCell &cell : saved.cells)
        cell.after = values.value(cell.field);
    m_staging->replace({{saved.id(), saved}});
    m_staging->replace({{rest.id(), rest}});
    forgetSteps();
    return saved.isChange();
}

void WaitingChange::forget(const QList<QJsonObject> &rows)
{
    QList<StagedReplacement> none;
    for (const QJsonObject &row : rows) {
        if (const StagedRow *staged = find(row))
            none << StagedReplacement {staged->id(), {}};
    }
    if (none.isEmpty())
        return;
    m_staging->replace(none);
    forgetSteps();
}

} // namespace pulsedeck
