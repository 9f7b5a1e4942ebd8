// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/crm/crmdata.h"
#include "app/demo/crm/crmtables.h"
#include "app/demo/tables/ordering.h"

using namespace Qt::StringLiterals;

namespace pulsedeck::demo {

namespace {

using Refusal = std::optional<Answer>;

/// {expression, value}: <=, >=, < or =.
bool compares(double value, const QJsonValue &condition)
{
    if (!condition[u"value"].isDouble())
        return true;
    const double wanted = condition[u"value"].toDouble();
    const QString expression = condition[u"expression"].toString(u"="_s);
    if (expression == "<="_L1)
        return value <= wanted;
    if (expression == ">="_L1)
        return value >= wanted;
    return expression == "<"_L1 ? value < wanted : value == wanted;
}

bool isWanted(const QJsonObject &row, const QJsonValue &body)
{
    return hasText(row[u"name"], body[u"search"]) && hasText(row[u"description"], body[u"description"])
        && isOneOf(row[u"categoryId"], body[u"categoryId"])
        && isOneOf(row[u"categoryId"], body[u"categoryIds"]) && isOneOf(row[u"visible"], body[u"visible"])
        && isOneOf(row[u"typeProduct"], body[u"typeProduct"])
        && compares(row[u"balance"][u"value"].toDouble(), body[u"balance"])
        && compares(row[u"prices"][0][u"value"].toDouble(), body[u"price"])
        && compares(row[u"countSales"].toDouble(), body[u"purchases"])
        && isBetween(row[u"createdAt"], body[u"dateFrom"], body[u"dateTo"]);
}

/// Puts @p sent into the nested rows: replaces those with known ids, adds the others.
void put(const Nest &nest, QJsonObject &product, const QJsonValue &sent)
{
    for (const QJsonValue &one : sent.toArray()) {
        QJsonObject row = one.toObject();
        row.insert(u"productId"_s, product[u"id"]);
        const qsizetype index = nest.indexIn(product, idText(one[u"id"]));
        if (index < 0)
            nest.insert(product, row);
        else
            nest.replace(product, index, row);
    }
}

Refusal makeProduct(const Call &, QJsonObject &row)
{
    row.insert(u"userId"_s, CrmData::firstUser);
    row.insert(u"typeProduct"_s, row[u"productType"].toInt(1));
    for (const QString &key : {u"visible"_s, u"availability"_s, u"type"_s}) {
        if (!row.contains(key))
            row.insert(key, 1);
    }
    row.remove(u"prices"_s);
    row.remove(u"sections"_s);
    return {};
}

TableRoutes::RowHandler putting(const Nest &nest)
{
    return [nest](const Call &call, QJsonObject &product) {
        put(nest, product, call.body[nest.key()]);
        return done(call);
    };
}

} // namespace

void addProducts(TableRoutes &to, const CrmRef &crm)
{
    const ServingRef serving = to.serving();
    to.list(u"POST /crm/v1/products/all"_s, crm->products,
            [](const QJsonObject &row, const Call &call) { return isWanted(row, call.body); });
    to.create(u"POST /crm/v1/products"_s, crm->products, makeProduct,
              [crm](const Call &call, const QJsonObject &row) {
                  QJsonObject &product = *crm->products->find(row[u"id"]);
                  put(crm->prices, product, call.body[u"prices"]);
                  put(crm->sections, product, call.body[u"sections"]);
              });
    to.read(u"GET /crm/v1/products/{productId}"_s, crm->products);
    to.update(u"PUT /crm/v1/products/{productId}"_s, crm->products);
    to.remove(u"DELETE /crm/v1/products/{productId}"_s, crm->products);
    to.on(u"GET /crm/v1/products/categories/{categoryId}/{productId}"_s, crm->products,
          [=](const Call &call, const QJsonObject &product) {
              if (idText(product[u"categoryId"]) != call.path[u"categoryId"_s])
                  return missing(Scope::Crm, crm->products->word());
              return TableRoutes::reply(*serving, call, product);
          });
    to.on(u"PUT /crm/v1/products/{productId}/prices"_s, crm->products, putting(crm->prices));
    to.on(u"POST /crm/v1/products/{productId}/sections"_s, crm->products, putting(crm->sections));
    to.on(u"PUT /crm/v1/products/{productId}/sections"_s, crm->products, putting(crm->sections));
    to.remove(u"DELETE /crm/v1/products/{productId}/sections/{sectionId}"_s, crm->sections);
}

} // namespace pulsedeck::demo
