// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/emails/campaignclock.h"
#include "app/demo/emails/emaildata.h"
#include "app/demo/errors.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

QJsonObject messageOf(const Campaign &campaign)
{
    return {{u"sender_name"_s, campaign.senderName}, {u"sender_email"_s, campaign.senderEmail},
            {u"subject"_s, campaign.subject},        {u"preheader"_s, campaign.preheader},
            {u"attachments"_s, QString()},           {u"list_id"_s, campaign.lists.value(0)}};
}

/// What the list of campaigns tells about one; the price of the company is text, that of the overdraft a
/// number.
QJsonObject rowOf(const Campaign &campaign)
{
    const CampaignFigures &figures = campaign.figures;
    QJsonValue statistics; // null: nothing was sent
    if (figures.sent > 0)
        statistics = QJsonObject {{u"sent"_s, figures.sent},
                                  {u"delivered"_s, figures.delivered},
                                  {u"opening"_s, figures.opened},
                                  {u"link_redirected"_s, figures.clicked},
                                  {u"unsubscribe"_s, figures.unsubscribed},
                                  {u"error"_s, figures.errors}};
    const QJsonValue date = campaign.sendAt.isValid() ? QJsonValue(dateText(campaign.sendAt)) : QJsonValue();
    return {{u"id"_s, campaign.id},
            {u"name"_s, campaign.name},
            {u"status"_s, campaign.status},
            {u"is_sms"_s, false},
            {u"is_viber"_s, false},
            {u"send_date"_s, date},
            {u"message"_s, messageOf(campaign)},
            {u"all_email_qty"_s, campaign.addresses},
            {u"tariff_email_qty"_s, campaign.addresses},
            {u"paid_email_qty"_s, 0},
            {u"overdraft_price"_s, 0},
            {u"company_price"_s, u"0"_s},
            {u"overdraft_currency"_s, u"USD"_s},
            {u"statistics"_s, statistics}};
}

QJsonObject figure(int code, int count, const QString &explain)
{
    return {{u"code"_s, code}, {u"count"_s, count}, {u"explain"_s, explain}};
}

Answer oneCampaign(EmailData &data, Campaign &campaign, const Call &)
{
    const CampaignFigures &figures = campaign.figures;
    QJsonArray clicks;
    for (const auto &[url, count] : clicksByLink(campaign, data.sowing.dice(u"clicks", campaign.id)))
        clicks << QJsonObject {{u"url"_s, url}, {u"count"_s, count}};
    const QJsonArray general {figure(1, figures.sent, u"Sent"_s),
                              figure(2, figures.delivered, u"Delivered"_s),
                              figure(3, figures.opened, u"Opened"_s),
                              figure(4, figures.clicked, u"Link clicked"_s),
                              figure(5, figures.unsubscribed, u"Unsubscribed"_s),
                              figure(6, figures.errors, u"No such mailbox"_s),
                              figure(11, figures.spam, u"Marked as spam"_s)};
    QJsonObject row = rowOf(campaign);
    QJsonObject message = messageOf(campaign);
    message.insert(u"body"_s, campaign.body);
    row.insert(u"message"_s, message);
    row.insert(u"permalink"_s, u"https://view.example.com/c/%1"_s.arg(campaign.id));
    row.insert(u"external_stat"_s, QJsonObject {{u"check_open_email"_s, 1}, {u"check_redirect_link"_s, 1}});
    row.insert(u"statistics"_s, QJsonObject {{u"general"_s, general}, {u"clicks"_s, clicks}});
    return row;
}

bool isWanted(const Campaign &campaign, const Call &call)
{
    if (call.has(u"status"_s) && !call.query[u"status"].toArray().contains(campaign.status))
        return false;
    return !call.flag(u"planed"_s) || campaign.isPlanned(call.now);
}

Answer campaigns(EmailData &data, const Call &call)
{
    if (const auto refusal = badPage(call.query))
        return *refusal;
    settleCampaigns(data, call.now);
    QJsonArray rows;
    // The documents name no default order; newest first is what the web page shows.
    const bool ascending = call.query[u"order"] == "asc"_L1;
    const size_t size = data.campaigns.size();
    for (size_t i = 0; i < size; ++i) {
        const Campaign &campaign = data.campaigns[ascending ? i : size - 1 - i];
        if (isWanted(campaign, call))
            rows << rowOf(campaign);
    }
    return page(rows, call.offset(), call.limit());
}

Answer countries(EmailData &data, Campaign &campaign, const Call &)
{
    const QJsonObject opens = opensByCountry(campaign, data.sowing.dice(u"countries", campaign.id));
    // An empty map is an empty list in the service's language.
    return opens.isEmpty() ? Answer(QJsonArray()) : Answer(opens);
}

Answer referrals(EmailData &data, Campaign &campaign, const Call &)
{
    QJsonArray rows;
    for (const auto &[url, count] : clicksByLink(campaign, data.sowing.dice(u"clicks", campaign.id)))
        rows << QJsonObject {{u"link"_s, url}, {u"count"_s, count}};
    return rows;
}

} // namespace

void addCampaigns(Routes &routes, const EmailRef &data)
{
    const auto add = [&](const QString &id, Handler handler) {
        routes.add(Scope::Emails, id, std::move(handler));
    };
    add(u"GET /campaigns"_s, [data](const Call &call) { return campaigns(*data, call); });
    add(u"GET /campaigns/{id}"_s, ofCampaign(data, oneCampaign));
    add(u"GET /campaigns/{id}/countries"_s, ofCampaign(data, countries));
    add(u"GET /campaigns/{id}/referrals"_s, ofCampaign(data, referrals));
}

} // namespace pulsedeck::demo
