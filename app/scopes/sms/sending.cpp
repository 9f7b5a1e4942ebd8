// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/sms/sending.h"

#include "app/scopes/sms/sms.h"
#include "app/values/convert.h"

#include <algorithm>

namespace pulsedeck::sms {

/// Its sender and its time: the service gives it no name.
static QString nameOf(const QJsonObject &campaign)
{
    QStringList parts {campaign["sender_mail_name"].toString()};
    if (format::toDateTime(campaign["send_date"]).isValid())
        parts << format::display(campaign["send_date"], {.kind = Kind::DateTime});
    parts.removeAll(QString());
    return parts.isEmpty() ? format::toText(campaign["id"]) : format::harmlessLine(parts.join(", "));
}

/// Whether it may still wait. In which zone its time is meant is not told: a day is doubtful.
static bool mayWait(const QList<QJsonObject> &campaigns)
{
    return std::any_of(campaigns.begin(), campaigns.end(), [](const QJsonObject &campaign) {
        const QDateTime sent = format::toDateTime(campaign["send_date"]);
        return !sent.isValid() || sent.addDays(1) > QDateTime::currentDateTime();
    });
}

Action cancelCampaign()
{
    Action action = remove(Scope::Sms, {"PUT /sms/campaigns/cancel/{id}"}, Tr::tr("Cancel campaign…"),
                           [](const ActionContext &context) {
                               return Tr::tr("Cancel the campaign %1? Messages that were not sent yet stay "
                                             "unsent.")
                                   .arg(nameOf(context.row()));
                           });
    action.id = "cancel";
    action.applies = mayWait;
    action.role = Action::Role::Other;
    return action;
}

Action deleteCampaign()
{
    Action action = remove(
        Scope::Sms, {"DELETE /sms/campaigns"}, Tr::tr("Delete campaign…"), [](const ActionContext &context) {
            return Tr::tr("Delete the campaign %1 with its figures? That cannot be undone.")
                .arg(nameOf(context.row()));
        });
    action.requests = [](const ActionContext &context) {
        const QJsonObject body {{"id", context.row()["id"]}};
        return QList<Request> {request(Scope::Sms, {.operation = "DELETE /sms/campaigns", .body = body})};
    };
    return action;
}

} // namespace pulsedeck::sms
