// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/push_service/push_service.h"

namespace pulsedeck::push_service {

static ReportData websiteCount(const QJsonValue &answer)
{
    return {.figures = {figure("total", Tr::tr("Websites"), answer["total"])}};
}

QList<Headline> headlines()
{
    return {{"push_service/websites",
             {"websites", Tr::tr("Websites"), {"GET /push/websites/total"}, websiteCount}}};
}

} // namespace pulsedeck::push_service
