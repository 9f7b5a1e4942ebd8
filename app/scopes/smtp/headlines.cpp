// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/smtp.h"

namespace pulsedeck::smtp {

static ReportData sent(const QJsonValue &answer)
{
    return {.figures = {figure("total", Tr::tr("Emails sent"), answer["total"])}};
}

static ReportData bounced(const QJsonValue &answer)
{
    Figure total = unwanted(figure("total", Tr::tr("Bounces within 24 hours"), answer["total"]));
    total.explanation = Tr::tr("Emails that came back. SendPulse does not say which 24 hours it counts.");
    return {.figures = {total}};
}

QList<Headline> headlines()
{
    return {
        {"smtp/emails", {"sent", Tr::tr("Emails"), {"GET /smtp/emails/total"}, sent}},
        {"smtp/bounces", {"bounced", Tr::tr("Bounces"), {"GET /smtp/bounces/day/total"}, bounced}},
    };
}

} // namespace pulsedeck::smtp
