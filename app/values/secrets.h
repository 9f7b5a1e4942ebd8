// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pulsedeck {

/// Whether a value with that name opens something: a password, a token. Such values are not shown by
/// themselves and not written down.
bool isSecretName(const QString &name);

} // namespace pulsedeck
