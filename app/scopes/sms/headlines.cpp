// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/sms/sms.h"

#include <QJsonArray>

namespace pulsedeck::sms {

static ReportData campaignCount(const QJsonValue &answer)
{
    return {.figures = {figure("campaigns", Tr::tr("Campaigns"), answer["data"].toArray().size())}};
}

QList<Headline> headlines()
{
    return {
        {"sms/campaigns", {"campaigns", Tr::tr("Campaigns"), {"GET /sms/campaigns/list"}, campaignCount}}};
}

} // namespace pulsedeck::sms
