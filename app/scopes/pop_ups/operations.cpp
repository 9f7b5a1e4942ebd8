// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/pop_ups/pop_ups.h"
#include "app/vocabulary/operationfacts.h"

namespace pulsedeck::pop_ups {

QList<OperationFact> operationFacts()
{
    using namespace facts;
    const Reference project {"projectId", "pop_ups/projects"};
    const Reference popUp {"popupId", "pop_ups/projects", "pop-ups"};
    const Reference subscriber {"subscriberId", "pop_ups/projects", "subscribers"};
    return {
        reads("GET /v2/pop-ups/public/api/widgets/list", Tr::tr("List projects")),
        changes("POST /v2/pop-ups/public/api/widgets", Tr::tr("Create project")),
        reads("GET /v2/pop-ups/public/api/popups/conditions", Tr::tr("List display conditions of pop-ups")),
        reads("GET /v2/pop-ups/public/api/popups/list/quiz/{projectId}", Tr::tr("List quizzes of project"),
              {project}),
        reads("GET /v2/pop-ups/public/api/popups/list/{projectId}", Tr::tr("List pop-ups of project"),
              {project}),
        undoable(changes("POST /v2/pop-ups/public/api/popups/{popupId}/set-state",
                         Tr::tr("Turn pop-up on or off"), {popUp}),
                 puttingBack({"is_enabled", "isEnabled"}, "isEnabled")),
        destroys("DELETE /v2/pop-ups/public/api/popups/{popupId}", Tr::tr("Delete pop-up"), {popUp}),
        reads("GET /v2/pop-ups/public/api/statistics/widget/{projectId}",
              Tr::tr("Show statistics of project"), {project}),
        reads("GET /v2/pop-ups/public/api/statistics/popup/{popupId}", Tr::tr("Show statistics of pop-up"),
              {popUp}),
        reads("GET /v2/pop-ups/public/api/statistics/nps/{popupId}", Tr::tr("Show NPS answers by variant"),
              {popUp}),
        reads("GET /v2/pop-ups/public/api/statistics/nps/{popupId}/aggregated", Tr::tr("Show NPS statistics"),
              {popUp}),
        reads("GET /v2/pop-ups/public/api/tariff/limits", Tr::tr("Show plan and limits")),
        reads("GET /v2/pop-ups/public/api/subscribers/get/{subscriberId}", Tr::tr("Show subscriber"),
              {subscriber}),
        reads("GET /v2/pop-ups/public/api/subscribers/by-popup/{popupId}",
              Tr::tr("List subscribers of pop-up"), {popUp}),
        reads("GET /v2/pop-ups/public/api/subscribers/by-project/{projectId}",
              Tr::tr("List subscribers of project"), {project}),
    };
}

} // namespace pulsedeck::pop_ups
