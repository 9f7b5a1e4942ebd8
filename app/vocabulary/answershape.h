// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"
#include "app/vocabulary/apierror.h"

namespace pulsedeck {

/// The schema at a dotted path of what @p operation answers; null when the documents do not tell it.
const Schema *answerSchema(const Operation &operation, const QString &dottedPath);

/// Of an answer that has @p found at @p dottedPath where @p expected ("a list") is documented.
ApiError misshapen(const QString &dottedPath, const QString &expected, const QJsonValue &found);

/// Whether @p answer is a record or a list where the contract says so, at its root and in `data`: what is
/// neither is told apart from what is empty or missing. An empty list stands for an empty map, a list of one
/// for its record, and a record for a list of one. Not set when all is well or nothing is documented.
ApiError shapeError(const QJsonValue &answer, const Operation *operation);

} // namespace pulsedeck
