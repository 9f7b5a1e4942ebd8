// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/crm/crm.h"

namespace pulsedeck::crm {

Resource payments()
{
    Resource payments {
        .id = "crm/payments",
        .title = Tr::tr("Payments"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("There are no payments yet."),
        .list = Call {"GET /crm/v1/payments/all"},
    };
    payments.columns = {
        text("name", Tr::tr("Payment")),
        money("price.amount", Tr::tr("Amount"), "price.currency"),
        // The documents do not say what the codes of the status mean.
        text("status", Tr::tr("Status code")),
        text("firstName", Tr::tr("First name")),
        text("lastName", Tr::tr("Last name")),
        text("paymentMethod", Tr::tr("Paid by")),
        dateTime("createdAt", Tr::tr("Created")),
        optional(text("merchantName", Tr::tr("Merchant"))),
        optional(text("promoCode", Tr::tr("Promo code"))),
        optional(text("description", Tr::tr("Description"))),
    };
    return payments;
}

} // namespace pulsedeck::crm
