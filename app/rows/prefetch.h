// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace pulsedeck {

/// Has @p place fetched from memory, as it is to be looked at soon; where the compiler knows how.
inline void prefetch(const void *place)
{
#ifdef __GNUC__
    __builtin_prefetch(place);
#else
    Q_UNUSED(place);
#endif
}

} // namespace pulsedeck
