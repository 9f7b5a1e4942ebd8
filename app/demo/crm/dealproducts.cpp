// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmtables.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

/// A line of a deal with its product's name; a product that is gone stays by its number.
QJsonObject line(const CrmTables &crm, const QJsonValue &head)
{
    const QJsonObject *product = crm.products->find(head[u"productId"]);
    QJsonObject row = product ? *product : QJsonObject();
    const double total = head[u"quantity"].toDouble() * head[u"amount"].toDouble();
    row.insert(u"id"_s, head[u"id"]);
    row.insert(u"extra"_s,
               QJsonObject {{u"quantity"_s, head[u"quantity"]},
                            {u"amount"_s, head[u"amount"]},
                            {u"currency"_s, head[u"currency"]},
                            {u"totalAmount"_s, total},
                            {u"outOfStock"_s, false}});
    return row;
}

QJsonObject linesOf(const CrmTables &crm, const QJsonObject &deal)
{
    QJsonArray items;
    double total = 0;
    for (const QJsonValue &head : deal[u"products"].toArray()) {
        items << line(crm, head);
        total += items.last()[u"extra"][u"totalAmount"].toDouble();
    }
    return {{u"id"_s, deal[u"id"]},
            {u"name"_s, deal[u"name"]},
            {u"totalAmount"_s, qint64(total)},
            {u"currency"_s, deal[u"currency"]},
            {u"items"_s, items}};
}

Answer addLine(const CrmTables &crm, const Call &call)
{
    QJsonObject *deal = crm.deals->find(call.body[u"dealId"]);
    const QJsonObject *product = crm.products->find(call.body[u"productId"]);
    if (!deal || !product)
        return missing(Scope::Crm, deal ? crm.products->word() : crm.deals->word());
    const QJsonValue price = product->value(u"prices")[0];
    const QJsonValue amount = call.body[u"productPriceValue"];
    crm.dealProducts.insert(
        *deal,
        {{u"productId"_s, product->value(u"id")},
         {u"quantity"_s, call.body[u"quantity"].toDouble(1)},
         {u"amount"_s, amount.isDouble() ? amount : price[u"value"]},
         {u"currency"_s, call.body[u"productPriceISO"].toString(price[u"currency"].toString())}});
    return done(call);
}

/// A handler of the line that `headId` names, in whichever deal that is.
Handler onLine(const CrmRef &crm,
               const std::function<void(const Call &, QJsonObject &deal, qsizetype index)> &change)
{
    return [=](const Call &call) -> Answer {
        for (const QJsonObject &row : crm->deals->rows()) {
            const qsizetype index = crm->dealProducts.indexIn(row, call.path[u"headId"_s]);
            if (index < 0)
                continue;
            change(call, *crm->deals->find(row[u"id"]), index);
            return done(call);
        }
        return missing(Scope::Crm, crm->dealProducts.word());
    };
}

} // namespace

void addDealProducts(TableRoutes &to, const CrmRef &crm)
{
    const ServingRef serving = to.serving();
    to.add(u"POST /crm/v1/products/deals"_s, [crm](const Call &call) { return addLine(*crm, call); });
    to.on(u"GET /crm/v1/products/deals/{dealId}"_s, crm->deals,
          [=](const Call &call, const QJsonObject &deal) {
              return TableRoutes::reply(*serving, call, linesOf(*crm, deal));
          });
    to.add(u"PUT /crm/v1/products/deals/{headId}"_s,
           onLine(crm, [crm](const Call &call, QJsonObject &deal, qsizetype index) {
               QJsonObject head = deal[u"products"][index].toObject();
               for (const QString &key : {u"quantity"_s, u"amount"_s}) {
                   if (!call.body[key].isUndefined())
                       head.insert(key, call.body[key]);
               }
               crm->dealProducts.replace(deal, index, head);
           }));
    to.add(u"DELETE /crm/v1/products/categories/{categoryId}/{productId}/deals/{headId}"_s,
           onLine(crm, [crm](const Call &, QJsonObject &deal, qsizetype index) {
               crm->dealProducts.remove(deal, index);
           }));
    // One record for all deals of a contact, though it may have several: the newest with products.
    to.on(u"GET /crm/v1/products/contacts/{contactId}/deals"_s, crm->contacts,
          [=](const Call &call, const QJsonObject &person) {
              for (const QJsonObject &deal : crm->deals->rows()) {
                  if (indexOf(deal[u"contact"], person[u"id"]) >= 0 && !deal[u"products"].toArray().isEmpty())
                      return TableRoutes::reply(*serving, call, linesOf(*crm, deal));
              }
              return TableRoutes::reply(*serving, call, {{u"items"_s, QJsonArray()}});
          });
}

} // namespace pulsedeck::demo
