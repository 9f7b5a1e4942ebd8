// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck {

/// Of the rows of a list only those that another call tells, too: as Resource::rowsOf, which leaves the
/// answer as it is. That call answers in one piece; both are read anew together.
struct AlsoIn {
    Call call;

    QJsonValue operator()(const QJsonValue &answer) const { return answer; }
};

/// Null: all rows are wanted.
inline const AlsoIn *alsoIn(const Resource &resource)
{
    return resource.rowsOf.target<AlsoIn>();
}

} // namespace pulsedeck
