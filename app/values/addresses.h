// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/values/pasted.h"

namespace pulsedeck::addresses {

/// The email addresses in @p text: without what nobody sees, quotes, brackets, "mailto:" and names, each
/// once. Domains of other letters are sent in ASCII (IDNA).
Pasted in(const QString &text);
/// @p address with the letters of its domain instead of their ASCII; as it is where those would mislead.
QString shown(const QString &address);

} // namespace pulsedeck::addresses
