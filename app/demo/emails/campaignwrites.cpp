// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/contract/json.h"
#include "app/demo/emails/campaignclock.h"
#include "app/demo/emails/emaildata.h"
#include "app/demo/errors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

constexpr int campaignsAnHour = 4;

/// `list_id` is one number or several.
QList<qint64> listIds(const Call &call)
{
    QList<qint64> ids;
    const QJsonValue value = call.body[u"list_id"];
    for (const QJsonValue &id : value.isArray() ? value.toArray() : QJsonArray {value})
        ids << id.toInteger();
    return ids;
}

Refusal refuseSender(EmailData &data, const Call &call)
{
    if (call.text(u"sender_email"_s).isEmpty() || call.text(u"sender_name"_s).isEmpty())
        return error(422, u"Sender name or email is empty"_s, 701);
    if (!data.isActiveSender(call.text(u"sender_email"_s).toLower()))
        return error(422, u"Sender not found"_s, 704);
    return {};
}

Refusal refuseContent(EmailData &data, const Call &call)
{
    if (call.text(u"subject"_s).isEmpty())
        return error(422, u"Subject is empty"_s, 720);
    const QJsonValue wanted = call.body[u"template_id"];
    if (!wanted.isUndefined())
        return data.hasTemplate(wanted.toVariant().toString()) ? Refusal()
                                                               : error(422, u"Template not found"_s, 31);
    if (QByteArray::fromBase64(call.text(u"body"_s).toLatin1()).isEmpty())
        return error(422, u"Message is empty"_s, 721);
    return {};
}

Refusal refuseLists(EmailData &data, const Call &call)
{
    if (call.body[u"segment_id"].isDouble())
        return {};
    if (call.body[u"list_id"].isUndefined())
        return error(422, u"List id is empty"_s, 722);
    for (const qint64 id : listIds(call)) {
        if (!data.list(id))
            return error(422, u"Book not found"_s, 703);
    }
    return {};
}

Refusal refuseRest(EmailData &data, const Call &call)
{
    const qsizetype attachments =
        call.body[u"attachments"].toObject().size() + call.body[u"attachments_binary"].toObject().size();
    if (attachments > 5)
        return invalid(u"Argument attachments may not have more than 5 items"_s);
    const QString date = call.text(u"send_date"_s);
    const QDateTime sendAt = QDateTime::fromString(date, u"yyyy-MM-dd HH:mm:ss"_s);
    if (!date.isEmpty() && (!sendAt.isValid() || sendAt < call.now))
        return error(422, u"Send date is wrong or in the past"_s, 799);
    data.campaignsMade.removeIf([&](const QDateTime &made) { return made.addSecs(3600) <= call.now; });
    if (data.campaignsMade.size() >= campaignsAnHour)
        return error(422, u"Campaign limit for the API is exceeded"_s, 791);
    return {};
}

Campaign newCampaign(EmailData &data, const Call &call)
{
    Campaign campaign;
    campaign.id = data.nextId();
    campaign.name = call.text(u"name"_s);
    campaign.subject = call.text(u"subject"_s);
    if (campaign.name.isEmpty())
        campaign.name = campaign.subject;
    campaign.senderName = call.text(u"sender_name"_s);
    campaign.senderEmail = call.text(u"sender_email"_s);
    campaign.body = exactText(QByteArray::fromBase64(call.text(u"body"_s).toLatin1()));
    campaign.language = u"en"_s;
    for (const qint64 id : listIds(call)) {
        const MailingList *list = data.list(id);
        campaign.lists << int(id);
        campaign.addresses += list ? list->count(MailingList::Filter::Active) : 0;
    }
    if (call.body[u"is_test"].toBool())
        campaign.addresses = 1;
    const QDateTime planned = QDateTime::fromString(call.text(u"send_date"_s), u"yyyy-MM-dd HH:mm:ss"_s);
    campaign.sendAt = planned.isValid() ? planned : call.now;
    campaign.status = call.text(u"type"_s) == "draft"_L1 ? Draft
        : planned.isValid()                              ? Queued
                                                         : CopyingAddresses;
    return campaign;
}

Answer create(EmailData &data, const Call &call)
{
    for (const auto refuse : {refuseSender, refuseContent, refuseLists, refuseRest}) {
        if (const Refusal refusal = refuse(data, call))
            return *refusal;
    }
    const Campaign campaign = newCampaign(data, call);
    if (campaign.addresses == 0 && campaign.status != Draft)
        return error(422, u"Addressbook is empty"_s, 211);
    data.campaigns.push_back(campaign);
    data.campaignsMade << call.now;
    // The documented example answers 13 while addresses are copied, planned or not; the last key is misspelt
    // there.
    return QJsonObject {{u"id"_s, campaign.id},
                        {u"status"_s, campaign.status == Draft ? Draft : CopyingAddresses},
                        {u"count"_s, campaign.addresses},
                        {u"tariff_email_qty"_s, campaign.addresses},
                        {u"overdraft_price"_s, u"0.0044"_s},
                        {u"ovedraft_currency"_s, u"USD"_s}};
}

/// Only what has not left yet can be changed. 602 is the documented code of one that perhaps has.
Refusal refuseLate(const Campaign &campaign, const QDateTime &now)
{
    if (campaign.status == Draft || campaign.status == NeedsEditing || campaign.isPlanned(now))
        return {};
    return error(422, u"Campaign not found or already sent"_s, 602);
}

Answer edit(EmailData &, Campaign &campaign, const Call &call)
{
    if (const Refusal refusal = refuseLate(campaign, call.now))
        return *refusal;
    if (call.body[u"subject"].isString() && call.text(u"subject"_s).trimmed().isEmpty())
        return error(422, u"Subject is empty"_s, 720);
    if (call.body[u"name"].isString())
        campaign.name = call.text(u"name"_s);
    if (call.body[u"subject"].isString())
        campaign.subject = call.text(u"subject"_s);
    return QJsonObject {{u"result"_s, true}, {u"id"_s, campaign.id}};
}

Answer cancel(EmailData &, Campaign &campaign, const Call &call)
{
    const bool runs = campaign.status == BeingSent || campaign.status == CopyingAddresses
        || campaign.status == OnModeration;
    if (!runs && refuseLate(campaign, call.now))
        return *refuseLate(campaign, call.now);
    campaign.status = Cancelled;
    return resultTrue();
}

} // namespace

void addCampaignWrites(Routes &routes, const EmailRef &data)
{
    routes.add(Scope::Emails, u"POST /campaigns"_s, [data](const Call &call) { return create(*data, call); });
    routes.add(Scope::Emails, u"PATCH /campaigns/{id}"_s, ofCampaign(data, edit));
    routes.add(Scope::Emails, u"DELETE /campaigns/{id}"_s, ofCampaign(data, cancel));
}

} // namespace pulsedeck::demo
