// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace pulsedeck {

/// Calls @p work for the halves 0 and 1, at the same time where a thread of the pool is free.
template<typename Work> void inHalves(Work work)
{
    QSemaphore done;
    const bool isShared = QThreadPool::globalInstance()->tryStart([&] {
        work(1);
        done.release();
    });
    work(0);
    if (isShared)
        done.acquire();
    else
        work(1);
}

} // namespace pulsedeck
