// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/emails/emails.h"
#include "app/vocabulary/colourwords.h"

namespace pulsedeck::emails {

static QList<FormField> tagForm(const ActionContext &context)
{
    return {required(line("name", Tr::tr("Name", "tag"), context.row()["name"])),
            required(colourChoice("color", Tr::tr("Colour"), context.row()["color"]))};
}

/// Changes of tags are queued by the service and show a little later.
static QString queued(const ActionContext &)
{
    return Tr::tr("The service will carry this out in a moment. Refresh to see it.");
}

Resource contactTags()
{
    Action add = create(Scope::Emails, {"POST /tags"}, Tr::tr("New tag…"), tagForm);
    Action change = edit(Scope::Emails, {"PUT /tags/{id}"}, Tr::tr("Edit tag…"), tagForm);
    Action drop =
        remove(Scope::Emails, {"DELETE /tags/{id}"}, Tr::tr("Delete tag…"), [](const ActionContext &context) {
            return Tr::tr("Delete the tag “%1” from all contacts? The tag can be made anew; who had it does "
                          "not come back.")
                .arg(context.row()["name"].toString());
        });
    for (Action *action : {&add, &change, &drop})
        action->done = queued;
    Resource tags {
        .id = "emails/tags",
        .title = Tr::tr("Tags"),
        .scope = Scope::Emails,
        .emptyText = Tr::tr(
            "There are no tags yet. They group contacts across lists and need the Pro plan or higher."),
        .list = Call {"GET /tags"},
    };
    tags.columns = {
        text("name", Tr::tr("Tag")),
        colour("color", Tr::tr("Colour")),
        hiddenAtFirst(text("id", Tr::tr("Tag ID"))),
    };
    tags.actions = {add, change, drop};
    return tags;
}

} // namespace pulsedeck::emails
