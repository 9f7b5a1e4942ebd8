// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck::crm {

QList<Action> companyActions();
/// What hangs below a company: phones, addresses, history.
QList<Child> companyParts();

} // namespace pulsedeck::crm
