// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/vocabulary/colourwords.h"

namespace pulsedeck::crm {

static Resource tagList(const QString &id, const QString &title, const QString &collection)
{
    Resource tags {
        .id = id,
        .title = title,
        .scope = Scope::Crm,
        .emptyText = Tr::tr("There are no tags yet."),
        .list = Call {"GET " + collection},
    };
    tags.columns = {text("name", Tr::tr("Tag")), colour("colorBackground", Tr::tr("Colour")),
                    hiddenAtFirst(colour("colorText", Tr::tr("Colour of the letters"))),
                    hiddenAtFirst(text("id", Tr::tr("Tag ID")))};
    // Of tags of tasks the service takes no colours.
    const bool hasColours = collection == u"/crm/v1/contact-tags";
    const Form form = [hasColours](const ActionContext &context) {
        const QJsonObject row = context.row();
        QList<FormField> fields {required(line("name", Tr::tr("Tag"), row["name"]))};
        if (!hasColours)
            return fields;
        return fields << colourChoice("colorBackground", Tr::tr("Colour"), row["colorBackground"])
                      << colourChoice("colorText", Tr::tr("Colour of the letters"), row["colorText"]);
    };
    const QString one = collection + "/{tagId}";
    tags.actions = {create(Scope::Crm, {"POST " + collection}, Tr::tr("New tag…"), form),
                    edit(Scope::Crm, {"PUT " + one}, Tr::tr("Edit tag…"), form),
                    removeNamed("DELETE " + one, Tr::tr("Delete tag…"), {}, "name")};
    return tags;
}

Resource contactTags()
{
    Resource tags = tagList("crm/contact-tags", Tr::tr("Tags of contacts"), "/crm/v1/contact-tags");
    tags.columns << count("contactCount", Tr::tr("Contacts")) << count("taskCount", Tr::tr("Tasks"));
    return tags;
}

Resource taskTags()
{
    return tagList("crm/task-tags", Tr::tr("Tags of tasks"), "/crm/v1/task-tags");
}

} // namespace pulsedeck::crm
