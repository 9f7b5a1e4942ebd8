// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace pulsedeck {

/// An encoding in which every byte is a character, the lower half as in ASCII.
struct CodePage {
    const char *name;
    const char16_t *upper; ///< What the bytes from 0x80 on mean; U+FFFD: nothing.
};

std::span<const CodePage> codePages();

} // namespace pulsedeck
