// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck::crm {

QList<Action> contactActions();
/// What hangs below a contact: its page, deals, phones, addresses, fields, payments.
QList<Child> contactParts();

} // namespace pulsedeck::crm
