// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"
#include "app/demo/answer.h"

#include <limits>
#include <optional>

namespace pulsedeck::demo {

/// {message, error_code}: the general envelope. Codes above 32 bits exist (2020202020, 3030303030).
Answer error(int status, const QString &message, qint64 code);
/// 422 of the e-mail service's own argument checks, whose error_code is 422 too.
Answer invalid(const QString &message);

Answer unauthorized();
/// Of a call outside the token's scopes. What the service says there is not documented; 403 is the best
/// guess.
Answer outOfScope();
/// More than ten requests a second. The status is not documented; the first-party PHP client takes 429.
Answer tooFast();
Answer noSuchPath();
Answer notFound(Scope scope, const QString &message, qint64 code = 404);

/// The documented refusal of an `offset` below 0 or a `limit` outside 1...@p largest, for the lists whose
/// limits stand in examples only; none when all is well.
std::optional<Answer> badPage(const QJsonObject &query, int largest = std::numeric_limits<int>::max());

/// Refuses what does not fit the contract, in the words of the operation's service.
/// @p schema is what the violations were found with.
Answer refuse(Scope scope, const QList<Violation> &violations, const Schema &schema);

} // namespace pulsedeck::demo
