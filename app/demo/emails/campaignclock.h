// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/emails/emaildata.h"

namespace pulsedeck::demo {

/// Moves campaigns on with time: what was started a minute ago, or was planned for a time that is over, has
/// been sent.
void settleCampaigns(EmailData &data, const QDateTime &now);

/// 404 with code 802.
Answer noSuchCampaign();

/// A handler of one campaign as it stands now: 404 with code 802 when there is none.
template<typename Function> Handler ofCampaign(const EmailRef &data, Function function)
{
    return [data, function](const Call &call) -> Answer {
        settleCampaigns(*data, call.now);
        Campaign *campaign = data->campaign(call.id());
        return campaign ? function(*data, *campaign, call) : noSuchCampaign();
    };
}

} // namespace pulsedeck::demo
