// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"

namespace pulsedeck {

/// The operations in one file of resources/contract; resources/contract/README.md describes its form.
/// @p text is part of the program, so that a mistake in it is a programming error.
std::vector<Operation> readContract(Scope scope, const QByteArray &text);

} // namespace pulsedeck
