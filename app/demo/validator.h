// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/httpparser.h"
#include "app/demo/routes.h"

#include <optional>

namespace pulsedeck::demo {

/// Reads query, path values and body of @p request into @p call and holds them against the contract,
/// strictly. The refusal to send when they do not fit.
std::optional<Answer> readCall(const HttpRequest &request, Call &call);

} // namespace pulsedeck::demo
