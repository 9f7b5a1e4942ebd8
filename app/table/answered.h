// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowstore.h"
#include "app/vocabulary/request.h"

#include <QDateTime>

namespace pulsedeck {

/// What a list was answered, with the call: nobody keeps one without the other.
struct Answered {
    Call call;
    RowStore rows; ///< In the order of the service.
    QDateTime readAt; ///< UTC.
};

} // namespace pulsedeck
