// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attention/purse.h"

#include "app/attention/seen.h"
#include "app/scopes/user_data/user_data.h"
#include "app/store/statistics.h"
#include "app/values/convert.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Older readings say nothing about the pace of now.
static constexpr int rememberedDays = 35;

static Watch balanceWatch()
{
    return user_data::watches().constFirst();
}

static QString shown(const Price &price, double amount)
{
    return format::display(amount, {.kind = Kind::Money, .currency = price.currency});
}

/// To the last digit that is shown: prices are added up from parts that no number holds exactly.
static double left(double balance, double price)
{
    constexpr double shown = 10'000;
    return std::round((balance - price) * shown) / shown + 0.0;
}

Purse::Purse(Client &client, History &history, QObject *parent)
    : QObject(parent), m_client(client), m_history(history)
{
}

void Purse::read()
{
    if (!m_client.allows(Scope::UserData))
        return;
    m_isAsked = true;
    readStatistic(m_client, m_history, Scope::UserData, balanceWatch().call, Priority::Visible, this,
                  [this](const Statistic &told) {
                      m_isAsked = told.isRemembered && told.error.kind == ApiError::Kind::None;
                      const auto amount = format::toAmount(told.json["balance_currency"]);
                      m_balance = amount ? std::optional(Price {*amount, told.json["currency"].toString()})
                                         : std::nullopt;
                      digest();
                      emit changed();
                  });
}

void Purse::digest()
{
    const QDateTime since = QDateTime::currentDateTimeUtc().addDays(-rememberedDays);
    m_history.digest(Scope::UserData, balanceWatch().call, since, this,
                     [this](const QList<Reading> &readings) -> std::function<void()> {
                         const Seen seen = seenBy(balanceWatch(), readings);
                         const auto left =
                             seen.glances.isEmpty() ? std::nullopt : seen.glances.constFirst().daysLeft;
                         return [this, left] {
                             m_daysLeft = left;
                             emit changed();
                         };
                     });
}

QString Purse::lasting() const
{
    return m_daysLeft ? tr("At the usual pace it lasts about %Ln day(s).", nullptr, *m_daysLeft)
                      : tr("How long it lasts is not known.");
}

Purse::Words Purse::words(const std::optional<Price> &price) const
{
    if (!m_client.allows(Scope::UserData))
        return {tr("Whether the balance covers it is not known: the scope “Account” is not picked.")};
    if (!m_balance)
        return {m_isAsked ? QString() : tr("The balance could not be read.")};
    const QString balance = shown(*m_balance, m_balance->amount);
    if (!price)
        return {tr("Balance: %1. %2", "the second is how long it lasts").arg(balance, lasting())};
    if (price->currency.compare(m_balance->currency, Qt::CaseInsensitive) != 0)
        return {tr("Balance: %1. Whether it covers a price in another currency is not known.").arg(balance)};
    const double rest = left(m_balance->amount, price->amount);
    if (rest < 0)
        return {tr("The price exceeds the balance of %1 by %2.").arg(balance, shown(*m_balance, -rest)),
                Tone::Bad};
    return {tr("Balance: %1, afterwards %2. %3", "the third is how long it lasts")
                .arg(balance, shown(*m_balance, rest), lasting())};
}

} // namespace pulsedeck
