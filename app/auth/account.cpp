// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/auth/account.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static constexpr std::pair<Credentials::Kind, QLatin1String> kindWords[] = {
    {Credentials::Kind::None, "none"_L1},
    {Credentials::Kind::ApiKey, "api_key"_L1},
    {Credentials::Kind::ClientSecret, "client_secret"_L1},
    {Credentials::Kind::MarketKeys, "market_keys"_L1},
};

QString credentialsWord(Credentials::Kind kind)
{
    const auto found = std::find_if(std::begin(kindWords), std::end(kindWords),
                                    [kind](const auto &pair) { return pair.first == kind; });
    return found->second;
}

Credentials::Kind credentialsKind(const QString &word)
{
    const auto found = std::find_if(std::begin(kindWords), std::end(kindWords),
                                    [&word](const auto &pair) { return pair.second == word; });
    return found == std::end(kindWords) ? Credentials::Kind::None : found->first;
}

bool hasFullRights(Credentials::Kind kind)
{
    return kind == Credentials::Kind::ApiKey || kind == Credentials::Kind::ClientSecret;
}

} // namespace pulsedeck
