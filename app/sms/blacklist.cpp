// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sms/sms.h"

namespace pulsedeck::sms {

Resource blacklist()
{
    Resource blacklist {
        .id = "sms/blacklist",
        .title = Tr::tr("Blacklist"),
        .scope = Scope::Sms,
        .emptyText = Tr::tr("The blacklist is empty. Phones on it get no messages."),
        .list = Call {"GET /sms/black_list"},
        .key = "phone",
        .name = "phone",
    };
    blacklist.columns = {
        phone("phone", Tr::tr("Phone")),
        text("description", Tr::tr("Comment")),
        dateTime("add_date", Tr::tr("Added")),
    };
    return blacklist;
}

} // namespace pulsedeck::sms
