// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/push_service/composer.h"
#include "app/scopes/push_service/push_service.h"

namespace pulsedeck::push_service {

static ReportData results(const QJsonValue &campaign)
{
    return {.figures =
                {
                    figure("send", Tr::tr("Sent"), campaign["send"]),
                    wanted(figure("delivered", Tr::tr("Delivered"), campaign["delivered"])),
                    wanted(figure("redirect", Tr::tr("Clicked"), campaign["redirect"])),
                    wanted(rate(Tr::tr("Delivery rate"), campaign["delivered"], campaign["send"],
                                Tr::tr("Delivered / sent"), "delivery-rate")),
                    wanted(rate(Tr::tr("Click rate"), campaign["redirect"], campaign["delivered"],
                                Tr::tr("Clicked / delivered"), "click-rate")),
                },
            .charts = {funnel("funnel", Tr::tr("From sent to clicked"), Tr::tr("messages"),
                              {
                                  {Tr::tr("Sent"), campaign["send"]},
                                  {Tr::tr("Delivered"), campaign["delivered"]},
                                  {Tr::tr("Clicked"), campaign["redirect"]},
                              },
                              1)}};
}

Resource campaigns()
{
    Resource campaigns {
        .id = "push_service/campaigns",
        .title = Tr::tr("Campaigns"),
        .scope = Scope::PushService,
        .emptyText = Tr::tr("There are no web push campaigns in that time."),
        .list = Call {"GET /push/tasks"},
        .name = "title",
    };
    campaigns.columns = {
        text("title", Tr::tr("Title")),
        text("body", Tr::tr("Text")),
        // The documents list no words; these two fit those of mailing campaigns.
        status("status", Tr::tr("Status"),
               {{"3", Tr::tr("Sent"), Tone::Good}, {"13", Tr::tr("Being created"), Tone::Busy}}),
        dateTime("from", Tr::tr("Begins")),
        dateTime("to", Tr::tr("Ends")),
        hiddenAtFirst(named("website_id", Tr::tr("Website"), "push_service/websites")),
        hiddenAtFirst(text("id", Tr::tr("Campaign ID"))),
    };
    campaigns.filters = {
        {.parameter = "from", .title = Tr::tr("From", "a date"), .input = FormField::Input::Date},
        {.parameter = "to", .title = Tr::tr("To", "a date"), .input = FormField::Input::Date},
        {.parameter = "website_id", .title = Tr::tr("Website"), .input = FormField::Input::Line},
    };
    campaigns.detail = [](const QJsonObject &row) { return forRow({"GET /push/tasks/{id}"}, row); };
    campaigns.details = {link("message.link", Tr::tr("Link")), link("website", Tr::tr("Website"))};
    campaigns.actions = {writing(composer(), Tr::tr("Write a push"))};
    campaigns.reports = [](const QJsonObject &row) {
        return QList<Report> {{"results", Tr::tr("Results"), forRow({"GET /push/tasks/{id}"}, row), results}};
    };
    return campaigns;
}

Resource losses()
{
    Resource sent = campaigns();
    sent.id = "push_service/losses";
    sent.title = Tr::tr("Lost by campaign");
    sent.actions.clear();
    sent.filters.clear();
    return sent;
}

Resource siteCampaigns(const QJsonObject &website)
{
    Resource sent = campaigns();
    sent.id = "push_service/site-campaigns";
    sent.title = Tr::tr("Campaigns to %1").arg(website["url"].toString());
    sent.list->query["website_id"] = website["id"].toVariant();
    sent.actions.clear();
    sent.filters.removeLast(); // all of them go to that one
    return sent;
}

} // namespace pulsedeck::push_service
