// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/report.h"

namespace pulsedeck {

/// Figures of a scope that matter at first sight, from one cheap call: one page of a list, a total, a plan.
struct Headline {
    QString resource; ///< Id of the first-level resource that they are a door to: "emails/mailing-lists".
    Report report; ///< All of its figures are shown.
};

} // namespace pulsedeck
