// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes.h"

namespace pulsedeck {

QList<Resource> resourcesOf(Scope)
{
    return {};
}

} // namespace pulsedeck
