// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace pulsedeck {

/// A program with a client in it overwrites all memory that it frees, wherever it is freed: so the copies of
/// secrets that Qt, TLS and the keychain make and let go of are gone with them. False where that cannot be
/// done, which is with other C libraries than glibc, and under the sanitizers.
bool overwritesFreedMemory();

/// Gives back to the system what the C library keeps of freed memory for later use, where it can be told to.
/// Takes a moment: not for the GUI thread.
void returnFreedMemory();

/// Empties @p secret and overwrites its memory at once, unless somebody else holds it: other holders share
/// the same memory and still need it.
void wipe(QString &secret);
void wipe(QByteArray &secret);

} // namespace pulsedeck
