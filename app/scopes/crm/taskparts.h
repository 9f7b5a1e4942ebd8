// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck::crm {

QList<Action> taskActions();
/// A new task, linked at once to the ids in @p connections, as the service calls them: "dealIds".
Action newTask(const QJsonObject &connections);
QList<Column> taskDetails();
/// What hangs below a task: its page, checklists, subtasks, what it is linked to.
QList<Child> taskParts();

} // namespace pulsedeck::crm
