// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/files/filetable.h"
#include "app/files/importplan.h"

namespace pulsedeck {

/// The lines that did not get into the list, as they stood in the file and with the reason of each behind
/// them: a file that can be mended and imported again.
FileTable importResult(const ImportPlan &plan);

} // namespace pulsedeck
