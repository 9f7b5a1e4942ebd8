// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/campaignactions.h"
#include "app/scopes/emails/campaignfigures.h"
#include "app/scopes/emails/campaignreports.h"
#include "app/scopes/emails/emails.h"
#include "app/scopes/emails/words.h"
#include "app/values/encoded.h"
#include "app/values/format.h"
#include "app/vocabulary/share.h"

namespace pulsedeck::emails {

static QList<Filter> campaignFilters()
{
    const auto codes = [](std::initializer_list<int> list) {
        return QVariant(QVariantList(list.begin(), list.end()));
    };
    return {
        {"status",
         Tr::tr("Status"),
         {
             {Tr::tr("All campaigns"), {}},
             {Tr::tr("Sent", "campaigns"), codes({3, 23})},
             {Tr::tr("Being sent"), codes({2, 9, 22})},
             {Tr::tr("Queued or being prepared"), codes({0, 7, 10, 13, 14, 15, 28})},
             {Tr::tr("Drafts"), codes({26, 36})},
             {Tr::tr("On moderation"), codes({1, 11})},
             {Tr::tr("Needs editing"), codes({27})},
             {Tr::tr("Tests", "campaigns"), codes({4, 8})},
             {Tr::tr("Cancelled or deleted", "campaigns"), codes({6, 16})},
             {Tr::tr("Blocked or stopped", "campaigns"), codes({5, 12, 25, 33})},
         }},
        {"planed",
         Tr::tr("Time"),
         {
             {Tr::tr("At any time"), {}},
             {Tr::tr("Planned for later"), true},
         }},
        {"order",
         Tr::tr("Order"),
         {
             {Tr::tr("Default order"), {}},
             {Tr::tr("Oldest first"), "asc"},
             {Tr::tr("Newest first"), "desc"},
         }},
    };
}

using Part = QJsonValue CampaignFigures::*;

static Share::Number figureOf(Part part)
{
    return [part](const QJsonObject &row) { return campaignFigures(row).*part; };
}

static Column figure(const QString &name, const QString &title, Part part)
{
    return computed(count("figures." + name, title), figureOf(part));
}

static Column rateColumn(const QString &name, const QString &title, Part part, Part whole,
                         const QString &formula)
{
    Column column = percent("figures." + name, title);
    column.explanation = formula;
    return shared(column, {figureOf(part), figureOf(whole)});
}

static QList<Column> campaignColumns()
{
    using F = CampaignFigures;
    return {
        text("name", Tr::tr("Campaign")),
        figure("sent", Tr::tr("Sent", "emails"), &F::sent),
        figure("delivered", Tr::tr("Delivered"), &F::delivered),
        rateColumn("open-rate", Tr::tr("Open rate"), &F::opened, &F::delivered, Tr::tr("Opened / delivered")),
        rateColumn("click-rate", Tr::tr("Click rate"), &F::clicked, &F::delivered,
                   Tr::tr("Clicked / delivered")),
        figure("unsubscribed", Tr::tr("Unsubscribed"), &F::unsubscribed),
        dateTime("send_date", Tr::tr("Send date")),
        status("status", Tr::tr("Status"), campaignWords()),
        hiddenAtFirst(text("message.subject", Tr::tr("Subject"))),
        hiddenAtFirst(text("message.preheader", Tr::tr("Preheader"))),
        hiddenAtFirst(text("message.sender_name", Tr::tr("Sender"))),
        hiddenAtFirst(email("message.sender_email", Tr::tr("Sender's address"))),
        hiddenAtFirst(count("all_email_qty", Tr::tr("Recipients"))),
        hiddenAtFirst(figure("opened", Tr::tr("Opened"), &F::opened)),
        hiddenAtFirst(figure("clicked", Tr::tr("Clicked"), &F::clicked)),
        hiddenAtFirst(rateColumn("unsubscribe-rate", Tr::tr("Unsubscribe rate"), &F::unsubscribed,
                                 &F::delivered, Tr::tr("Unsubscribed / delivered"))),
        figure("errors", Tr::tr("Errors"), &F::errors),
        hiddenAtFirst(
            rateColumn("error-rate", Tr::tr("Error rate"), &F::errors, &F::sent, Tr::tr("Errors / sent"))),
        hiddenAtFirst(count("tariff_email_qty", Tr::tr("Paid by the plan"))),
        hiddenAtFirst(count("paid_email_qty", Tr::tr("Paid by the balance"))),
        hiddenAtFirst(money("company_price", Tr::tr("Price"), "overdraft_currency")),
        hiddenAtFirst(money("overdraft_price", Tr::tr("Price beyond the plan"), "overdraft_currency")),
        hiddenAtFirst(yesNo("is_sms", Tr::tr("With SMS"))),
        hiddenAtFirst(yesNo("is_viber", Tr::tr("With Viber"))),
        hiddenAtFirst(named("message.list_id", Tr::tr("Mailing list"), "emails/mailing-lists")),
        hiddenAtFirst(text("message.attachments", Tr::tr("Attachments"))),
        hiddenAtFirst(text("id", Tr::tr("Campaign ID"))),
    };
}

/// What only GET /campaigns/{id} tells.
static QList<Column> campaignDetails()
{
    return {
        link("permalink", Tr::tr("On the web")),
        yesNo("external_stat.check_open_email", Tr::tr("Opens are counted by another service")),
        yesNo("external_stat.check_redirect_link", Tr::tr("Clicks are counted by another service")),
        computed(text("message.body", Tr::tr("Text as HTML")),
                 [](const QJsonObject &row) { return decoded(row["message"]["body"]); }),
    };
}

Resource campaigns()
{
    Resource campaigns {
        .id = "emails/campaigns",
        .title = Tr::tr("Campaigns"),
        .scope = Scope::Emails,
        .emptyText =
            Tr::tr("There are no campaigns here. They appear as soon as one is created, sent or planned."),
        .list = Call {"GET /campaigns"},
    };
    campaigns.columns = campaignColumns();
    campaigns.filters = campaignFilters();
    campaigns.actions = {writeCampaign(), editCampaign(), cancelCampaign()};
    campaigns.detail = [](const QJsonObject &row) { return forRow({"GET /campaigns/{id}"}, row); };
    campaigns.details = campaignDetails();
    campaigns.reports = [](const QJsonObject &row) { return campaignReports(row["id"]); };
    return campaigns;
}

Resource listCampaigns(const QJsonObject &list)
{
    Resource campaigns {
        .id = "emails/list-campaigns",
        .title = Tr::tr("Campaigns to “%1”").arg(list["name"].toString()),
        .scope = Scope::Emails,
        .emptyText = Tr::tr("No campaign has gone to this list yet."),
        .list = forRow({"GET /addressbooks/{id}/campaigns"}, list),
        .key = "task_id",
        .name = "task_name",
    };
    campaigns.columns = {
        text("task_name", Tr::tr("Campaign")),
        status("task_status", Tr::tr("Status"), campaignWords()),
        hiddenAtFirst(text("task_id", Tr::tr("Campaign ID"))),
    };
    campaigns.detail = [](const QJsonObject &row) {
        return Call {"GET /campaigns/{id}", {{"id", row["task_id"].toVariant()}}};
    };
    campaigns.reports = [](const QJsonObject &row) { return campaignReports(row["task_id"]); };
    return campaigns;
}

} // namespace pulsedeck::emails
