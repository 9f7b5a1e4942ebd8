// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck {

class Names;

/// What filters of @p resource by an id (Filter::input is Number) offer, by their parameter: as far as names
/// are known now of the list that a column with that key refers to, or the list's operation.
QHash<QString, QList<StatusWord>> filterChoices(const Resource &resource, Names &names);

} // namespace pulsedeck
