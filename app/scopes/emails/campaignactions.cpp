// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/campaignactions.h"

#include "app/scopes/emails/emails.h"
#include "app/scopes/emails/finishedcampaigns.h"
#include "app/scopes/emails/templatedesk.h"
#include "app/values/format.h"

#include <algorithm>

namespace pulsedeck::emails {

Resource composer()
{
    return Resource {.id = "emails/compose", .title = Tr::tr("New campaign"), .scope = Scope::Emails};
}

Action writeCampaign()
{
    Action action = create(Scope::Emails, {"POST /campaigns"}, Tr::tr("Write a campaign"), nullptr);
    action.confirm = Action::Confirm::None; // its page asks before anything leaves
    action.requests = nullptr;
    action.opens = [](const ActionContext &) { return composer(); };
    return action;
}

Action useTemplate()
{
    Action action = writeCampaign();
    action.id = "use";
    action.text = Tr::tr("Use in a campaign");
    action.role = Action::Role::Other;
    action.target = Action::Target::OneRow;
    action.opens = [](const ActionContext &context) { return composerWith(context.row()); };
    return action;
}

/// Whether anything of it is still to leave: afterwards the service refuses every change.
static bool mayStillChange(const QList<QJsonObject> &campaigns)
{
    constexpr qint64 blocked = 5, deleted = 6, testSent = 8, nobodyActive = 12, cancelled = 16;
    return std::any_of(campaigns.begin(), campaigns.end(), [](const QJsonObject &campaign) {
        const QList<qint64> over {blocked, deleted, testSent, nobodyActive, cancelled};
        return !isFinished(campaign) && !over.contains(format::toInteger(campaign["status"]).value_or(-1));
    });
}

Action editCampaign()
{
    Action action = edit(Scope::Emails, {"PATCH /campaigns/{id}"}, Tr::tr("Edit campaign…"),
                         [](const ActionContext &context) {
                             const QJsonObject row = context.row();
                             return QList<FormField> {
                                 required(line("name", Tr::tr("Name of the campaign"), row["name"])),
                                 required(line("subject", Tr::tr("Subject"), row["message"]["subject"])),
                             };
                         });
    // A campaign is opened to see its report.
    action.role = Action::Role::Other;
    action.applies = mayStillChange;
    return action;
}

Action cancelCampaign()
{
    Action action =
        remove(Scope::Emails, {"DELETE /campaigns/{id}"}, Tr::tr("Cancel campaign…"),
               [](const ActionContext &context) {
                   return Tr::tr("Cancel the campaign “%1”? Emails that were not sent yet stay unsent.")
                       .arg(context.row()["name"].toString());
               });
    action.id = "cancel";
    action.applies = mayStillChange;
    return action;
}

} // namespace pulsedeck::emails
