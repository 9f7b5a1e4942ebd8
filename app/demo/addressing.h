// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pulsedeck::demo {

/// Whether @p text looks like an e-mail address.
bool isAddress(const QString &text);
/// "+38 (067) 123-45-67" -> "380671234567"; empty when it is no phone number.
QString plainPhone(const QString &text);

} // namespace pulsedeck::demo
