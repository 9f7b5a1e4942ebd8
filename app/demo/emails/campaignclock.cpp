// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/campaignclock.h"

#include "app/demo/errors.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

void settleCampaigns(EmailData &data, const QDateTime &now)
{
    for (Campaign &campaign : data.campaigns) {
        const bool isCopied = campaign.status == CopyingAddresses && campaign.sendAt.addSecs(60) <= now;
        const bool isDue = campaign.status == Queued && campaign.sendAt <= now;
        if (!isCopied && !isDue)
            continue;
        campaign.status = Sent;
        campaign.figures = sowFigures(campaign.addresses, data.sowing.dice(u"figures", campaign.id));
    }
}

Answer noSuchCampaign()
{
    return error(404, u"Campaign not found"_s, 802);
}

} // namespace pulsedeck::demo
