// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/viber/viber.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::viber {

constexpr int page = 100;

static ReportData campaignFigures(const QJsonValue &answer)
{
    const QJsonArray campaigns = answer.toArray();
    if (campaigns.size() >= page)
        return {.note = Tr::tr("There are %Ln campaign(s) or more.", nullptr, page)};
    const auto waiting = std::count_if(campaigns.begin(), campaigns.end(), [](const QJsonValue &campaign) {
        return campaign["status"] == "moderation"_L1;
    });
    return {.figures = {
                figure("campaigns", Tr::tr("Campaigns"), campaigns.size()),
                figure("on-moderation", Tr::tr("On moderation"), qint64(waiting)),
            }};
}

QList<Headline> headlines()
{
    const Call list {"GET /viber/task", {}, {{"limit", page}}};
    return {{"viber/campaigns", {"campaigns", Tr::tr("Campaigns"), list, campaignFigures}}};
}

} // namespace pulsedeck::viber
