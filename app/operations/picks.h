// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"
#include "app/vocabulary/resource.h"

namespace pulsedeck::operations {

/// The first-level lists of a scope.
using Lists = std::function<QList<Resource>(Scope scope)>;

/// The list from which a value of @p field of @p operation can be chosen, by the rule of Surroundings: the
/// first-level list of the scope whose rows are what the field means, or the list right below such a one. Of
/// chatbots only lists of the same messenger; mailing lists serve every scope. Null when there is none.
std::shared_ptr<const Pick> pickFor(const Operation &operation, const Field &field, bool inPath,
                                    const Lists &lists);

/// The @p fields of a form for @p operation, each with its pick where there is one. A key names the field of
/// the operation by its last part: "body.dealId".
QList<FormField> withPicks(QList<FormField> fields, const Operation &operation, const Lists &lists);

} // namespace pulsedeck::operations
