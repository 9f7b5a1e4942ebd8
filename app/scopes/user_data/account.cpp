// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/user_data/plans.h"
#include "app/scopes/user_data/user_data.h"

namespace pulsedeck::user_data {

static ReportData balance(const QJsonValue &answer)
{
    return {.figures = {
                {.title = Tr::tr("Balance"),
                 .value = answer["balance_currency"],
                 .kind = Kind::Money,
                 .currency = answer["currency"].toString(),
                 .key = "balance_currency"},
                {.title = Tr::tr("Signed in as"),
                 .value = Tr::tr("Not provided by the service"),
                 .kind = Kind::Text,
                 .explanation = Tr::tr(
                     "No documented call names the account's owner. The name in the window is the one that "
                     "you gave this account.")},
            }};
}

static QList<StatusWord> currencies()
{
    return {
        {"usd", Tr::tr("US dollar")},    {"eur", Tr::tr("Euro")},  {"gbp", Tr::tr("Pound sterling")},
        {"uah", Tr::tr("Hryvnia")},      {"pln", Tr::tr("Złoty")}, {"brl", Tr::tr("Brazilian real")},
        {"try", Tr::tr("Turkish lira")},
    };
}

static ReportData converted(const QJsonValue &answer)
{
    Figure money {.title = Tr::tr("Balance"), .value = answer["balance_currency"], .kind = Kind::Money};
    money.currency = answer["currency"].toString();
    money.key = "balance_currency";
    money.explanation = Tr::tr("Converted by the service, at its rate of now");
    return {.figures = {money}};
}

/// The service converts one currency a call.
static Action otherCurrencies()
{
    Action action =
        create(Scope::UserData, {"GET /balance/{currency}"}, Tr::tr("Balance in another currency…"),
               [](const ActionContext &) {
                   return QList<FormField> {required(choice("currency", Tr::tr("Currency"), currencies()))};
               });
    action.id = "currency";
    action.role = Action::Role::Other;
    action.requests = nullptr;
    action.opens = [](const ActionContext &context) {
        const QString currency = context.text("currency");
        Resource page {
            .id = "user_data/currency",
            .title = Tr::tr("Balance, %1").arg(currency.toUpper()),
            .scope = Scope::UserData,
        };
        page.reports = [currency](const QJsonObject &) {
            const Call call {"GET /balance/{currency}", {{"currency", currency}}};
            return QList<Report> {{"balance", Tr::tr("Balance"), call, converted}};
        };
        return page;
    };
    return action;
}

Resource account()
{
    Resource account {
        .id = "user_data/account",
        .title = Tr::tr("Account"),
        .scope = Scope::UserData,
    };
    account.actions = {otherCurrencies()};
    account.reports = [](const QJsonObject &) {
        return QList<Report> {
            {"balance", Tr::tr("Account"), {"GET /balance"}, balance},
            {"plans", Tr::tr("Balance and plans"), {"GET /user/balance/detail"}, plans},
        };
    };
    return account;
}

} // namespace pulsedeck::user_data
