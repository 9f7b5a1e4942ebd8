// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pulsedeck {

struct ApiError;

/// Whether @p error is about what was asked for, and not about the way to the service or the account: other
/// requests may fare better.
bool isRefusal(const ApiError &error);
/// What the service says itself; where it says nothing, what its refusal means. Its code comes last, to be
/// asked after; of an answer without one, the status.
QString refusalWords(const ApiError &error);

} // namespace pulsedeck
