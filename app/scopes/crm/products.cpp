// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"

namespace pulsedeck::crm {

static QList<FormField> productForm(const ActionContext &context)
{
    const QJsonObject row = context.row();
    return {required(line("name", Tr::tr("Product"), row["name"])),
            line("vendorCode", Tr::tr("Vendor code"), row["vendorCode"]),
            whole("categoryId", Tr::tr("Category ID"), row["categoryId"]),
            paragraph("description", Tr::tr("Description"))};
}

static QList<Action> productActions()
{
    return {create(Scope::Crm, {"POST /crm/v1/products"}, Tr::tr("New product…"), productForm),
            edit(Scope::Crm, {"PUT /crm/v1/products/{productId}"}, Tr::tr("Edit product…"), productForm),
            removeNamed("DELETE /crm/v1/products/{productId}", Tr::tr("Delete product…"), {}, "name")};
}

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
        hiddenAtFirst(money("price.oldValue", Tr::tr("Price before"), "price.currency")),
    };
    products.filters = {{.parameter = "search", .title = Tr::tr("Search"), .input = FormField::Input::Line}};
    products.detail = [](const QJsonObject &row) {
        return forRow({"GET /crm/v1/products/{productId}"}, row);
    };
    products.actions = productActions();
    return products;
}

} // namespace pulsedeck::crm
