// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/job.h"
#include "app/jobs/ledgerentry.h"

namespace pulsedeck {

/// How jobs lie in the ledger.
namespace records {

extern const QString job; ///< Kind of a Job's record, by its id.
/// Kind of the records of a job's items, by their numbers.
QString itemsOf(const QString &jobId);
/// Kind of what is kept beside the jobs of a group, and goes with them.
QString besides(const QString &group);
LedgerChange put(const Job &job);
LedgerChange put(const Job &job, const JobItem &item);

} // namespace records

/// What takes back what was done, as far as something does.
struct WayBack {
    bool isEmpty() const { return rows.isEmpty() && calls.isEmpty(); }

    QList<StagedRow> rows; ///< To wait with what is to be saved.
    QList<JobItem> calls; ///< To be sent as they stand, what was done last first.
    int without = 0; ///< Things that nothing takes back exactly.
};
/// @p row, to have again what it had before it was changed so.
StagedRow putBack(StagedRow row);
WayBack wayBackOf(const QList<JobItem> &items);

/// One change that was made from here: when, where, what before, what after, and what the service said.
struct JournalEntry {
    qint64 number = 0; ///< From 1; 0: not in the journal yet.
    QDateTime at; ///< UTC
    QString job; ///< Job::id
    QString title; ///< Of the job.
    QString place; ///< "Newsletter › Contacts"
    QString name; ///< Of the row, or what the request was for.
    std::optional<Scope> scope; ///< Null: it was not kept.
    QString operation; ///< Of an action: its contract id.
    QStringList operations; ///< Of a save: those of what was sent; empty: nothing, or it was not kept.
    JobItem::State state = JobItem::State::Done;
    QString words;
    std::optional<StagedRow> staged; ///< Of a save: the values before and after.
    RowChanges rows; ///< Of a request for many rows, such as of an import: what it did to each.
    std::optional<Request> inverse; ///< Of an action: takes it back exactly.
    bool isReadable = true; ///< False: what was written was damaged.

    bool canBeUndone() const { return !wayBack().isEmpty(); }
    WayBack wayBack() const;
    /// "City: Lviv → Kyiv; Score: 3 → 12"
    QString changes() const;
};

LedgerChange append(const Job &job, const JobItem &item);
JournalEntry journalEntry(const LedgerEntry &entry);

} // namespace pulsedeck
