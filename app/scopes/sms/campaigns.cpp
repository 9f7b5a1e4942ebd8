// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/sms/campaignreport.h"
#include "app/scopes/sms/composer.h"
#include "app/scopes/sms/sending.h"
#include "app/scopes/sms/sms.h"

#include <QJsonArray>

namespace pulsedeck::sms {

/// Some lists leave it to the campaign itself, which calls it by another name.
static QJsonValue senderName(const QJsonObject &campaign)
{
    const QString listed = campaign["sender_mail_name"].toString();
    return listed.isEmpty() ? campaign["sender_name"] : QJsonValue(listed);
}

Resource campaigns()
{
    Resource campaigns {
        .id = "sms/campaigns",
        .title = Tr::tr("Campaigns"),
        .scope = Scope::Sms,
        .emptyText = Tr::tr("There are no SMS campaigns in that time."),
        .list = Call {"GET /sms/campaigns/list"},
        .name = "id",
    };
    campaigns.columns = {
        named("address_book_id", Tr::tr("Mailing list"), "emails/mailing-lists"),
        dateTime("send_date", Tr::tr("Sent")),
        computed(text("sender_mail_name", Tr::tr("Sender")), senderName),
        money("company_price", Tr::tr("Price"), "company_currency"),
        text("id", Tr::tr("Campaign ID")),
        hiddenAtFirst(dateTime("date_created", Tr::tr("Created"))),
        hiddenAtFirst(text("sender_mail_address", Tr::tr("Sender's address"))),
    };
    campaigns.filters = {
        {.parameter = "dateFrom", .title = Tr::tr("From", "a date"), .input = FormField::Input::Date},
        {.parameter = "dateTo", .title = Tr::tr("To", "a date"), .input = FormField::Input::Date},
    };
    campaigns.detail = [](const QJsonObject &row) { return forRow({"GET /sms/campaigns/info/{id}"}, row); };
    campaigns.actions = {writing(composer(), Tr::tr("Write an SMS")), cancelCampaign(), deleteCampaign(),
                         lookUpPhone()};
    campaigns.reports = [](const QJsonObject &row) { return QList<Report> {campaignReport(row)}; };
    campaigns.children = {{"phones", Tr::tr("Recipients"), campaignPhones}};
    return campaigns;
}

Resource campaignPhones(const QJsonObject &campaign)
{
    Resource phones {
        .id = "sms/campaign-phones",
        .title = Tr::tr("Recipients"),
        .scope = Scope::Sms,
        .emptyText = Tr::tr("The service lists no recipients for this campaign."),
        .list = forRow({"GET /sms/campaigns/info/{id}"}, campaign),
        .key = "phone",
        .name = "phone",
    };
    phones.rowsOf = recipientsOf;
    phones.columns = {
        phone("phone", Tr::tr("Phone")),
        status("status", Tr::tr("Status"),
               {
                   {"1", Tr::tr("Sent"), Tone::Busy},
                   {"2", Tr::tr("Delivered"), Tone::Good},
                   {"12", Tr::tr("Not delivered"), Tone::Bad},
               }),
        text("status_explain", Tr::tr("Status details")),
        country("country_code", Tr::tr("Country")),
        money("money_spent", Tr::tr("Price"), "currency"),
    };
    return phones;
}

} // namespace pulsedeck::sms
