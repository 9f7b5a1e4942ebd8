// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/wipe.h"

namespace pulsedeck {

void wipe(QString &secret)
{
    if (secret.isDetached()) {
        // Through a volatile pointer, or the compiler drops writes that nobody reads.
        volatile auto *memory = reinterpret_cast<char16_t *>(secret.data());
        for (qsizetype i = 0; i < secret.size(); ++i)
            memory[i] = 0;
    }
    secret.clear();
}

} // namespace pulsedeck
