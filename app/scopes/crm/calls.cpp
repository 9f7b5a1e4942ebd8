// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"

namespace pulsedeck::crm {

static QJsonValue contactName(const QJsonObject &call)
{
    const QJsonValue contact = call["contact"];
    const QString name = contact["firstName"].toString() + u' ' + contact["lastName"].toString();
    return name.trimmed().isEmpty() ? QJsonValue() : name.simplified();
}

Resource calls()
{
    Resource calls {
        .id = "crm/calls",
        .title = Tr::tr("Phone calls"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("There are no calls. They show up here when telephony is connected."),
        .list = Call {"POST /crm/v1/telephony/calls/get-list"},
        .name = "phone",
    };
    calls.columns = {
        dateTime("createdAt", Tr::tr("Time")),
        phone("phone", Tr::tr("Phone")),
        computed(text("contact.name", Tr::tr("Contact")), contactName),
        text("deal.name", Tr::tr("Deal")),
        duration("callDuration", Tr::tr("Length")),
        word("callType", Tr::tr("Kind"),
             {{"0", Tr::tr("Incoming", "call")}, {"1", Tr::tr("Outgoing", "call")}}),
        status("state", Tr::tr("Status"),
               {
                   {"1", Tr::tr("Under way", "call"), Tone::Busy},
                   {"2", Tr::tr("Successful", "call"), Tone::Good},
                   {"3", Tr::tr("Failed", "call"), Tone::Bad},
               }),
        hiddenAtFirst(link("callRecordLink", Tr::tr("Recording"))),
        hiddenAtFirst(named("responsibleId", Tr::tr("Owner"), "crm/team")),
    };
    return calls;
}

} // namespace pulsedeck::crm
