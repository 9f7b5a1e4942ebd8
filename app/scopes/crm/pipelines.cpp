// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/scopes/crm/records.h"
#include "app/vocabulary/apiece.h"

namespace pulsedeck::crm {

/// How long before a deadline somebody is told.
static QList<StatusWord> reminderWords()
{
    return {
        {"0", Tr::tr("None", "reminder")}, {"15min", Tr::tr("15 minutes")}, {"30min", Tr::tr("30 minutes")},
        {"1h", Tr::tr("An hour")},         {"2h", Tr::tr("2 hours")},       {"3h", Tr::tr("3 hours")},
        {"6h", Tr::tr("6 hours")},         {"12h", Tr::tr("12 hours")},     {"24h", Tr::tr("24 hours")},
        {"2d", Tr::tr("2 days")},          {"3d", Tr::tr("3 days")},        {"4d", Tr::tr("4 days")},
        {"5d", Tr::tr("5 days")},          {"6d", Tr::tr("6 days")},        {"7d", Tr::tr("7 days")},
    };
}

/// Those that the documents allow.
static QList<StatusWord> hourWords()
{
    QList<StatusWord> words;
    for (const int hours : {1, 2, 3, 4, 5, 6, 8, 9, 10})
        words << StatusWord {QString::number(hours), QString::number(hours)};
    return words;
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
        hiddenAtFirst(apiece(number("order", Tr::tr("Position")))),
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
        const QJsonObject row = context.row();
        FormField hours = choice("addEndHours", Tr::tr("Hours until a deal is due"), hourWords());
        hours.value = row["addEndHours"];
        FormField reminder = choice("notifyIn", Tr::tr("Reminder before"), reminderWords());
        reminder.value = row["notifyIn"];
        return QList<FormField> {required(line("name", Tr::tr("Stage"), row["name"])),
                                 whole("order", Tr::tr("Position"), row["order"]), hours, reminder};
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
        hiddenAtFirst(apiece(number("order", Tr::tr("Position")))),
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
