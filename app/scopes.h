// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/core/resource.h"

namespace pulsedeck {

/// The first-level resources of one scope, in the order of its tab. The only place that knows all scopes.
QList<Resource> resourcesOf(Scope scope);

} // namespace pulsedeck
