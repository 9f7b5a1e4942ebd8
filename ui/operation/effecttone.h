// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/names.h"
#include "app/vocabulary/column.h"

namespace pulsedeck {

inline Tone effectTone(operations::Effect effect)
{
    switch (effect) {
    case operations::Effect::Reads:
        return Tone::Neutral;
    case operations::Effect::Changes:
        return Tone::Busy;
    case operations::Effect::Destroys:
        return Tone::Bad;
    case operations::Effect::Sends:
        return Tone::Warning;
    }
    return Tone::Neutral;
}

} // namespace pulsedeck
