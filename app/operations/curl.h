// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/request.h"

namespace pulsedeck::operations {

/// @p request as a command for a POSIX shell. The token is not in it: it stands as $TOKEN, to be set by the
/// person who runs the command.
QString curlOf(const Request &request, const Operation &operation, const QUrl &service);

} // namespace pulsedeck::operations
