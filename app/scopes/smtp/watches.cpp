// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/smtp/smtp.h"

#include "app/values/format.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::smtp {

static WatchData whatBouncesSay(const QJsonValue &answer, const QDateTime &)
{
    const auto bounced = format::toNumber(answer["total"]);
    if (!bounced)
        return {};
    const Meaning meaning {Kind::Count, {}, {}};
    return {.sightings = {{.key = u"bounced"_s,
                           .rule = Sighting::Rule::AboveUsual,
                           .text = Tr::tr("%Ln email(s) came back within 24 hours", nullptr, int(*bounced)),
                           .value = *bounced,
                           .meaning = meaning,
                           .door = {Scope::Smtp, u"smtp/bounces"_s}}}};
}

QList<Watch> watches()
{
    return {{u"bounces"_s, {"GET /smtp/bounces/day/total"}, whatBouncesSay}};
}

} // namespace pulsedeck::smtp
