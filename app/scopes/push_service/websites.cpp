// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/push_service/audience.h"
#include "app/scopes/push_service/push_service.h"
#include "app/vocabulary/valuekinds.h"

namespace pulsedeck::push_service {

static ReportData subscribers(const QJsonValue &website)
{
    return {
        .figures = {
            wanted(figure("total_subscribers", Tr::tr("Subscribers"), website["total_subscribers"])),
            wanted(figure("active_subscribers", Tr::tr("Active"), website["active_subscribers"])),
            // Without a past: a day that is not over is no less than yesterday.
            {Tr::tr("New today"), website["subscribers_today"]},
            unwanted(figure("unsubscribed", Tr::tr("Unsubscribed"), website["unsubscribed"])),
            wanted(rate(Tr::tr("Share of active subscribers"), website["active_subscribers"],
                        website["total_subscribers"], Tr::tr("Active / all subscribers"), "active-share")),
        }};
}

static ReportData code(const QJsonValue &answer)
{
    return {.figures = {
                {Tr::tr("Address of the script"), answer["script_url"], Kind::Link},
                {Tr::tr("Code for the website"), answer["script_code"], Kind::Snippet},
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
        hiddenAtFirst(text("id", Tr::tr("Website ID"))),
    };
    websites.detail = [](const QJsonObject &row) { return forRow({"GET /push/websites/info/{id}"}, row); };
    websites.details = {link("icon", Tr::tr("Icon"))};
    websites.reports = [](const QJsonObject &row) {
        return QList<Report> {
            {"subscribers", Tr::tr("Subscribers"), forRow({"GET /push/websites/info/{id}"}, row),
             subscribers},
            audienceReport(row),
            {"code", Tr::tr("Connection"), forRow({"GET /push/websites/{id}/code"}, row), code}};
    };
    websites.children = {
        {"subscriptions", Tr::tr("Subscribers"), subscriptions},
        {"campaigns", Tr::tr("Campaigns"), siteCampaigns},
        {"variables", Tr::tr("Variables"), variables},
    };
    return websites;
}

Resource variables(const QJsonObject &website)
{
    Resource variables {
        .id = "push_service/variables",
        .title = Tr::tr("Variables of %1").arg(website["url"].toString()),
        .scope = Scope::PushService,
        .emptyText = Tr::tr("This website hands in no variables."),
        .list = forRow({"GET /push/websites/{id}/variables"}, website),
    };
    variables.columns = {
        text("name", Tr::tr("Variable")),
        word("type", Tr::tr("Kind"), valueKindWords()),
        hiddenAtFirst(text("id", Tr::tr("Variable ID"))),
    };
    return variables;
}

static Action setState(const QString &id, const QString &title, int state,
                       const std::function<QString(const ActionContext &)> &question)
{
    Action action = remove(Scope::PushService, {"POST /push/subscriptions/state"}, title, question);
    action.id = id;
    action.role = Action::Role::Other;
    action.target = Action::Target::ManyRows;
    action.requests = [state](const ActionContext &context) {
        QList<Request> all;
        for (const QJsonObject &row : context.rows) {
            const QJsonObject body {{"id", row["id"]}, {"state", state}};
            all << request(Scope::PushService, {.operation = "POST /push/subscriptions/state", .body = body});
        }
        return all;
    };
    return action;
}

static QList<Action> stateActions()
{
    return {setState("activate", Tr::tr("Activate…"), 1,
                     [](const ActionContext &context) {
                         return Tr::tr("Activate %Ln subscriber(s)? They get messages again.", nullptr,
                                       int(context.rows.size()));
                     }),
            setState("deactivate", Tr::tr("Deactivate…"), 0, [](const ActionContext &context) {
                return Tr::tr("Deactivate %Ln subscriber(s)? They get no messages until they are activated.",
                              nullptr, int(context.rows.size()));
            })};
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
        hiddenAtFirst(text("id", Tr::tr("Subscriber ID"))),
    };
    subscriptions.details = {
        entries("variables", Tr::tr("Variables"), {text("name", {}), text("value", {})}),
    };
    subscriptions.actions = stateActions();
    using Input = FormField::Input;
    subscriptions.filters = {
        {.parameter = "subscription_date_from", .title = Tr::tr("From", "a date"), .input = Input::Date},
        {.parameter = "subscription_date_to", .title = Tr::tr("To", "a date"), .input = Input::Date},
    };
    return subscriptions;
}

} // namespace pulsedeck::push_service
