// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"
#include "app/vocabulary/apiece.h"

#include <QJsonArray>

namespace pulsedeck::crm {

static QList<FormField> productForm(const ActionContext &context)
{
    const QJsonObject row = context.row();
    return {required(line("name", Tr::tr("Product"), row["name"])),
            line("vendorCode", Tr::tr("Vendor code"), row["vendorCode"]),
            whole("categoryId", Tr::tr("Category"), row["categoryId"]),
            paragraph("description", Tr::tr("Description"), row["description"])};
}

static QList<Action> productActions()
{
    Action change =
        edit(Scope::Crm, {"PUT /crm/v1/products/{productId}"}, Tr::tr("Edit product…"), productForm);
    change.readsRow = true; // The list does not tell the description.
    return {create(Scope::Crm, {"POST /crm/v1/products"}, Tr::tr("New product…"), productForm), change,
            removeNamed("DELETE /crm/v1/products/{productId}", Tr::tr("Delete product…"), {}, "name")};
}

static QList<StatusWord> kindWords()
{
    return {
        {"1", Tr::tr("Product")},
        {"2", Tr::tr("Service")},
        {"3", Tr::tr("Subscription", "a kind of product")},
    };
}

/// In which a product is counted.
static QList<StatusWord> unitWords()
{
    return {
        {"1", Tr::tr("Piece")}, {"2", Tr::tr("Service")},  {"3", Tr::tr("Metre")},   {"4", Tr::tr("Set")},
        {"5", Tr::tr("Litre")}, {"6", Tr::tr("Kilogram")}, {"7", Tr::tr("Package")},
    };
}

/// A group of properties of a product.
static Column properties(const QString &key, const QString &title)
{
    return entries(key, title,
                   {text("name", {}), entries("values", {}, {text("key", {}), text("value", {})})});
}

static QList<Column> productDetails()
{
    return {
        text("description", Tr::tr("Description")),
        text("shortDescription", Tr::tr("Short description")),
        status("availability", Tr::tr("Availability"),
               {
                   {"1", Tr::tr("Available"), Tone::Good},
                   {"2", Tr::tr("Not available"), Tone::Bad},
                   {"3", Tr::tr("Expected"), Tone::Busy},
               }),
        entries("prices", Tr::tr("Prices"),
                {money("value", {}, "currency"), money("oldValue", Tr::tr("Price before"), "currency"),
                 yesNo("isDefault", Tr::tr("Used first"))}),
        properties("sections", Tr::tr("Properties")),
        properties("categorySections", Tr::tr("Properties of the category")),
        text("seo.name", Tr::tr("Title for search engines")),
        text("seo.description", Tr::tr("Description for search engines")),
        text("seo.keys", Tr::tr("Keywords for search engines")),
    };
}

static Resource prices(const QJsonObject &product)
{
    Resource prices {
        .id = "crm/product-prices",
        .title = Tr::tr("Prices of “%1”").arg(product["name"].toString()),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("This product has no price yet."),
        .list = forRow({"GET /crm/v1/products/{productId}"}, product),
        .name = "currency",
    };
    prices.rowsOf = [](const QJsonValue &answer) { return answer["data"]["prices"]; };
    prices.columns = {apiece(money("value", Tr::tr("Price"), "currency")),
                      apiece(money("oldValue", Tr::tr("Price before"), "currency")),
                      yesNo("isDefault", Tr::tr("Used first")), text("currency", Tr::tr("Currency"))};
    const Call call = forRow({"PUT /crm/v1/products/{productId}/prices"}, product);
    const auto form = [](const ActionContext &context) {
        const QJsonObject row = context.row();
        return QList<FormField> {required(line("currency", Tr::tr("Currency"), row["currency"])),
                                 required(amount("value", Tr::tr("Price"), row["value"])),
                                 amount("oldValue", Tr::tr("Price before"), row["oldValue"]),
                                 check("isDefault", Tr::tr("Used first"), row["isDefault"])};
    };
    const auto listed = [call](Action action) {
        action.requests = [call](const ActionContext &context) {
            QJsonObject price = request(Scope::Crm, call, context).body.toObject();
            for (const char *kept : {"id", "currency", "value"}) {
                if (!price.contains(QLatin1String(kept)) && context.row().contains(QLatin1String(kept)))
                    price[QLatin1String(kept)] = context.row()[QLatin1String(kept)];
            }
            Call filled = call;
            filled.body = QJsonObject {{"prices", QJsonArray {price}}};
            return QList<Request> {request(Scope::Crm, filled)};
        };
        return action;
    };
    Action change = command(Scope::Crm, call, Tr::tr("Edit price…"), form);
    change.id = "edit-price";
    prices.actions = {listed(create(Scope::Crm, call, Tr::tr("New price…"), form)), listed(change)};
    return prices;
}

static Resource sections(const QJsonObject &product)
{
    Resource sections {
        .id = "crm/product-sections",
        .title = Tr::tr("Properties of “%1”").arg(product["name"].toString()),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("This product has no properties of its own yet."),
        .list = forRow({"GET /crm/v1/products/{productId}"}, product),
    };
    sections.rowsOf = [](const QJsonValue &answer) { return answer["data"]["sections"]; };
    sections.columns = {text("name", Tr::tr("Group", "of properties")),
                        entries("values", Tr::tr("Properties"), {text("key", {}), text("value", {})})};
    const Call call = forRow({"POST /crm/v1/products/{productId}/sections"}, product);
    Action add = create(Scope::Crm, call, Tr::tr("New property…"), [](const ActionContext &) {
        return QList<FormField> {required(line("name", Tr::tr("Group", "of properties"))),
                                 required(line("key", Tr::tr("Property"))),
                                 required(line("value", Tr::tr("Value")))};
    });
    add.requests = [call](const ActionContext &context) {
        const QJsonObject value {{"key", context.text("key")}, {"value", context.text("value")}};
        const QJsonObject group {{"name", context.text("name")}, {"values", QJsonArray {value}}};
        Call filled = call;
        filled.body = QJsonObject {{"sections", QJsonArray {group}}};
        return QList<Request> {request(Scope::Crm, filled)};
    };
    sections.actions = {add,
                        removeNamed("DELETE /crm/v1/products/{productId}/sections/{sectionId}",
                                    Tr::tr("Delete group…"), {{"productId", product["id"].toVariant()}},
                                    "name")};
    return sections;
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
        apiece(money("price.value", Tr::tr("Price"), "price.currency")),
        apiece(number("balance.value", Tr::tr("In stock"))),
        count("countSales", Tr::tr("Sold")),
        yesNo("visible", Tr::tr("Visible")),
        dateTime("createdAt", Tr::tr("Created")),
        hiddenAtFirst(apiece(money("price.oldValue", Tr::tr("Price before"), "price.currency"))),
        hiddenAtFirst(word("type", Tr::tr("Kind"), kindWords())),
        hiddenAtFirst(word("typeProduct", Tr::tr("Physical or digital"),
                           {{"1", Tr::tr("Physical", "product")}, {"2", Tr::tr("Digital", "product")}})),
        hiddenAtFirst(named("categoryId", Tr::tr("Category"), "crm/product-categories")),
        hiddenAtFirst(word("balance.type", Tr::tr("Unit"), unitWords())),
        hiddenAtFirst(tags("images", Tr::tr("Pictures"))),
        hiddenAtFirst(named("userId", Tr::tr("Author"), "crm/team")),
        hiddenAtFirst(text("id", Tr::tr("Product ID"))),
    };
    products.details = productDetails();
    products.filters = {
        byText("search", Tr::tr("Search")),
        byName("categoryId", Tr::tr("Category")),
        byCode("visible", Tr::tr("Visible"), {{"1", Tr::tr("Yes")}, {"0", Tr::tr("No")}}),
        byCode("typeProduct", Tr::tr("Physical or digital"),
               {{"1", Tr::tr("Physical", "product")}, {"2", Tr::tr("Digital", "product")}}),
        byText("description", Tr::tr("Description")),
        byDay("dateFrom", Tr::tr("Created from")),
        byDay("dateTo", Tr::tr("Created to")),
    };
    products.detail = [](const QJsonObject &row) {
        return forRow({"GET /crm/v1/products/{productId}"}, row);
    };
    products.actions = productActions();
    products.children = {{"prices", Tr::tr("Prices"), prices, true},
                         {"sections", Tr::tr("Properties"), sections, true}};
    return products;
}

} // namespace pulsedeck::crm
