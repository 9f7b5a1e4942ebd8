// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck::crm {

/// Searches for contacts by what filters do not take, and lists about one of them that few have.
QList<Action> moreContactActions();

} // namespace pulsedeck::crm
