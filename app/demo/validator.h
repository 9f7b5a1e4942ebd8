// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/httpparser.h"
#include "app/demo/routes.h"

#include <optional>

namespace pulsedeck::demo {

/// How requests are held against the contract.
enum class Reading {
    Tolerant, ///< As the service is known to; see tolerance.h.
    Strict, ///< Whatever the contract does not allow is refused.
};

/// Reads query, path values and body of @p request into @p call and holds them against the contract. The
/// refusal to send when they do not fit.
std::optional<Answer> readCall(const HttpRequest &request, Reading reading, Call &call);

} // namespace pulsedeck::demo
