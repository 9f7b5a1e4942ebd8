// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"

#include <QJsonArray>

namespace pulsedeck::crm {

static Action settle(const QString &id, const QString &operation, const QString &text,
                     const std::function<QString(const ActionContext &)> &question)
{
    Action action = remove(Scope::Crm, {operation}, text, question);
    action.id = id;
    action.role = Action::Role::Other;
    return action;
}

static QList<Action> paymentActions()
{
    const auto form = [](const ActionContext &) {
        return QList<FormField> {whole("dealId", Tr::tr("Deal")), whole("contactId", Tr::tr("Contact")),
                                 required(whole("price", Tr::tr("Amount"))),
                                 required(line("currency", Tr::tr("Currency"))),
                                 line("description", Tr::tr("Description"))};
    };
    return {create(Scope::Crm, {"POST /crm/v1/payments"}, Tr::tr("New payment…"), form),
            settle("approve", "POST /crm/v1/payments/{paymentId}/approve", Tr::tr("Mark as paid…"),
                   [](const ActionContext &context) {
                       return Tr::tr("Mark “%1” as paid?").arg(context.row()["name"].toString());
                   }),
            settle("cancel", "POST /crm/v1/payments/{paymentId}/cancel", Tr::tr("Cancel payment…"),
                   [](const ActionContext &context) {
                       return Tr::tr("Cancel the payment “%1”?").arg(context.row()["name"].toString());
                   })};
}

static Column paymentStatus()
{
    Column column = text("status", Tr::tr("Status"));
    column.explanation = Tr::tr("A code of the service. What its codes mean is not documented.");
    return column;
}

Resource paymentsOf(const QString &id, const Call &call)
{
    Resource payments {
        .id = id,
        .title = Tr::tr("Payments"),
        .scope = Scope::Crm,
        .emptyText = Tr::tr("There are no payments yet."),
        .list = call,
    };
    payments.columns = {text("name", Tr::tr("Payment")),
                        money("price.amount", Tr::tr("Amount"), "price.currency"),
                        paymentStatus(),
                        text("paymentMethod", Tr::tr("Paid by")),
                        dateTime("createdAt", Tr::tr("Created")),
                        hiddenAtFirst(text("paymentDescription", Tr::tr("Description"))),
                        hiddenAtFirst(text("orderId", Tr::tr("Order ID"))),
                        hiddenAtFirst(text("promoCode", Tr::tr("Promo code"))),
                        hiddenAtFirst(text("promoCodeDiscount", Tr::tr("Discount by promo code"))),
                        hiddenAtFirst(text("id", Tr::tr("Payment ID")))};
    payments.actions = paymentActions();
    return payments;
}

/// What was paid for is priced in the currency of the payment, which stands one level higher.
static QJsonObject withCurrency(QJsonObject payment)
{
    QJsonArray items = payment["paymentItems"].toArray();
    for (auto item : items) {
        QJsonObject priced = item.toObject();
        priced["currency"] = payment.value("price")["currency"];
        item = priced;
    }
    if (!items.isEmpty())
        payment["paymentItems"] = items;
    return payment;
}

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
        paymentStatus(),
        text("firstName", Tr::tr("First name")),
        text("lastName", Tr::tr("Last name")),
        text("paymentMethod", Tr::tr("Paid by")),
        dateTime("createdAt", Tr::tr("Created")),
        hiddenAtFirst(text("merchantName", Tr::tr("Merchant"))),
        hiddenAtFirst(text("promoCode", Tr::tr("Promo code"))),
        hiddenAtFirst(text("promoCodeDiscount", Tr::tr("Discount by promo code"))),
        hiddenAtFirst(text("description", Tr::tr("Description"))),
        hiddenAtFirst(named("dealId", Tr::tr("Deal"), "crm/deals")),
        hiddenAtFirst(named("contactId", Tr::tr("Contact"), "crm/contacts")),
        hiddenAtFirst(named("responsibleId", Tr::tr("Owner"), "crm/team")),
        hiddenAtFirst(named("userId", Tr::tr("Author"), "crm/team")),
        hiddenAtFirst(text("id", Tr::tr("Payment ID"))),
    };
    payments.details = {entries("paymentItems", Tr::tr("Products"),
                                {text("name", {}), text("quantity", Tr::tr("Quantity")),
                                 money("amount", Tr::tr("Amount"), "currency"),
                                 named("productId", Tr::tr("Product"), "crm/products")})};
    payments.normalise = withCurrency;
    payments.actions = paymentActions();
    return payments;
}

} // namespace pulsedeck::crm
