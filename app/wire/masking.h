// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/request.h"

namespace pulsedeck {

/// @p value of @p field as it may be shown in a log: whole when it is one of the documented values, a day, a
/// number without a person behind it or an id; the first letters of a long id; "•••" for all else. What
/// nobody thought of is hidden.
QString masked(const QVariant &value, const Field &field);
/// The path of @p request with its values masked: "/addressbooks/7/emails/•••".
QString maskedPath(const Operation &operation, const QVariantMap &values);
/// Its query, masked: "limit=100&search=•••"; unknown names are left out.
QString maskedQuery(const Operation &operation, const QVariantMap &values);

} // namespace pulsedeck
