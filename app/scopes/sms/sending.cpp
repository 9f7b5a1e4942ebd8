// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/sms/sending.h"

#include "app/scopes/sms/sms.h"

namespace pulsedeck::sms {

Action cancelCampaign()
{
    Action action = remove(Scope::Sms, {"PUT /sms/campaigns/cancel/{id}"}, Tr::tr("Cancel campaign…"),
                           [](const ActionContext &context) {
                               return Tr::tr("Cancel the campaign %1? Messages that were not sent yet stay "
                                             "unsent.")
                                   .arg(context.row()["id"].toVariant().toString());
                           });
    action.id = "cancel";
    action.role = Action::Role::Other;
    return action;
}

Action deleteCampaign()
{
    Action action = remove(
        Scope::Sms, {"DELETE /sms/campaigns"}, Tr::tr("Delete campaign…"), [](const ActionContext &context) {
            return Tr::tr("Delete the campaign %1 with its figures? That cannot be undone.")
                .arg(context.row()["id"].toVariant().toString());
        });
    action.requests = [](const ActionContext &context) {
        const QJsonObject body {{"id", context.row()["id"]}};
        return QList<Request> {request(Scope::Sms, {.operation = "DELETE /sms/campaigns", .body = body})};
    };
    return action;
}

} // namespace pulsedeck::sms
