// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck {

/// How the way to a list lies in the ledger.
QJsonArray wayToJson(const QList<Level> &way);
QList<Level> wayFromJson(const QJsonArray &json);

} // namespace pulsedeck
