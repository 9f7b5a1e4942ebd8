// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/stagededit.h"

#include "app/wire/client.h"
#include "ui/context/pagecontext.h"

namespace pulsedeck {

static bool isSent(const StagedRow *row)
{
    return row && row->state == StagedRow::State::Sending;
}

StagedEdit::StagedEdit(Staging &staging, const QString &text, const QList<StagedReplacement> &after)
    : QUndoCommand(text), m_staging(staging)
{
    add(after);
}

StagedEdit::StagedEdit(Staging &staging) : m_staging(staging), m_isDone(true) { }

/// Gives what is not so already.
QList<StagedReplacement> StagedEdit::add(const QList<StagedReplacement> &after)
{
    QList<StagedReplacement> added;
    for (const StagedReplacement &one : after) {
        const StagedRow *known = m_staging.find(one.id);
        const bool stays = one.row && one.row->isChange();
        const bool isSame = known ? stays && toJson(*known) == toJson(*one.row) : !stays;
        if (isSame || isSent(known))
            continue;
        m_before << StagedReplacement {one.id, known ? std::optional(*known) : std::nullopt};
        added << StagedReplacement {one.id, stays ? one.row : std::nullopt};
    }
    m_after << added;
    return added;
}

int StagedEdit::rowCount() const
{
    QSet<QPair<QString, QString>> rows; // one may be changed by two actions
    for (qsizetype at = 0; at < m_after.size(); ++at) {
        const StagedRow &row = m_after.at(at).row ? *m_after.at(at).row : *m_before.at(at).row;
        rows << qMakePair(row.place, row.key);
    }
    return int(rows.size());
}

void StagedEdit::doMore(const QList<StagedReplacement> &after)
{
    m_staging.replace(add(after));
}

/// When it is pushed, too.
void StagedEdit::redo()
{
    if (!std::exchange(m_isDone, false))
        take(m_after);
}

void StagedEdit::take(const QList<StagedReplacement> &replacements)
{
    QList<StagedReplacement> free;
    for (const StagedReplacement &one : replacements) {
        if (!isSent(m_staging.find(one.id)))
            free << one;
    }
    m_staging.replace(free);
}

bool isRefusedAsReadOnly(const Client &client, PageContext &context)
{
    if (!client.isReadOnly())
        return false;
    const ApiError error {.kind = ApiError::Kind::ReadOnly};
    context.say({.text = error.summary(), .tone = Message::Tone::Warning, .error = error});
    return true;
}

bool isToBeSaved(const StagedRow &row)
{
    return row.state == StagedRow::State::Waiting;
}

bool needsDecision(const StagedRow &row)
{
    return row.state != StagedRow::State::Waiting && row.state != StagedRow::State::Sending
        && !isIncomplete(row);
}

bool isIncomplete(const StagedRow &row)
{
    return row.state == StagedRow::State::Incomplete;
}

} // namespace pulsedeck
