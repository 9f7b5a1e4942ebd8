// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/push_service/push_service.h"

namespace pulsedeck::push_service {

static ReportData subscribers(const QJsonValue &website)
{
    return {.figures = {
                {Tr::tr("Subscribers"), website["total_subscribers"]},
                {Tr::tr("Active"), website["active_subscribers"]},
                {Tr::tr("New today"), website["subscribers_today"]},
                {Tr::tr("Unsubscribed"), website["unsubscribed"]},
                rate(Tr::tr("Share of active subscribers"), website["active_subscribers"],
                     website["total_subscribers"], Tr::tr("Active / all subscribers")),
            }};
}

Resource websites()
{
    Resource websites {
        .id = "push_service/websites",
        .title = Tr::tr("Websites"),
        .scope = Scope::PushService,
        .emptyText = Tr::tr(
            "There are no websites yet. Add yours in the service's web account to collect subscribers."),
        .list = Call {"GET /push/websites"},
        .name = "url",
    };
    websites.columns = {
        link("url", Tr::tr("Website")),
        status("status", Tr::tr("Status"),
               {
                   {"0", Tr::tr("Not active")},
                   {"1", Tr::tr("Active"), Tone::Good},
                   {"active", Tr::tr("Active"), Tone::Good},
               }),
        dateTime("add_date", Tr::tr("Added")),
        optional(text("id", Tr::tr("Number of the website"))),
    };
    websites.reports = [](const QJsonObject &row) {
        return QList<Report> {{"subscribers", Tr::tr("Subscribers"),
                               forRow({"GET /push/websites/info/{id}"}, row), subscribers}};
    };
    websites.children = {{"subscriptions", Tr::tr("Subscribers"), subscriptions}};
    return websites;
}

Resource subscriptions(const QJsonObject &website)
{
    Resource subscriptions {
        .id = "push_service/subscriptions",
        .title = Tr::tr("Subscribers of %1").arg(website["url"].toString()),
        .scope = Scope::PushService,
        .emptyText = Tr::tr("Nobody has subscribed in that time."),
        .list = forRow({"GET /push/websites/{id}/subscriptions"}, website),
        .name = "id",
    };
    subscriptions.columns = {
        dateTime("subscription_date", Tr::tr("Subscribed")),
        status("status", Tr::tr("Status"),
               {
                   {"0", Tr::tr("Deactivated")},
                   {"1", Tr::tr("Active"), Tone::Good},
                   {"6", Tr::tr("Unsubscribed"), Tone::Warning},
               }),
        text("browser", Tr::tr("Browser")),
        text("os", Tr::tr("System")),
        country("country_code", Tr::tr("Country")),
        text("city", Tr::tr("City")),
        text("lang", Tr::tr("Language")),
        optional(text("id", Tr::tr("Number of the subscriber"))),
    };
    using Input = FormField::Input;
    subscriptions.filters = {
        {.parameter = "subscription_date_from", .title = Tr::tr("From", "a date"), .input = Input::Date},
        {.parameter = "subscription_date_to", .title = Tr::tr("To", "a date"), .input = Input::Date},
    };
    return subscriptions;
}

} // namespace pulsedeck::push_service
