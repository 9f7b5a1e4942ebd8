// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/staging.h"

#include "app/jobs/ledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static const QString kind = u"staged"_s;

Staging::Staging(Ledger &ledger, QObject *parent) : QObject(parent), m_ledger(ledger) { }

void Staging::load()
{
    m_ledger.records(kind, this, [this](const QHash<QString, QJsonObject> &found) {
        QList<QJsonObject> bodies = found.values();
        std::sort(bodies.begin(), bodies.end(), [](const QJsonObject &a, const QJsonObject &b) {
            return a["serial"].toInt() < b["serial"].toInt();
        });
        QHash<QString, QStringList> changedKeys;
        for (const QJsonObject &body : std::as_const(bodies)) {
            const StagedRow row = stagedRowFromJson(body["row"].toObject());
            m_serial = qMax(m_serial, body["serial"].toInt());
            if (m_rows.contains(row.id()))
                continue;
            take(row.id(), row);
            changedKeys[row.place] << row.key;
        }
        m_isLoaded = true;
        for (auto place = changedKeys.cbegin(); place != changedKeys.cend(); ++place)
            emit changed(place.key(), place.value());
    });
}

const StagedRow *Staging::find(const QString &id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? nullptr : &*found;
}

const StagedRow *Staging::find(const QString &place, const QString &key) const
{
    const auto keys = m_places.constFind(place);
    return keys == m_places.cend() ? nullptr : find(keys->value(key));
}

QList<StagedRow> Staging::rows() const
{
    QList<StagedRow> rows;
    for (const QString &id : m_order)
        rows << m_rows[id];
    return rows;
}

bool Staging::isLasting() const
{
    return m_ledger.isLasting();
}

int Staging::changeCount() const
{
    int count = 0;
    for (const StagedRow &row : m_rows)
        count += changesIn(row);
    return count;
}

void Staging::take(const QString &id, const StagedRow &row)
{
    if (!m_rows.contains(id))
        m_order << id;
    m_rows[id] = row;
    m_places[row.place][row.key] = id;
}

void Staging::drop(const QString &id)
{
    const StagedRow row = m_rows.take(id);
    if (m_places.value(row.place).value(row.key) == id)
        m_places[row.place].remove(row.key);
    if (m_places.value(row.place).isEmpty())
        m_places.remove(row.place);
}

/// False when nothing waits there as nothing did before.
bool Staging::exchange(const StagedReplacement &replacement)
{
    const bool stays = replacement.row && replacement.row->isChange();
    if (!stays && !m_rows.contains(replacement.id))
        return false;
    if (stays)
        take(replacement.id, *replacement.row);
    else
        drop(replacement.id);
    return true;
}

namespace {
/// What is to be written down of a row; none: nothing waits any more.
struct Kept {
    QString id;
    std::optional<StagedRow> row {};
    int serial = 0;
};

QList<LedgerChange> changesFor(const QList<Kept> &kept, QList<LedgerChange> changes)
{
    for (const Kept &one : kept) {
        if (one.row)
            changes << LedgerChange {
                LedgerChange::What::Put, kind, one.id, {{"serial", one.serial}, {"row", toJson(*one.row)}}};
        else
            changes << LedgerChange {LedgerChange::What::Drop, kind, one.id};
    }
    return changes;
}
} // namespace

void Staging::replace(const QList<StagedReplacement> &replacements, const QList<LedgerChange> &more)
{
    QList<Kept> kept;
    QHash<QString, QStringList> changedKeys;
    QSet<QString> dropped; // thousands leave the order in one go
    const auto forgetDropped = [&] {
        if (!dropped.isEmpty())
            m_order.removeIf([&dropped](const QString &id) { return dropped.contains(id); });
        dropped.clear();
    };
    for (const StagedReplacement &one : replacements) {
        if (dropped.contains(one.id))
            forgetDropped();
        const StagedRow before = m_rows.value(one.id);
        if (!exchange(one))
            continue;
        const StagedRow *now = find(one.id);
        kept << (now ? Kept {one.id, *now, ++m_serial} : Kept {one.id});
        if (!now)
            dropped << one.id;
        const StagedRow &shown = now ? *now : before;
        changedKeys[shown.place] << shown.key;
    }
    forgetDropped();
    if (kept.isEmpty() && more.isEmpty())
        return;
    m_ledger.writeWorded([kept, more] { return changesFor(kept, more); }, this,
                         [this](bool isWritten) { writtenDown(isWritten); });
    for (auto place = changedKeys.cbegin(); place != changedKeys.cend(); ++place)
        emit changed(place.key(), place.value());
}

Staging::Taking Staging::taking() const
{
    Taking sum;
    for (const Taking &one : m_taking) {
        sum.rows += one.rows;
        sum.all += one.all;
    }
    return sum;
}

void Staging::setTaking(const void *source, const std::optional<Taking> &taking)
{
    const bool was = isTaking();
    if (taking)
        m_taking.insert(source, *taking);
    else
        m_taking.remove(source);
    emit takingMoved();
    if (was != isTaking())
        emit takingChanged();
    while (!isTaking() && !m_waiting.isEmpty()) {
        const auto [context, then] = m_waiting.takeFirst();
        if (context)
            then();
    }
}

void Staging::whenTaken(QObject *context, const std::function<void()> &then)
{
    if (isTaking())
        m_waiting << qMakePair(QPointer<QObject>(context), then);
    else
        then();
}

/// Said once, until it works again.
void Staging::writtenDown(bool isWritten)
{
    if (std::exchange(m_isRefused, !isWritten) || isWritten)
        return;
    emit said(
        tr("Changes that wait can no longer be written to the disk; it may be full. They are kept until "
           "Pulsedeck is closed: make room, then save them."));
}

StagedRow Staging::withCell(StagedRow row, const StagedCell &cell)
{
    StagedCell changed = cell;
    if (const StagedCell *known = row.cell(cell.field))
        changed.before = known->before;
    row.cells.removeIf([&](const StagedCell &one) { return one.field == cell.field; });
    if (changed.after != changed.before)
        row.cells << changed;
    row.state = StagedRow::State::Waiting;
    row.words.clear();
    return row;
}

} // namespace pulsedeck
