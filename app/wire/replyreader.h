// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/contract/contract.h"
#include "app/wire/reply.h"
#include "app/wire/transport.h"

namespace pulsedeck {

/// Turns a raw answer into what the asker gets: JSON, bytes or an error.
///
/// The order of judgement: HTTP status, whether it is JSON, `error_code` or `code`, `is_error`, `result` or
/// `success` being false, otherwise success; errors hide in status 200 too. The service's own words are taken
/// from the first of: message, error_description, error, the first of `errors`, description.
/// @p operation is null for the token endpoints, @p reader for everything that is no list.
Reply readReply(const WireReply &wire, const Operation *operation, const PageReader *reader = nullptr);

/// Whether @p reply means "too many requests", in any of the forms in which the service may say it.
bool meansTooMany(const Reply &reply);

} // namespace pulsedeck
