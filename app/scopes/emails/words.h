// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/column.h"

namespace pulsedeck::emails {

/// `status` of a campaign.
QList<StatusWord> campaignWords();
/// `status` and `global_status` of an address in a list.
QList<StatusWord> addressWords();
/// `status` of a mailing list.
QList<StatusWord> listWords();
/// Why an email did not arrive: the delivery codes of campaign statistics that mean a failure.
QList<StatusWord> failureWords();
/// What became of a campaign with one address: all delivery codes.
QList<StatusWord> recipientWords();

} // namespace pulsedeck::emails
