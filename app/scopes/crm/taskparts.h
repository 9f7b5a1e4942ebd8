// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck::crm {

QList<Action> taskActions();
QList<Column> taskDetails();
/// What hangs below a task: checklists, history.
QList<Child> taskParts();

} // namespace pulsedeck::crm
