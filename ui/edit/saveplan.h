// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobrun.h"

namespace pulsedeck {

/// What saving rows will take, as far as it can be told before.
struct SavePlan {
    int rows = 0;
    int changes = 0;
    int calls = 0; ///< That change something.
    int reads = 0; ///< That look first whether somebody changed the same meanwhile: at most so many.
    bool readsLists = false; ///< Besides, all pages of lists of a length that nobody knows.
    bool mayReadLess = false; ///< It depends on where in their list the rows are.
    int unseen = 0; ///< Rows to be made that may replace one that is there, which nobody can tell before.
    bool costs = false;
    int canBeUndone = 0; ///< Of the changes.
    bool canBeQuiet = false; ///< The service has a word for leaving webhooks and flows alone.
};

SavePlan planOf(const QList<StagedRow> &rows, const JobTools &tools);
/// "28 rows, about 31 calls after 28 that look first, about 6 seconds, no cost. Can be undone: 30 of 30."
QString planText(const SavePlan &plan);

} // namespace pulsedeck
