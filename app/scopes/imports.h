// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/importkind.h"

namespace pulsedeck {

/// What can be imported into @p list, by whichever scope; nothing into most.
QList<ImportKind> importsInto(const Resource &list);
/// What people call those of @p lists, or below them, into which something can be imported.
QStringList importPlaces(const QList<Resource> &lists, const std::function<bool(Scope)> &isAllowed);

} // namespace pulsedeck
