// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/crm/crm.h"

namespace pulsedeck::crm {

static QList<StatusWord> activityWords()
{
    return {{"0", Tr::tr("Not active")}, {"1", Tr::tr("Active"), Tone::Good}};
}

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
        count("order", Tr::tr("Place")),
        text("name", Tr::tr("Stage")),
        status("status", Tr::tr("Status"), activityWords()),
        optional(text("id", Tr::tr("Number of the stage"))),
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
        optional(count("order", Tr::tr("Place"))),
        optional(text("id", Tr::tr("Number of the pipeline"))),
    };
    pipelines.children = {{"stages", Tr::tr("Stages"), stages}};
    return pipelines;
}

} // namespace pulsedeck::crm
