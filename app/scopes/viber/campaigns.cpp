// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/viber/composer.h"
#include "app/scopes/viber/viber.h"
#include "app/vocabulary/apiece.h"

namespace pulsedeck::viber {

static ReportData results(const QJsonValue &answer)
{
    const QJsonValue numbers = answer["statistic"];
    if (numbers.toObject().isEmpty())
        return {.note = Tr::tr("There are no figures yet.")};
    return {
        .figures =
            {
                figure("statistic.sent", Tr::tr("Sent"), numbers["sent"]),
                wanted(figure("statistic.delivered", Tr::tr("Delivered"), numbers["delivered"])),
                wanted(figure("statistic.read", Tr::tr("Read"), numbers["read"])),
                wanted(figure("statistic.redirected", Tr::tr("Clicked"), numbers["redirected"])),
                unwanted(figure("statistic.undelivered", Tr::tr("Not delivered"), numbers["undelivered"])),
                unwanted(figure("statistic.errors", Tr::tr("Errors"), numbers["errors"])),
                wanted(rate(Tr::tr("Delivery rate"), numbers["delivered"], numbers["sent"],
                            Tr::tr("Delivered / sent"), "delivery-rate")),
                wanted(rate(Tr::tr("Read rate"), numbers["read"], numbers["delivered"],
                            Tr::tr("Read / delivered"), "read-rate")),
                wanted(rate(Tr::tr("Click rate"), numbers["redirected"], numbers["delivered"],
                            Tr::tr("Clicked / delivered"), "click-rate")),
            },
        .charts = {funnel("funnel", Tr::tr("From sent to clicked"), Tr::tr("messages"),
                          {
                              {Tr::tr("Sent"), numbers["sent"]},
                              {Tr::tr("Delivered"), numbers["delivered"]},
                              {Tr::tr("Read"), numbers["read"]},
                              {Tr::tr("Clicked"), numbers["redirected"]},
                          },
                          1)}};
}

Resource campaigns()
{
    Resource campaigns {
        .id = "viber/campaigns",
        .title = Tr::tr("Campaigns"),
        .scope = Scope::Viber,
        .emptyText = Tr::tr("There are no Viber campaigns yet."),
        .list = Call {"GET /viber/task"},
    };
    campaigns.columns = {
        text("name", Tr::tr("Campaign")),
        status("status", Tr::tr("Status"),
               {
                   {"moderation", Tr::tr("On moderation"), Tone::Busy},
                   {"send", Tr::tr("Sent"), Tone::Good},
               }),
        dateTime("send_date", Tr::tr("Send date")),
        text("sender_name", Tr::tr("Sender")),
        text("message", Tr::tr("Message")),
        hiddenAtFirst(text("button_text", Tr::tr("Button"))),
        hiddenAtFirst(link("button_link", Tr::tr("Link of the button"))),
        hiddenAtFirst(link("image_link", Tr::tr("Picture"))),
        hiddenAtFirst(dateTime("created", Tr::tr("Created"))),
        hiddenAtFirst(apiece(duration("message_live_time", Tr::tr("Delivered within")))),
        hiddenAtFirst(named("address_book", Tr::tr("Mailing list"), "emails/mailing-lists")),
        hiddenAtFirst(named("sender_id", Tr::tr("Sender"), "viber/senders")),
        hiddenAtFirst(text("id", Tr::tr("Campaign ID"))),
    };
    campaigns.details = {text("resend_sms_status", Tr::tr("Sent again as SMS"))};
    campaigns.filters = {byWord(campaigns.columns.at(1))};
    campaigns.actions = {writing(composer(), Tr::tr("Write a Viber message"))};
    campaigns.detail = [](const QJsonObject &row) { return forRow({"GET /viber/task/{id}"}, row); };
    campaigns.reports = [](const QJsonObject &row) {
        return QList<Report> {{"results", Tr::tr("Results"), forRow({"GET /viber/task/{id}"}, row), results}};
    };
    campaigns.children = {{"recipients", Tr::tr("Recipients"), campaignRecipients}};
    return campaigns;
}

Resource campaignRecipients(const QJsonObject &campaign)
{
    Resource recipients {
        .id = "viber/campaign-recipients",
        .title = Tr::tr("Recipients of “%1”").arg(campaign["name"].toString()),
        .scope = Scope::Viber,
        .emptyText = Tr::tr("The service lists no recipients for this campaign."),
        .list = forRow({"GET /viber/task/{id}/recipients"}, campaign),
        .key = "phone",
        .name = "phone",
    };
    recipients.columns = {
        phone("phone", Tr::tr("Phone")),
        status("status", Tr::tr("Status"),
               {
                   {"send", Tr::tr("Sent"), Tone::Good},
                   {"sent", Tr::tr("Sent"), Tone::Good},
                   {"delivered", Tr::tr("Delivered"), Tone::Good},
                   {"read", Tr::tr("Read"), Tone::Good},
                   {"redirected", Tr::tr("Clicked"), Tone::Good},
                   {"undelivered", Tr::tr("Not delivered"), Tone::Bad},
                   {"error", Tr::tr("Error"), Tone::Bad},
               }),
        dateTime("send_date", Tr::tr("Sent")),
        dateTime("last_update", Tr::tr("Last change")),
        money("price", Tr::tr("Price"), "currency"),
        hiddenAtFirst(named("address_book_id", Tr::tr("Mailing list"), "emails/mailing-lists")),
    };
    recipients.filters = {byWord(recipients.columns.at(1))};
    return recipients;
}

} // namespace pulsedeck::viber
