// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vocabulary/usual.h"

namespace pulsedeck {

const StatusWord *usualWord(const Column &column)
{
    if (column.kind != Kind::Status)
        return nullptr;
    const StatusWord *usual = nullptr;
    for (const StatusWord &word : column.words) {
        if (word.tone == Tone::Good && usual && usual->text != word.text)
            return nullptr;
        if (word.tone == Tone::Good)
            usual = &word;
    }
    return usual;
}

namespace describe {

Column toldAlways(Column status)
{
    for (StatusWord &word : status.words) {
        if (word.tone == Tone::Good)
            word.tone = Tone::Neutral;
    }
    return status;
}

} // namespace describe

} // namespace pulsedeck
