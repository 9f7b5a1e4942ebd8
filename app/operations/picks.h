// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/operationfacts.h"
#include "app/vocabulary/resource.h"

namespace pulsedeck::operations {

/// The list that @p fact names for the value at @p place; null when it names none. Places are those of
/// Reference::field.
std::shared_ptr<const Pick> pickFor(const OperationFact &fact, const QString &place, const Lists &lists);

/// What filtering by the row @p id of a list lays over the call of @p operation at @p parameter, as the
/// contract wants it: a number or a text, alone or as a list of one. Nothing when there is no such parameter,
/// or no id.
QVariantMap filterByRow(const Operation &operation, const QString &parameter, const QString &id);

/// The @p fields of a form for the operation of @p fact, each with its pick where there is one. The key of a
/// field is its place, as in actions, or "path.", "query." or "body." before it.
QList<FormField> withPicks(const QList<FormField> &fields, const OperationFact &fact, const Lists &lists);

} // namespace pulsedeck::operations
