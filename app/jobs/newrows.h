// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/job.h"

/// Rows that are to be made, held against those that their list has already: where a row is known by what a
/// person types, making it would change the one that is there, with no way back.
namespace pulsedeck {

/// The field of what makes a row of @p resource whose value the row is known by; empty: it gets a key of its
/// own.
QString keyFieldOf(const Resource &resource, const Contract &contract);
/// By which @p row will be known, of which @p keyField tells.
QStringList newKeysOf(const StagedRow &row, const QString &keyField);
/// Whether making @p row may change one that is there, and nobody can tell before.
bool isMadeUnseen(const StagedRow &row, const Resource &resource, const QString &keyField);

/// What becomes of a row that is to be made.
struct AlreadyThere {
    JobItem::State state = JobItem::State::Same;
    StagedRow row; ///< In a conflict, its cells tell what the service has.
    QString words {};
};
/// As @p found has its key already.
AlreadyThere heldAgainst(StagedRow row, const QJsonObject &found, const Resource &resource,
                         const Contract &contract);
/// The change of the row that is there, of @p row in such a conflict; none: it is in none.
std::optional<StagedRow> changeInsteadOf(const StagedRow &row, const QList<Resource> &first);

} // namespace pulsedeck
