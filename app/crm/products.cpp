// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/crm/crm.h"

namespace pulsedeck::crm {

Resource products()
{
    Resource products {
        .id = "crm/products",
        .title = Tr::tr("Products"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("No product fits, or there are none yet."),
        .list = Call {"POST /crm/v1/products/all"},
    };
    products.columns = {
        text("name", Tr::tr("Product")),
        text("vendorCode", Tr::tr("Vendor code")),
        money("price.value", Tr::tr("Price"), "price.currency"),
        number("balance.value", Tr::tr("In stock")),
        count("countSales", Tr::tr("Sold")),
        yesNo("visible", Tr::tr("Visible")),
        dateTime("createdAt", Tr::tr("Created")),
        optional(money("price.oldValue", Tr::tr("Price before"), "price.currency")),
    };
    products.filters = {{.parameter = "search", .title = Tr::tr("Search"), .input = FormField::Input::Line}};
    return products;
}

} // namespace pulsedeck::crm
