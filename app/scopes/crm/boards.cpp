// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/scopes/crm/records.h"
#include "app/vocabulary/apiece.h"

namespace pulsedeck::crm {

static QJsonValue stagesIn(const QJsonValue &answer)
{
    return answer["data"]["steps"];
}

static Resource boardStages(const QJsonObject &board)
{
    const QVariantMap path {{"boardId", board["id"].toVariant()}};
    Resource stages {
        .id = "crm/board-stages",
        .title = Tr::tr("Stages of “%1”").arg(board["name"].toString()),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("This board has no stages yet."),
        .list = Call {"GET /crm/v1/boards/{boardId}", path},
        .rowsOf = stagesIn,
    };
    stages.columns = {
        text("name", Tr::tr("Stage")), hiddenAtFirst(apiece(number("order", Tr::tr("Position")))),
        hiddenAtFirst(text("id", Tr::tr("Stage ID"))), hiddenAtFirst(text("color", Tr::tr("Colour")))};
    const auto form = [](const ActionContext &context) {
        FormField colour = line("color", Tr::tr("Colour"), context.row()["color"]);
        colour.hint = Tr::tr("As on the web: #3366cc");
        return QList<FormField> {required(line("name", Tr::tr("Stage"), context.row()["name"])), colour};
    };
    stages.actions = {
        create(Scope::Crm, {"POST /crm/v1/boards/{boardId}/steps", path}, Tr::tr("New stage…"), form),
        edit(Scope::Crm, {"PUT /crm/v1/boards/{boardId}/steps/{stepId}", path}, Tr::tr("Edit stage…"),
             [form](const ActionContext &context) {
                 return form(context) << whole("order", Tr::tr("Position"), context.row()["order"]);
             }),
    };
    return stages;
}

static Resource boardFields(const QJsonObject &board)
{
    Resource fields = attributes(
        "crm/board-fields", Tr::tr("Own fields of tasks on “%1”").arg(board["name"].toString()),
        "/crm/v1/boards/{boardId}/attributes", "attributeId", {{"boardId", board["id"].toVariant()}});
    fields.actions.removeIf([](const Action &action) { return action.role == Action::Role::Remove; });
    return fields;
}

Resource boards()
{
    Resource boards {
        .id = "crm/boards",
        .title = Tr::tr("Task boards"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("There are no boards yet. A board holds tasks, stage by stage."),
        .list = Call {"GET /crm/v1/boards"},
    };
    boards.columns = {text("name", Tr::tr("Board")),
                      hiddenAtFirst(apiece(number("order", Tr::tr("Position")))),
                      hiddenAtFirst(text("id", Tr::tr("Board ID"))),
                      hiddenAtFirst(named("userId", Tr::tr("Author"), "crm/team"))};
    boards.details = {entries("settings", Tr::tr("Settings"), {text("name", {}), text("value", {})}),
                      ownFields("attributes")};
    const Form form = oneField(line("name", Tr::tr("Board")));
    boards.actions = {create(Scope::Crm, {"POST /crm/v1/boards"}, Tr::tr("New board…"), form),
                      edit(Scope::Crm, {"PUT /crm/v1/boards/{boardId}"}, Tr::tr("Rename board…"), form)};
    boards.children = {{"stages", Tr::tr("Stages"), boardStages},
                       {"fields", Tr::tr("Own fields"), boardFields}};
    return boards;
}

} // namespace pulsedeck::crm
