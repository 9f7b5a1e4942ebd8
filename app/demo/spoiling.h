// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/answer.h"
#include "app/demo/faults.h"

namespace pulsedeck::demo {

/// What faults do to a request and to a good answer.

/// Asks for a page as if @p rows had been added in front of the list since its first page was read, which
/// stays as it is.
void shiftPage(HttpRequest &request, int rows);
void spoil(HttpResponse &response, const Fault &fault);

} // namespace pulsedeck::demo
