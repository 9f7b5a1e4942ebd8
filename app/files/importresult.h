// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/filetable.h"
#include "app/files/importplan.h"
#include "app/jobs/jobrows.h"
#include "app/jobs/ledgerentry.h"

#include <functional>

class QObject;

namespace pulsedeck {

class Ledger;

/// The lines that did not get into the list, as they stood in the file and with the reason of each behind
/// them: a file that can be mended and imported again.
FileTable importResult(const ImportPlan &plan);

/// Of @p plan the lines that did not get into the list, to be kept beside the jobs of the import @p id.
QList<LedgerChange> resultRecords(const QString &id, const ImportPlan &plan);
/// Whether some lines are among these @p records.
bool hasResult(const QHash<QString, QJsonObject> &records);
/// Of an import what is known of its rows by what resultRecords() kept; @p isRead: it was read back.
RowOutcomes outcomesIn(const QHash<QString, QJsonObject> &records, bool isRead);
/// What was kept of the import @p id; without lines: all of it arrived, or it is none.
void keptResult(Ledger &ledger, const QString &id, QObject *context,
                const std::function<void(const ImportPlan &plan)> &handler);

} // namespace pulsedeck
