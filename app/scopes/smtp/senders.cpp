// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/smtp.h"

namespace pulsedeck::smtp {

Resource senders()
{
    Resource senders {
        .id = "smtp/senders",
        .title = Tr::tr("Senders"),
        .scope = Scope::Smtp,
        .emptyText = Tr::tr("There are no senders yet. Emails need an address that they come from."),
        .list = Call {"GET /smtp/senders"},
        .key = "value",
        .name = "value",
    };
    senders.columns = {email("value", Tr::tr("Address"))};
    senders.actions = {
        create(Scope::Smtp, {"POST /senders"}, Tr::tr("Add sender…"), [](const ActionContext &) {
            return QList<FormField> {required(ofEmail(line("email", Tr::tr("Address")))),
                                     required(line("name", Tr::tr("Name", "sender")))};
        })};
    return senders;
}

Resource ipAddresses()
{
    Resource addresses {
        .id = "smtp/ip-addresses",
        .title = Tr::tr("IP addresses"),
        .scope = Scope::Smtp,
        .emptyText = Tr::tr("The service names no IP address for your emails."),
        .list = Call {"GET /smtp/ips"},
        .key = "value",
        .name = "value",
    };
    addresses.columns = {text("value", Tr::tr("IP address"))};
    return addresses;
}

} // namespace pulsedeck::smtp
