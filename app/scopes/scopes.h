// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/headline.h"
#include "app/vocabulary/resource.h"

namespace pulsedeck {

/// The first-level resources of one scope, in the order of its tab. This file alone knows all scopes.
QList<Resource> resourcesOf(Scope scope);
/// What the home page shows of one scope.
QList<Headline> headlinesOf(Scope scope);

} // namespace pulsedeck
