// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/column.h"

namespace pulsedeck {

/// The state in which most rows of a list are and which is not worth a word there: the only good one of a
/// status, such as "Active" or "Sent". Null where several are good, such as "Won" beside "Active".
const StatusWord *usualWord(const Column &column);

namespace describe {

/// The same status as an outcome, of which the good one is news too.
Column toldAlways(Column status);

} // namespace describe

} // namespace pulsedeck
