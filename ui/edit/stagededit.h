// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/staging.h"

#include <QUndoCommand>

namespace pulsedeck {

class Client;
class PageContext;

/// One thing that a person did to the changes that wait: it can be undone and done again. Rows that a job has
/// taken meanwhile stay as they are.
class StagedEdit : public QUndoCommand {
public:
    /// @p text says what it was: "change of City in 3 rows".
    StagedEdit(Staging &staging, const QString &text, const QList<StagedReplacement> &after);
    /// Of many rows, which come bit by bit: of none yet.
    explicit StagedEdit(Staging &staging);

    /// Does @p after, too, and at once, so that it is written down: the step is done before it is pushed.
    void doMore(const QList<StagedReplacement> &after);
    /// Whether anything is another than before.
    bool isChange() const { return !m_after.isEmpty(); }
    /// Rows for which something else waits than before.
    int rowCount() const;
    void undo() override { take(m_before); }
    void redo() override;

private:
    QList<StagedReplacement> add(const QList<StagedReplacement> &after);
    void take(const QList<StagedReplacement> &replacements);

    Staging &m_staging;
    QList<StagedReplacement> m_before;
    QList<StagedReplacement> m_after;
    bool m_isDone = false;
};

/// Whether the account is read-only; says so, with the way to end that.
bool isRefusedAsReadOnly(const Client &client, PageContext &context);
/// Whether @p row waits for nothing but to be saved.
bool isToBeSaved(const StagedRow &row);
/// Whether @p row waits for a decision: it was refused, or is not as it was.
bool needsDecision(const StagedRow &row);
/// Whether @p row, which is to be made, waits to be filled in.
bool isIncomplete(const StagedRow &row);

} // namespace pulsedeck
