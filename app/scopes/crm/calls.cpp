// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"

namespace pulsedeck::crm {

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
    calls.columns = {dateTime("createdAt", Tr::tr("Time")), phone("phone", Tr::tr("Phone")),
                     duration("callDuration", Tr::tr("Length")),
                     // The documents do not say what these codes mean.
                     text("callType", Tr::tr("Kind code")), text("state", Tr::tr("Status code")),
                     hiddenAtFirst(link("callRecordLink", Tr::tr("Recording")))};
    return calls;
}

} // namespace pulsedeck::crm
