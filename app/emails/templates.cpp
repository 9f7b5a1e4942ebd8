// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/emails/emails.h"

namespace pulsedeck::emails {

Resource templates()
{
    Resource templates {
        .id = "emails/templates",
        .title = Tr::tr("Templates"),
        .scope = Scope::Emails,
        .emptyText = Tr::tr("You have no templates of your own yet."),
        // Without an owner the service lists its own gallery.
        .list = Call {"GET /templates", {}, {{"owner", "me"}}},
    };
    templates.columns = {
        text("name", Tr::tr("Name", "template")),
        text("category_info.name", Tr::tr("Category")),
        text("lang", Tr::tr("Language")),
        dateTime("created", Tr::tr("Created")),
        link("preview", Tr::tr("Preview")),
        optional(text("real_id", Tr::tr("Number of the template"))),
        optional(text("name_slug", Tr::tr("Short name"))),
    };
    templates.filters = {{"owner",
                          Tr::tr("Owner"),
                          {
                              {Tr::tr("Own templates"), "me"},
                              {Tr::tr("The service's gallery"), "sendpulse"},
                          }}};
    return templates;
}

} // namespace pulsedeck::emails
