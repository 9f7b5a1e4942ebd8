// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/sms/sms.h"

namespace pulsedeck::sms {

Resource senders()
{
    Resource senders {
        .id = "sms/senders",
        .title = Tr::tr("Senders"),
        .scope = Scope::Sms,
        .emptyText = Tr::tr("There are no sender names yet."),
        .list = Call {"GET /sms/senders"},
        .name = "sender",
    };
    senders.columns = {
        text("sender", Tr::tr("Sender name")),
        text("country", Tr::tr("Country")),
        status("status", Tr::tr("Status"),
               {
                   {"0", Tr::tr("On moderation"), Tone::Busy},
                   {"1", Tr::tr("Active"), Tone::Good},
                   {"2", Tr::tr("Rejected"), Tone::Bad},
               }),
        hiddenAtFirst(text("id", Tr::tr("Sender ID"))),
        hiddenAtFirst(text("status_explain", Tr::tr("Status details"))),
        hiddenAtFirst(country("country_code", Tr::tr("Country code"))),
    };
    return senders;
}

} // namespace pulsedeck::sms
