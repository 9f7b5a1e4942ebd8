// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"
#include "app/demo/crm/crmtables.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

/// Unknown what becomes of deals whose step goes: here they move to the first of the others.
void moveDealsOff(const CrmTables &crm, const QString &step, const QJsonObject &pipeline)
{
    for (const QJsonObject &row : crm.deals->rows()) {
        if (idText(row[u"stepId"]) == step)
            crm.deals->find(row[u"id"])->insert(u"stepId"_s, pipeline[u"steps"][0][u"id"]);
    }
}

} // namespace

void addPipelines(TableRoutes &to, const CrmRef &crm)
{
    const auto asNew = [crm](const Call &, QJsonObject &row) {
        row.insert(u"userId"_s, CrmData::firstUser);
        row.insert(u"status"_s, 1);
        row.insert(u"order"_s, crm->pipelines->size());
        return Refusal();
    };
    const auto asNewStep = [crm](const Call &call, QJsonObject &row) {
        const QJsonObject &pipeline = *crm->pipelines->find(call.path[u"pipelineId"_s]);
        row.insert(u"pipelineId"_s, pipeline[u"id"]);
        row.insert(u"status"_s, 1);
        if (!row.contains(u"order"_s))
            row.insert(u"order"_s, pipeline[u"steps"].toArray().size());
        return Refusal();
    };
    const auto asNewAttribute = [](const Call &, QJsonObject &row) {
        row.insert(u"status"_s, 1);
        return Refusal();
    };
    to.create(u"POST /crm/v1/pipelines"_s, crm->pipelines, asNew);
    to.list(u"GET /crm/v1/pipelines"_s, crm->pipelines);
    to.read(u"GET /crm/v1/pipelines/{pipelineId}"_s, crm->pipelines);
    to.update(u"PUT /crm/v1/pipelines/{pipelineId}"_s, crm->pipelines);
    to.create(u"POST /crm/v1/pipelines/{pipelineId}/steps"_s, crm->steps, asNewStep);
    to.list(u"GET /crm/v1/pipelines/{pipelineId}/steps"_s, crm->steps);
    to.update(u"PUT /crm/v1/pipelines/{pipelineId}/steps/{stepId}"_s, crm->steps);
    to.on(u"DELETE /crm/v1/pipelines/{pipelineId}/steps/{stepId}"_s, crm->pipelines,
          [crm](const Call &call, QJsonObject &pipeline) {
              const QString step = call.path[u"stepId"_s];
              const qsizetype index = crm->steps.indexIn(pipeline, step);
              if (index < 0)
                  return missing(Scope::Crm, crm->steps.word());
              crm->steps.remove(pipeline, index);
              moveDealsOff(*crm, step, pipeline);
              return done(call);
          });
    to.list(u"GET /crm/v1/pipelines/{pipelineId}/attributes"_s, crm->dealAttributes);
    to.list(u"GET /crm/v1/deals/attributes/{pipelineId}"_s, crm->dealAttributes);
    to.create(u"POST /crm/v1/pipelines/{pipelineId}/attributes"_s, crm->dealAttributes, asNewAttribute);
    to.update(u"PUT /crm/v1/pipelines/{pipelineId}/attributes/{attributeId}"_s, crm->dealAttributes);
    to.remove(u"DELETE /crm/v1/pipelines/{pipelineId}/attributes/{attributeId}"_s, crm->dealAttributes);
}

} // namespace pulsedeck::demo
