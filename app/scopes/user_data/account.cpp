// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/user_data/plans.h"
#include "app/scopes/user_data/user_data.h"

namespace pulsedeck::user_data {

static ReportData balance(const QJsonValue &answer)
{
    return {.figures = {
                {.title = Tr::tr("Signed in as"),
                 .value = Tr::tr("Not provided by the service"),
                 .kind = Kind::Text,
                 .explanation = Tr::tr(
                     "No documented call names the account's owner. The name in the window is the one that "
                     "you gave this account.")},
                {.title = Tr::tr("Balance"),
                 .value = answer["balance_currency"],
                 .kind = Kind::Money,
                 .currency = answer["currency"].toString(),
                 .key = "balance_currency"},
            }};
}

Resource account()
{
    Resource account {
        .id = "user_data/account",
        .title = Tr::tr("Account"),
        .scope = Scope::UserData,
    };
    account.reports = [](const QJsonObject &) {
        return QList<Report> {
            {"balance", Tr::tr("Account"), {"GET /balance"}, balance},
            {"plans", Tr::tr("Balance and plans"), {"GET /user/balance/detail"}, plans},
        };
    };
    return account;
}

} // namespace pulsedeck::user_data
