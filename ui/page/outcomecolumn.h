// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck {

class Client;
class Outcomes;
class PageContext;

/// What is remembered of checked addresses in the account of @p context, of which it becomes a part; null:
/// nothing can be kept.
Outcomes *outcomesOf(PageContext &context);
/// @p resource with a column, hidden at first, that says how the address of a row came out when it was
/// checked; where addresses are and the verifier is picked.
Resource withOutcomes(Resource resource, const Client &client, PageContext &context);

} // namespace pulsedeck
