// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/emails.h"

#include "app/scopes/emails/campaignfigures.h"
#include "app/scopes/emails/finishedcampaigns.h"
#include "app/values/format.h"

#include <QJsonArray>

#include <algorithm>

namespace pulsedeck::emails {

// The service tells no total of lists: more than one page of them would have to be counted in full.
constexpr int page = 100;

static ReportData listFigures(const QJsonValue &answer)
{
    const QJsonArray lists = answer.toArray();
    if (lists.size() >= page)
        return {.note = Tr::tr("There are %Ln mailing list(s) or more.", nullptr, page)};
    qint64 all = 0;
    qint64 active = 0;
    for (const QJsonValue list : lists) {
        all += format::toInteger(list["all_email_qty"]).value_or(0);
        active += format::toInteger(list["active_email_qty"]).value_or(0);
    }
    Figure addresses = wanted(figure("addresses", Tr::tr("Addresses"), all));
    addresses.explanation = Tr::tr("Sum over all mailing lists");
    Figure reached = wanted(figure("active-addresses", Tr::tr("Active addresses"), active));
    reached.explanation = Tr::tr("Sum over all mailing lists of the addresses that get emails");
    Figure number = figure("lists", Tr::tr("Mailing lists"), lists.size());
    number.explanation = Tr::tr("Number of all mailing lists");
    return {.figures = {number, addresses, reached}};
}

constexpr int newest = 10;

/// Of those that are sent and have figures, the one sent last; null when there is none.
static QJsonValue lastFinished(const QJsonArray &campaigns)
{
    QJsonValue last;
    QDateTime lastAt;
    for (const QJsonValue campaign : campaigns) {
        const QDateTime at = format::toDateTime(campaign["send_date"]);
        if (!isFinished(campaign.toObject()) || !campaignFigures(campaign).isKnown()
            || (!last.isNull() && !(at > lastAt)))
            continue;
        last = campaign;
        lastAt = at;
    }
    return last;
}

/// The last campaign that is finished: of one that is being sent, the rates are not yet what they will be.
/// They belong to that campaign: the next one has a past of its own.
static ReportData lastCampaign(const QJsonValue &answer)
{
    if (const QJsonValue campaign = lastFinished(answer.toArray()); !campaign.isNull()) {
        const CampaignFigures numbers = campaignFigures(campaign);
        const QString id = format::toText(campaign["id"]);
        return {.figures = {
                    {Tr::tr("Last campaign"), campaign["name"], Kind::Text},
                    wanted(rate(Tr::tr("Open rate"), numbers.opened, numbers.delivered,
                                Tr::tr("Opened / delivered"), id + ".open-rate")),
                    wanted(rate(Tr::tr("Click rate"), numbers.clicked, numbers.delivered,
                                Tr::tr("Clicked / delivered"), id + ".click-rate")),
                }};
    }
    const QJsonArray all = answer.toArray();
    if (std::any_of(all.begin(), all.end(), [](const QJsonValue &one) { return isFinished(one.toObject()); }))
        return {.note = Tr::tr("The last campaigns have no figures yet.")};
    if (all.size() >= newest)
        return {.note = Tr::tr("None of the %Ln newest campaign(s) is finished.", nullptr, newest)};
    return {.note = Tr::tr("No campaign is finished yet.")};
}

QList<Headline> headlines()
{
    return {
        {"emails/mailing-lists",
         {"mailing-lists",
          Tr::tr("Mailing lists"),
          {"GET /addressbooks", {}, {{"limit", page}}},
          listFigures}},
        {"emails/campaigns",
         {"last-campaign",
          Tr::tr("Last campaign"),
          {"GET /campaigns", {}, {{"limit", newest}, {"order", "desc"}}},
          lastCampaign}},
    };
}

} // namespace pulsedeck::emails
