// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/scopes/crm/records.h"

namespace pulsedeck::crm {

static Resource stages(const QJsonObject &pipeline)
{
    Resource stages {
        .id = "crm/stages",
        .title = Tr::tr("Stages of “%1”").arg(pipeline["name"].toString()),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("This pipeline has no stages yet."),
        .list = forRow({"GET /crm/v1/pipelines/{pipelineId}/steps"}, pipeline),
    };
    stages.columns = {
        hiddenAtFirst(count("order", Tr::tr("Position"))),
        text("name", Tr::tr("Stage")),
        status("status", Tr::tr("Status"), activityWords()),
        hiddenAtFirst(text("id", Tr::tr("Stage ID"))),
        hiddenAtFirst(number("addEndHours", Tr::tr("Hours until a deal is due"))),
        hiddenAtFirst(text("notifyIn", Tr::tr("Reminder before"))),
        hiddenAtFirst(text("color", Tr::tr("Colour"))),
    };
    const QVariantMap path {{"pipelineId", pipeline["id"].toVariant()}};
    const QString collection = " /crm/v1/pipelines/{pipelineId}/steps";
    const auto form = [](const ActionContext &context) {
        return QList<FormField> {required(line("name", Tr::tr("Stage"), context.row()["name"])),
                                 whole("order", Tr::tr("Position"), context.row()["order"])};
    };
    stages.actions = {
        create(Scope::Crm, {"POST" + collection, path}, Tr::tr("New stage…"), form),
        edit(Scope::Crm, {"PUT" + collection + "/{stepId}", path}, Tr::tr("Edit stage…"), form),
        removeNamed("DELETE" + collection + "/{stepId}", Tr::tr("Delete stage…"), path, "name"),
    };
    return stages;
}

Resource pipelines()
{
    Resource pipelines {
        .id = "crm/pipelines",
        .title = Tr::tr("Pipelines"),
        .scope = Scope::Crm,
        .emptyText =
            Tr::tr("There are no pipelines yet. A pipeline is the way that a deal takes, stage by stage."),
        .list = Call {"GET /crm/v1/pipelines"},
    };
    pipelines.columns = {
        text("name", Tr::tr("Pipeline")),
        status("status", Tr::tr("Status"), activityWords()),
        hiddenAtFirst(count("order", Tr::tr("Position"))),
        hiddenAtFirst(text("id", Tr::tr("Pipeline ID"))),
        hiddenAtFirst(named("userId", Tr::tr("Author"), "crm/team")),
    };
    pipelines.details = {entries("settings", Tr::tr("Settings"), {text("name", {}), text("value", {})})};
    const Form form = oneField(line("name", Tr::tr("Pipeline")));
    pipelines.actions = {
        create(Scope::Crm, {"POST /crm/v1/pipelines"}, Tr::tr("New pipeline…"), form),
        edit(Scope::Crm, {"PUT /crm/v1/pipelines/{pipelineId}"}, Tr::tr("Rename pipeline…"), form),
    };
    pipelines.children = {
        {"stages", Tr::tr("Stages"), stages},
        {"attributes", Tr::tr("Own fields"),
         [](const QJsonObject &pipeline) {
             return attributes("crm/pipeline-attributes",
                               Tr::tr("Own fields of deals in “%1”").arg(pipeline["name"].toString()),
                               "/crm/v1/pipelines/{pipelineId}/attributes", "attributeId",
                               {{"pipelineId", pipeline["id"].toVariant()}});
         }},
    };
    return pipelines;
}

} // namespace pulsedeck::crm
