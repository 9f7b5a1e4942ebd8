// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck::crm {

/// What is done with tasks besides making, editing and noting: their place in a stage, those that repeat.
QList<Action> moreTaskActions();
/// What hangs below a task besides checklists and history: notes, fields, tags, files, other tasks.
QList<Child> moreTaskParts();
/// What is done with checklists as a whole.
QList<Action> wholeChecklistActions(const QVariantMap &path);
/// Puts an item of a checklist in another place.
Action moveItem();

} // namespace pulsedeck::crm
