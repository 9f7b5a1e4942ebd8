// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/user_data/user_data.h"

#include "app/values/convert.h"
#include "app/values/zone.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pulsedeck::user_data {

static Door accountDoor()
{
    return {Scope::UserData, u"user_data/account"_s};
}

static WatchData whatTheBalanceSays(const QJsonValue &answer, const QDateTime &)
{
    const auto money = format::toAmount(answer["balance_currency"]);
    if (!money)
        return {};
    const Meaning meaning {Kind::Money, {}, answer["currency"].toString()};
    return {.highlights = {{.title = Tr::tr("Balance"),
                            .value = *money,
                            .meaning = meaning,
                            .key = u"balance"_s,
                            .door = accountDoor()}},
            .sightings = {{.key = u"balance"_s,
                           .rule = Sighting::Rule::RunsOut,
                           .text = Tr::tr("The balance runs out"),
                           .value = *money,
                           .meaning = meaning,
                           .door = accountDoor()}}};
}

/// Of a plan that does not renew itself.
static void addEnd(WatchData &data, const QString &key, const QJsonValue &name, const QJsonValue &end,
                   const QDateTime &at)
{
    constexpr int soon = 14;
    const QDateTime ends = format::toDateTime(end);
    const qint64 days = ends.isValid() ? at.daysTo(ends) : soon + 1;
    // What ended long ago is no news.
    if (days > soon || days < -soon)
        return;
    const QString text = days < 0 ? Tr::tr("The plan “%1” ended on %2") : Tr::tr("The plan “%1” ends on %2");
    data.sightings << Sighting {.key = key,
                                .text =
                                    text.arg(name.toString(), format::dateText(format::inZone(ends).date())),
                                .tone = days < 0 ? Tone::Bad : Tone::Warning,
                                .door = accountDoor()};
}

static WatchData whatPlansSay(const QJsonValue &answer, const QDateTime &at)
{
    WatchData data;
    const QJsonObject email = answer["email"].toObject();
    addEnd(data, u"email-plan"_s, email["tariff_name"], email["finished_time"], at);
    for (const QString &plan : {u"smtp"_s, u"push"_s}) {
        if (!format::toBool(answer[plan]["auto_renew"]).value_or(false))
            addEnd(data, plan, answer[plan]["tariff_name"], answer[plan]["end_date"], at);
    }
    if (const auto left = format::toNumber(email["emails_left"])) {
        data.sightings << Sighting {.key = u"emails-left"_s,
                                    .rule = Sighting::Rule::RunsOut,
                                    .text = Tr::tr("The emails of the plan run out"),
                                    .value = *left,
                                    .meaning = {Kind::Count, {}, {}},
                                    .door = accountDoor()};
    }
    return data;
}

QList<Watch> watches()
{
    return {{u"balance"_s, {"GET /balance"}, whatTheBalanceSays},
            {u"plans"_s, {"GET /user/balance/detail"}, whatPlansSay}};
}

} // namespace pulsedeck::user_data
