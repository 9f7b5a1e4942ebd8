// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"

namespace pulsedeck::crm {

static ReportData dealCount(const QJsonValue &answer)
{
    return {.figures = {wanted(figure("meta.total", Tr::tr("Deals"), answer["meta"]["total"]))}};
}

static ReportData contactCount(const QJsonValue &answer)
{
    return {.figures = {wanted(figure("data.total", Tr::tr("Contacts"), answer["data"]["total"]))}};
}

QList<Headline> headlines()
{
    const QJsonObject one {{"limit", 1}, {"offset", 0}};
    return {
        {"crm/deals",
         {"deals", Tr::tr("Deals"), {.operation = "POST /crm/v1/deals/get-list", .body = one}, dealCount}},
        {"crm/contacts",
         {"contacts",
          Tr::tr("Contacts"),
          {.operation = "POST /crm/v1/contacts/get-list", .body = one},
          contactCount}},
    };
}

} // namespace pulsedeck::crm
