// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck {

/// What people call @p row of @p resource, as its column shows it; empty: nothing.
QString rowName(const Resource &resource, const QJsonObject &row);

} // namespace pulsedeck
