// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/importkind.h"

namespace pulsedeck {

/// What can be imported into @p list, by whichever scope; nothing into most.
QList<ImportKind> importsInto(const Resource &list);

} // namespace pulsedeck
