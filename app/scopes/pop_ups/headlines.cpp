// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/pop_ups/pop_ups.h"

#include <QJsonArray>

namespace pulsedeck::pop_ups {

static ReportData projectCount(const QJsonValue &answer)
{
    return {.figures = {figure("pageInfo.total", Tr::tr("Projects"), answer["pageInfo"]["total"])}};
}

static ReportData viewsLeft(const QJsonValue &answer)
{
    const QJsonValue data = answer["data"];
    const QJsonValue plan = data.isArray() ? data.toArray().at(0) : data;
    Figure views = figure("views-left", Tr::tr("Views left"), plan["options"]["views"]["amountLeft"]);
    views.explanation = Tr::tr("Views of pop-ups that the plan still allows");
    return {.figures = {views}};
}

QList<Headline> headlines()
{
    const Call list {"GET /v2/pop-ups/public/api/widgets/list", {}, {{"first", 1}}};
    const Call limits {"GET /v2/pop-ups/public/api/tariff/limits"};
    return {
        {"pop_ups/projects", {"projects", Tr::tr("Projects"), list, projectCount}},
        {"pop_ups/plan", {"views", Tr::tr("Plan"), limits, viewsLeft}},
    };
}

} // namespace pulsedeck::pop_ups
