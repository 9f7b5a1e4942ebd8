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
    for (const StagedReplacement &one : after) {
        const StagedRow *known = staging.find(one.id);
        const bool stays = one.row && one.row->isChange();
        const bool isSame = known ? stays && toJson(*known) == toJson(*one.row) : !stays;
        if (isSame || isSent(known))
            continue;
        m_before << StagedReplacement {one.id, known ? std::optional(*known) : std::nullopt};
        m_after << StagedReplacement {one.id, stays ? one.row : std::nullopt};
    }
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
    return row.state != StagedRow::State::Waiting && row.state != StagedRow::State::Sending;
}

} // namespace pulsedeck
