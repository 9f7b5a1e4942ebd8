// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pulsedeck {

/// Empties @p secret and overwrites its memory, if nobody else holds it: other holders share the same
/// memory and still need it. Copies that Qt made elsewhere (for the wire, for the keychain) are out of reach.
void wipe(QString &secret);

} // namespace pulsedeck
