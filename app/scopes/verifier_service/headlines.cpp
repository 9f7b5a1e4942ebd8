// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/verifier_service/verifier_service.h"

namespace pulsedeck::verifier_service {

static ReportData checks(const QJsonValue &answer)
{
    return {.figures = {figure("total", Tr::tr("Checked lists"), answer["total"])}};
}

QList<Headline> headlines()
{
    const Call list {"GET /verifier-service/check-list", {}, {{"count", 1}}};
    return {{"verifier_service/verified-lists", {"checks", Tr::tr("Checked lists"), list, checks}}};
}

} // namespace pulsedeck::verifier_service
