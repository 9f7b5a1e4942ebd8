// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/viber/viber.h"

namespace pulsedeck::viber {

Resource senders()
{
    Resource senders {
        .id = "viber/senders",
        .title = Tr::tr("Senders"),
        .scope = Scope::Viber,
        .emptyText = Tr::tr("There are no sender names yet."),
        .list = Call {"GET /viber/senders"},
    };
    senders.columns = {
        text("name", Tr::tr("Sender name")),
        status("status", Tr::tr("Status"),
               {
                   {"verified", Tr::tr("Verified"), Tone::Good},
                   {"pending", Tr::tr("Waits for verification"), Tone::Busy},
               }),
        tags("countries", Tr::tr("Countries")),
        text("service_type", Tr::tr("Kind")),
        text("traffic_type", Tr::tr("Traffic")),
        link("web_site", Tr::tr("Website")),
        hiddenAtFirst(text("description", Tr::tr("Description"))),
        hiddenAtFirst(text("admin_comment", Tr::tr("The moderator's comment"))),
        hiddenAtFirst(text("country", Tr::tr("Country of the owner"))),
        hiddenAtFirst(text("id", Tr::tr("Sender ID"))),
    };
    senders.details = {entries("owner", Tr::tr("Owner"))};
    senders.detail = [](const QJsonObject &row) { return forRow({"GET /viber/senders/{id}"}, row); };
    return senders;
}

} // namespace pulsedeck::viber
