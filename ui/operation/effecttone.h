// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/column.h"
#include "app/vocabulary/operationfacts.h"

namespace pulsedeck {

inline Tone effectTone(Effect effect)
{
    switch (effect) {
    case Effect::Reads:
        return Tone::Neutral;
    case Effect::Changes:
        return Tone::Busy;
    case Effect::Destroys:
        return Tone::Bad;
    case Effect::Sends:
        return Tone::Warning;
    }
    return Tone::Neutral;
}

} // namespace pulsedeck
