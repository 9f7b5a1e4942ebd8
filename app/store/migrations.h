// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/store/sealedfile.h"

namespace pulsedeck {

/// Of the file behind History.
SealedFile::Format historyFormat();

} // namespace pulsedeck
