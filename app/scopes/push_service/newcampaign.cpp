// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/push_service/newcampaign.h"

#include "app/scopes/push_service/push_service.h"

namespace pulsedeck::push_service {

/// The longest time that the service keeps a message for, in seconds.
constexpr int longestLife = 86400;

static QList<FormField> campaignForm(const ActionContext &)
{
    FormField website {.key = "website_id", .title = Tr::tr("Website")};
    website.input = FormField::Input::Number;
    FormField body = required(line("body", Tr::tr("Text")));
    body.input = FormField::Input::Paragraph;
    FormField life {.key = "ttl", .title = Tr::tr("Seconds to deliver it within")};
    life.input = FormField::Input::Number;
    life.value = longestLife;
    life.complain = [](const QJsonValue &seconds) {
        return seconds.toInt() > longestLife ? Tr::tr("86,400 seconds are the most.") : QString();
    };
    FormField when = line("send_date", Tr::tr("Send on"));
    when.input = FormField::Input::DateTime;
    when.hint = Tr::tr("Empty: at once");
    return {required(line("title", Tr::tr("Title"))),
            body,
            required(website),
            line("link", Tr::tr("Link")),
            when,
            required(life),
            line("filter_lang", Tr::tr("Only people with the language")),
            line("filter_browser", Tr::tr("Only people with the browser")),
            line("filter_region", Tr::tr("Only people from the region"))};
}

Action newCampaign()
{
    Action action = create(Scope::PushService, {"POST /push/tasks"}, Tr::tr("New campaign…"), campaignForm);
    action.question = [](const ActionContext &context) {
        return Tr::tr(
                   "Send “%1” to the subscribers of the website %2? What was sent cannot be taken back, and "
                   "the service takes one campaign a website in 15 minutes.")
            .arg(context.text("title"), context.nameIn("website_id"));
    };
    return action;
}

} // namespace pulsedeck::push_service
