// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/column.h"

namespace pulsedeck {

/// What programs call the kinds of values, in plain words.
QList<StatusWord> valueKindWords();
/// The words in a name that programs use: "Shows per session" of "showsPerSession" and "shows_per_session".
QString spokenName(const QString &name);

} // namespace pulsedeck
