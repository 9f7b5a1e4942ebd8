// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pulsedeck {

/// @p text as searches compare it: lower case, without accents, so that "Jose" finds "JOSÉ".
QString folded(const QString &text);

} // namespace pulsedeck
