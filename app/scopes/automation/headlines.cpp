// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/automation/automation.h"

#include "app/values/format.h"

#include <QJsonArray>

#include <algorithm>

namespace pulsedeck::automation {

constexpr int page = 100;

static ReportData flowFigures(const QJsonValue &answer)
{
    const QJsonArray flows = answer["data"].toArray();
    if (flows.size() >= page)
        return {.note = Tr::tr("There are %Ln flow(s) or more.", nullptr, page)};
    const auto active = std::count_if(flows.begin(), flows.end(), [](const QJsonValue &flow) {
        return format::toInteger(flow["status"]) == 1;
    });
    return {.figures = {
                figure("flows", Tr::tr("Flows"), flows.size()),
                figure("active-flows", Tr::tr("Active flows"), qint64(active)),
            }};
}

QList<Headline> headlines()
{
    const Call list {"GET /a360/autoresponders/list", {}, {{"limit", page}}};
    return {{"automation/flows", {"flows", Tr::tr("Flows"), list, flowFigures}}};
}

} // namespace pulsedeck::automation
