// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/user_data/user_data.h"

#include "app/values/format.h"

#include <QJsonObject>

namespace pulsedeck::user_data {

static ReportData balance(const QJsonValue &answer)
{
    Figure money {.title = Tr::tr("Balance"), .value = answer["balance_currency"], .kind = Kind::Money};
    money.currency = answer["currency"].toString();
    money.key = "balance_currency";
    return {.figures = {money}};
}

static ReportData plan(const QJsonValue &answer)
{
    const QJsonObject email = answer["email"].toObject();
    ReportData report;
    const auto add = [&](const QString &key, const QString &title) {
        if (format::toInteger(email[key]))
            report.figures << figure("email." + key, title, email[key]);
    };
    add("current_subscribers", Tr::tr("Subscribers"));
    add("emails_left", Tr::tr("Emails left"));
    if (report.figures.isEmpty())
        report.note = Tr::tr("The service provides nothing about this account's plans.");
    return report;
}

QList<Headline> headlines()
{
    return {
        {"user_data/account", {"balance", Tr::tr("Balance"), {"GET /balance"}, balance}},
        {"user_data/account", {"plan", Tr::tr("Plan"), {"GET /user/balance/detail"}, plan}},
    };
}

} // namespace pulsedeck::user_data
