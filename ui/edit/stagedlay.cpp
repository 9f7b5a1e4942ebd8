// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/stagedlay.h"

#include "app/jobs/staging.h"
#include "app/vocabulary/columntext.h"

using namespace Qt::StringLiterals;

namespace pulsedeck {

using State = StagedRow::State;
using Mark = OverlaidCell::Mark;

static bool isHeld(const StagedRow *row)
{
    return row && (row->state == State::Sending || row->state == State::Conflict);
}

StagedLay::StagedLay(const Staging &staging, const QString &place, QObject *parent)
    : QObject(parent), m_staging(staging), m_place(place)
{
    for (const StagedRow &row : staging.rows()) {
        if (row.place == place && isHeld(&row))
            m_held.insert(row.key, row);
        if (row.place == place && row.state == State::Gone)
            m_gone.insert(row.key);
    }
    connect(&staging, &Staging::changed, this, [this](const QString &where, const QStringList &keys) {
        if (where == m_place)
            follow(keys);
    });
}

const StagedRow *StagedLay::find(const QString &rowKey) const
{
    return m_staging.find(m_place, rowKey);
}

/// What the service has after somebody gave way to what was changed meanwhile.
static StagedRow theirs(StagedRow row)
{
    for (StagedCell &cell : row.cells)
        cell.after = cell.now.isUndefined() ? cell.before : cell.now;
    return row;
}

/// A row that a job had and that waits no more was saved; one that was changed meanwhile was given up. One
/// that was gone stays in sight as long as something waits for it.
void StagedLay::follow(const QStringList &keys)
{
    QStringList gone;
    for (const QString &key : keys) {
        const StagedRow *row = find(key);
        const bool wasHeld = m_held.contains(key);
        const StagedRow held = m_held.take(key);
        if (row && row->state == State::Gone)
            m_gone.insert(key);
        else if (row && row->state == State::Sending)
            m_gone.remove(key);
        else if (!row && m_gone.remove(key))
            gone << key;
        const bool isDoubtful = row && (row->state == State::Unknown || row->state == State::Refused);
        if (wasHeld && held.state == State::Sending && isDoubtful)
            m_doubtful.insert(key);
        if (isHeld(row))
            m_held.insert(key, *row);
        else if (wasHeld && !row && held.kind == StagedRow::Kind::Edit)
            m_saved.insert(key, held.state == State::Conflict ? theirs(held) : held);
        else if (wasHeld && !row && held.kind == StagedRow::Kind::Remove && held.state == State::Sending)
            gone << key;
    }
    emit changed(keys);
    if (!gone.isEmpty())
        emit removed(gone);
}

void StagedLay::noteRead(const QStringList &keys)
{
    QStringList read;
    for (const QString &key : keys.isEmpty() ? keysToRead() + m_gone.values() : keys) {
        m_doubtful.remove(key);
        const bool wasSaved = m_saved.remove(key);
        if (m_gone.remove(key) || wasSaved)
            read << key;
    }
    if (!read.isEmpty())
        emit changed(read);
}

QJsonValue StagedLay::savedValue(const QString &rowKey, const QString &field) const
{
    const auto saved = m_saved.constFind(rowKey);
    const StagedCell *cell = saved == m_saved.cend() ? nullptr : saved->cell(field);
    return cell ? cell->after : QJsonValue(QJsonValue::Undefined);
}

bool StagedLay::isEmpty() const
{
    return m_staging.isEmpty() && m_saved.isEmpty();
}

QStringList StagedLay::keys() const
{
    return m_staging.keysIn(m_place) + m_saved.keys();
}

static Mark markOf(State state)
{
    switch (state) {
    case State::Waiting:
        return Mark::Changed;
    case State::Sending:
        return Mark::Sending;
    default:
        return Mark::Trouble;
    }
}

std::optional<OverlaidCell> StagedLay::cell(const QString &rowKey, const Column &column) const
{
    const StagedRow *row = find(rowKey);
    if (row && row->kind == StagedRow::Kind::Remove) {
        const bool isTrouble = markOf(row->state) == Mark::Trouble;
        const QString note = isTrouble ? row->words : tr("This row is to be deleted; it waits to be saved.");
        return OverlaidCell {.mark = isTrouble ? Mark::Trouble : Mark::Removed, .note = note};
    }
    if (const StagedCell *changed = row ? row->cell(column.key) : nullptr)
        return OverlaidCell {markOf(row->state), changed->after, noteOf(*row, *changed, column)};
    if (row && m_gone.contains(rowKey))
        return OverlaidCell {.mark = Mark::Removed, .note = tr("This row is not there any more.")};
    const QJsonValue saved = savedValue(rowKey, column.key);
    return saved.isUndefined() ? std::nullopt : std::optional(OverlaidCell {.value = saved});
}

QString noteOf(const StagedRow &row, const StagedCell &cell, const Column &column)
{
    const auto shown = [&column](const QJsonValue &value) {
        const QString text = format::display(value, column, {});
        return text.isEmpty() ? StagedLay::tr("empty") : text;
    };
    switch (row.state) {
    case State::Waiting:
        return StagedLay::tr("Waits to be saved. Before: %1").arg(shown(cell.before));
    case State::Sending:
        return StagedLay::tr("Is being saved. Before: %1").arg(shown(cell.before));
    case State::Conflict:
        if (!cell.now.isUndefined())
            return StagedLay::tr("Somebody changed this meanwhile. Before: %1. Now: %2. Yours: %3.")
                .arg(shown(cell.before), shown(cell.now), shown(cell.after));
        break;
    default:
        break;
    }
    return StagedLay::tr("Not saved. %1").arg(row.words);
}

} // namespace pulsedeck
