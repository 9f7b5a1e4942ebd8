// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/user_data/user_data.h"
#include "app/vocabulary/operationfacts.h"

namespace pulsedeck::user_data {

QList<OperationFact> operationFacts()
{
    using namespace facts;
    return {
        reads("GET /balance", Tr::tr("Show balance")),
        reads("GET /balance/{currency}", Tr::tr("Show balance in a currency")),
        reads("GET /user/balance/detail", Tr::tr("Show balance and plans")),
    };
}

} // namespace pulsedeck::user_data
