// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/smtp/smtp.h"

namespace pulsedeck::smtp {

Resource unsubscribed()
{
    Resource unsubscribed {
        .id = "smtp/unsubscribed",
        .title = Tr::tr("Unsubscribed"),
        .scope = Scope::Smtp,
        .emptyText = Tr::tr("Nobody has unsubscribed."),
        .list = Call {"GET /smtp/unsubscribe"},
        .key = "email",
        .name = "email",
    };
    unsubscribed.columns = {
        email("email", Tr::tr("Address")),
        dateTime("date", Tr::tr("Since")),
        yesNo("unsubscribe_by_link", Tr::tr("By the link in an email")),
        yesNo("unsubscribe_by_user", Tr::tr("By you")),
        yesNo("spam_complaint", Tr::tr("By a spam complaint")),
    };
    unsubscribed.filters = {{.parameter = "date", .title = Tr::tr("Day"), .input = FormField::Input::Date}};
    return unsubscribed;
}

} // namespace pulsedeck::smtp
