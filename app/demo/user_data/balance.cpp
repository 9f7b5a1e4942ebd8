// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/errors.h"
#include "app/demo/scopes.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

/// What one dollar was worth when this was written; only that the figures look right matters.
double rateOf(const QString &currency)
{
    static const QHash<QString, double> rates = {{u"USD"_s, 1},    {u"EUR"_s, 0.92}, {u"UAH"_s, 41.5},
                                                 {u"GBP"_s, 0.79}, {u"BRL"_s, 5.6},  {u"TRY"_s, 34.2},
                                                 {u"PLN"_s, 3.95}, {u"RUR"_s, 97.0}};
    return rates.value(currency, 0);
}

Answer balanceIn(const QString &asked)
{
    // Rubles come back by their old code.
    const QString currency = asked.toUpper() == "RUB"_L1 ? u"RUR"_s : asked.toUpper();
    const double rate = rateOf(currency);
    if (rate <= 0)
        return invalid(u"Argument currency is invalid"_s);
    const double amount = qRound(936 * rate) / 100.0;
    return QJsonObject {{u"currency"_s, currency}, {u"balance_currency"_s, amount}};
}

/// Amounts are text here, and `end_date` of push has no time of day.
Answer detail(const Sowing &sowing)
{
    const int subscribers = sowing.largestList + 12480 + 9300;
    const QDateTime end(sowing.now.date().addDays(143), QTime(0, 0));
    return QJsonObject {
        {u"balance"_s,
         QJsonObject {{u"main"_s, u"9.36"_s}, {u"bonus"_s, u"5.00"_s}, {u"currency"_s, u"USD"_s}}},
        {u"email"_s,
         QJsonObject {{u"tariff_name"_s, u"Pro"_s},
                      {u"finished_time"_s, dateText(end)},
                      {u"emails_left"_s, 412'380},
                      {u"maximum_subscribers"_s, (subscribers / 50'000 + 1) * 50'000},
                      {u"current_subscribers"_s, subscribers},
                      {u"is_unique_type"_s, true}}},
        {u"smtp"_s,
         QJsonObject {{u"tariff_name"_s, u"50 000 emails"_s},
                      {u"end_date"_s, dateText(end.addDays(-96))},
                      {u"auto_renew"_s, 1}}},
        {u"push"_s,
         QJsonObject {{u"tariff_name"_s, u"Free"_s},
                      {u"end_date"_s, end.addDays(60).toString(u"yyyy-MM-dd"_s)},
                      {u"auto_renew"_s, 0}}},
    };
}

} // namespace

void addUserData(Routes &routes, const ServingRef &serving)
{
    routes.add(Scope::UserData, u"GET /balance"_s, [](const Call &) { return balanceIn(u"USD"_s); });
    routes.add(Scope::UserData, u"GET /balance/{currency}"_s,
               [](const Call &call) { return balanceIn(call.path[u"currency"_s]); });
    // That it answers is all that is known of it; clients try their keys with it.
    routes.add(Scope::UserData, u"GET /user/info"_s, [](const Call &) -> Answer { return QJsonObject(); });
    routes.add(Scope::UserData, u"GET /user/balance/detail"_s,
               [serving](const Call &) { return detail(serving->sowing()); });
}

} // namespace pulsedeck::demo
