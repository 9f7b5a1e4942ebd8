// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck::crm {

QList<Action> dealActions();
/// What hangs below a deal: notes, people, fields, products, payments, history.
QList<Child> dealParts();

} // namespace pulsedeck::crm
