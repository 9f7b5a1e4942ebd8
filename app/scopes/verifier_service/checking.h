// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/resource.h"

namespace pulsedeck::verifier_service {

/// `status` of an address.
QList<StatusWord> outcomes();
/// Starts the check of a mailing list. It costs checks of the plan.
Action checkList();
/// Starts the check of one address.
Action checkAddress();
/// Shows what came out for one address.
Action showOutcome();
/// Has a report file made of the checked list with that id.
Action makeReport(const QJsonValue &list);
/// How the service numbers the formats of reports, and how their files end.
QString suffixOf(int format);

} // namespace pulsedeck::verifier_service
